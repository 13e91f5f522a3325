/// Breaks a text into lines of at most a number of columns, at spaces; a word that is wider
/// than a line is broken between characters. Line ends in the text are kept.
///
/// - Parameters:
///   - text: The text.
///   - width: The columns a line may take, 1 or more.
/// - Returns: At least one line; no line ends in a space.
func wrapped(_ text: String, to width: Int) -> [String] {
  text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
    var lines = [""]
    var used = 0
    for word in paragraph.split(separator: " ") {
      for piece in pieces(of: word, width) {
        let needed = displayWidth(of: piece)
        if used > 0, used + 1 + needed > width {
          lines.append("")
          used = 0
        }
        lines[lines.count - 1] += (used > 0 ? " " : "") + piece
        used += needed + (used > 0 ? 1 : 0)
      }
    }
    return lines
  }
}

/// A word as it is, or cut into pieces that fit a line.
private func pieces(of word: Substring, _ width: Int) -> [String] {
  if displayWidth(of: word) <= width { return [String(word)] }
  var pieces = [""]
  for character in word {
    let next = (pieces.last ?? "") + String(character)
    if displayWidth(of: next) > width, pieces.last != "" {
      pieces.append(String(character))
    } else {
      pieces[pieces.count - 1] = next
    }
  }
  return pieces
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
