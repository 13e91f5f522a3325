extension MarkdownText {
  /// A citation in which every web address and DOI leads to its page; not for the beginning of a
  /// line.
  init(citation: String) {
    let words = citation.split(whereSeparator: \.isWhitespace).map { MarkdownText(word: $0) }
    self.init(words, separator: " ")
  }

  private init(word: Substring) {
    let ends = word.reversed().prefix { ",.;:)(\"".contains($0) }
    let starts = word.prefix { "(\"".contains($0) }
    let core = word.dropFirst(starts.count).dropLast(ends.count)
    guard starts.count < word.count, let address = core.address else {
      self.init(stringLiteral: escapedWithin(String(word)))
      return
    }
    let around = [String(starts), String(core), String(ends.reversed())].map(escapedWithin)
    self.init(stringLiteral: "\(around[0])[\(around[1])](\(address))\(around[2])")
  }
}

extension Substring {
  /// Where it leads, for a DOI and for a host with or without a path; nil for any other word.
  fileprivate var address: String? {
    if contains(where: { "()<>[]\\`|".contains($0) || !$0.isASCII }) { return nil }
    if hasPrefix("https://") || hasPrefix("http://") { return String(self) }
    if hasPrefix("10."), contains("/") { return "https://doi.org/\(self)" }
    let host = prefix { $0 != "/" }.split(separator: ".", omittingEmptySubsequences: false)
    let isHost =
      host.count > 1 && (host.last?.count ?? 0) > 1
      && host.allSatisfy {
        !$0.isEmpty && $0.allSatisfy { $0.isLowercase || "0123456789-".contains($0) }
      }
      && host.last?.allSatisfy(\.isLowercase) == true
    return isHost ? "https://\(self)" : nil
  }
}
