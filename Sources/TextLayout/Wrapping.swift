/// Breaks a text into lines of at most a number of columns, at spaces; a word that is wider
/// than a line is broken between characters. Line ends in the text are kept.
///
/// - Parameters:
///   - text: The text.
///   - width: The columns a line may take, 1 or more.
/// - Returns: At least one line; no line that was broken ends in a space.
/// - Complexity: O(n) for n Unicode scalars.
package func wrapped(_ text: String, to width: Int) -> [String] {
  var lines: [String] = []
  let bytes = Array(text.utf8)
  for paragraph in bytes.split(separator: 10, omittingEmptySubsequences: false) {
    var rest = paragraph
    while let end = lineEnd(of: rest, width) {
      lines.append(String(decoding: rest[..<end].droppingSpacesAtEnd, as: UTF8.self))
      rest = rest[end...].drop { $0 == space }
    }
    lines.append(String(decoding: rest, as: UTF8.self))
  }
  return lines
}

private let space = UInt8(ascii: " ")

/// Where a line must end: at the last space that fits, else before the character that does not;
/// nil when the whole text fits.
private func lineEnd(of text: ArraySlice<UInt8>, _ width: Int) -> Int? {
  var used = 0
  var lastSpace: Int?
  var index = text.startIndex
  while index < text.endIndex {
    let (columns, length) = text[index] < 0x80 ? (1, 1) : wideCharacter(at: index, in: text)
    used += columns
    if text[index] == space, index > text.startIndex {
      lastSpace = index
    } else if used > width, index > text.startIndex {
      return lastSpace ?? index
    }
    index += length
  }
  return nil
}

/// The columns and the bytes of a character beyond ASCII.
private func wideCharacter(
  at index: Int, in text: ArraySlice<UInt8>
) -> (columns: Int, length: Int) {
  let length = max(1, min((~text[index]).leadingZeroBitCount, text.endIndex - index))
  let scalars = String(decoding: text[index..<(index + length)], as: UTF8.self)
  return (displayWidth(of: scalars), length)
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
