import Diagnostics
import TriageModel

extension Reader {
  /// The first page and the rest of a questionnaire; nil with a report where they are missing.
  mutating func pages() -> (page: YamlTree?, body: YamlTree?) {
    let (roots, isWhole) = log.readYaml(documents: 2)
    guard let page = roots.first else {
      if isWhole { log.report(YamlMistake.empty, at: nil) }
      return (nil, nil)
    }
    guard has(.questionnaire, page) else { return (nil, nil) }
    if roots.count == 1, isWhole { return split(page) }
    return (page, joined(roots.dropFirst()))
  }

  /// Everything behind the first page, in one part or, with a report, in several.
  private mutating func joined(_ roots: ArraySlice<YamlTree>) -> YamlTree? {
    guard let body = roots.first, let extra = roots.dropFirst().first else { return roots.first }
    log.report(YamlMistake.extraDocument, at: extra.position)
    guard case .fields(let fields) = body.content, case .fields(let more) = extra.content else {
      return body
    }
    return YamlTree(content: .fields(fields + more), position: body.position)
  }

  /// The two parts of a file without a line between them.
  private mutating func split(_ root: YamlTree) -> (page: YamlTree?, body: YamlTree?) {
    guard case .fields(let fields) = root.content else { return (root, nil) }
    let body = fields.filter { !Shape.cover.keys.contains($0.key) }
    let page = fields.filter { Shape.cover.keys.contains($0.key) }
    log.report(YamlMistake.noSeparator, at: body.first?.position)
    return (
      YamlTree(content: .fields(page), position: root.position),
      body.first.map { YamlTree(content: .fields(body), position: $0.position) }
    )
  }

  /// The root of a file of one document; nil with a report if there is none.
  mutating func onlyRoot() -> YamlTree? {
    let (roots, isWhole) = log.readYaml(documents: 1)
    if roots.isEmpty, isWhole { log.report(YamlMistake.empty, at: nil) }
    if roots.count > 1 { log.report(YamlMistake.extraDocument, at: roots[1].position) }
    return roots.first
  }

  /// Reads a file of one document, if it is one of the kind that is wanted.
  mutating func wholeFile<Content>(
    as kind: FileKind, _ read: (inout Reader, YamlTree) -> Content
  ) -> Content? {
    guard let root = onlyRoot(), has(kind, root) else { return nil }
    return read(&self, root)
  }

  /// Whether the file is of the kind that is wanted; a missing `format` is reported later.
  private mutating func has(_ wanted: FileKind, _ root: YamlTree) -> Bool {
    guard let node = root["format"], let format = node.text, format != wanted.format else {
      return true
    }
    let isKnown = FileKind.allCases.contains { $0.format == format }
    report(
      isKnown ? FormatMistake.otherFormat(format, wanted: wanted) : .unknownFormat(format),
      at: node)
    return false
  }

  /// What kind of file it is, by its `format` line; nil with a report if that is not known.
  mutating func kind() -> FileKind? {
    var line = 0
    for text in log.source.text.utf8.split(separator: 10, omittingEmptySubsequences: false) {
      line += 1
      guard text.starts(with: "format:".utf8) else { continue }
      if let tab = text.firstIndex(of: 9) {
        let column = text.distance(from: text.startIndex, to: tab) + 1
        log.report(TextMistake.tab, at: SourcePosition(line: line, column: column))
        return nil
      }
      let words = Word.words(of: String(Substring(text.dropFirst("format:".utf8.count))))
      let format = words.prefix { !$0.text.hasPrefix("#") }.map(\.text).joined(separator: " ")
      if let kind = FileKind.allCases.first(where: { $0.format == format }) { return kind }
      log.report(FormatMistake.unknownFormat(format), at: SourcePosition(line: line, column: 1))
      return nil
    }
    log.report(FormatMistake.noFormat, at: nil)
    return nil
  }
}
