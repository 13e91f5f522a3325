/// Breaks a text into lines of at most a number of columns, at spaces; a word that is wider
/// than a line is broken between characters. Line ends in the text are kept.
///
/// - Parameters:
///   - text: The text.
///   - width: The columns a line may take, 1 or more.
/// - Returns: At least one line; no line that was broken ends in a space.
/// - Complexity: O(n) for n Unicode scalars.
func wrapped(_ text: String, to width: Int) -> [String] {
  var lines: [String] = []
  for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
    var rest = paragraph.unicodeScalars
    while let end = lineEnd(of: rest, width) {
      lines.append(String(rest[..<end].trimmedAtEnd))
      rest = rest[end...]
      while rest.first == " " { rest.removeFirst() }
    }
    lines.append(String(rest))
  }
  return lines
}

/// Where a line must end: at the last space that fits, else before the scalar that does not;
/// nil when the whole text fits.
private func lineEnd(
  of text: Substring.UnicodeScalarView, _ width: Int
) -> Substring.UnicodeScalarView.Index? {
  var used = 0
  var space: Substring.UnicodeScalarView.Index?
  var index = text.startIndex
  while index < text.endIndex {
    let scalar = text[index]
    used += displayWidth(of: scalar)
    if scalar == " ", index > text.startIndex { space = index }
    if used > width, scalar != " ", index > text.startIndex { return space ?? index }
    text.formIndex(after: &index)
  }
  return nil
}

extension Substring.UnicodeScalarView {
  /// The text without spaces at its end.
  fileprivate var trimmedAtEnd: Self {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}

/// A text cut to a number of columns, with `…` where something is missing.
func shortened(_ text: String, to width: Int) -> String {
  if displayWidth(of: text) <= width { return text }
  var kept = ""
  for character in text {
    if displayWidth(of: kept + String(character)) > width - 1 { break }
    kept.append(character)
  }
  return kept + (width > 0 ? "…" : "")
}
