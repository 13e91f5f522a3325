/// Breaks a text into lines of at most a number of columns, at spaces; a word that is wider
/// than a line is broken between grapheme clusters, so that a letter keeps its accents, and a
/// flag or a joined emoji its parts. Line ends in the text are kept; a tab or another control
/// character is one column like any other, and no place to break.
///
/// - Parameters:
///   - text: The text.
///   - width: The columns a line may take, 1 or more; a cluster that is wider stands alone.
/// - Returns: At least one line; no line that was broken ends in a space.
/// - Complexity: O(n) for n Unicode scalars.
package func wrapped(_ text: String, to width: Int) -> [String] {
  var lines: [String] = []
  for paragraph in text.utf8.split(separator: 10, omittingEmptySubsequences: false) {
    let bytes = Array(paragraph)
    let columns = clusterColumns(of: Substring(paragraph))
    var rest = bytes[...]
    while let end = lineEnd(of: rest, columns, width) {
      lines.append(String(decoding: rest[..<end].droppingSpacesAtEnd, as: UTF8.self))
      rest = rest[end...].drop { $0 == space }
    }
    lines.append(String(decoding: rest, as: UTF8.self))
  }
  return lines
}

private let space = UInt8(ascii: " ")

/// For each byte of a text the columns of the cluster that begins there; nil within a cluster.
private func clusterColumns(of text: Substring) -> [Int?] {
  // Nearly every text is ASCII, where finding clusters would take longer than all the rest.
  if text.utf8.allSatisfy({ $0 < 0x80 }) { return Array(repeating: 1, count: text.utf8.count) }
  return text.flatMap { cluster in
    [displayWidth(of: String(cluster))]
      + Array(repeating: nil, count: cluster.utf8.count - 1)
  }
}

/// Where a line must end: at the last space that fits, else before the cluster that does not;
/// nil when the whole text fits.
private func lineEnd(of text: ArraySlice<UInt8>, _ columns: [Int?], _ width: Int) -> Int? {
  var used = 0
  var lastSpace: Int?
  for index in text.indices {
    guard let cluster = columns[index] else { continue }
    used += cluster
    let isAlone = index + 1 == columns.count || columns[index + 1] != nil
    if text[index] == space, isAlone, index > text.startIndex {
      lastSpace = index
    } else if used > width, index > text.startIndex {
      return lastSpace ?? index
    }
  }
  return nil
}

extension ArraySlice<UInt8> {
  /// The bytes without spaces at their end.
  fileprivate var droppingSpacesAtEnd: Self {
    var text = self
    while text.last == space { text.removeLast() }
    return text
  }
}

/// A text cut to a number of columns, with a mark where something is missing.
///
/// - Complexity: O(n) for n characters that are kept.
package func shortened(_ text: String, to width: Int, mark: String = "…") -> String {
  if displayWidth(of: text) <= width { return text }
  let room = width - displayWidth(of: mark)
  if room < 0 { return "" }
  var (kept, used) = ("", 0)
  for character in text {
    used += displayWidth(of: String(character))
    if used > room { break }
    kept.append(character)
  }
  return kept + mark
}
