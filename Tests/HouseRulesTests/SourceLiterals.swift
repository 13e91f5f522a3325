/// A string literal of a Swift file.
struct SourceLiteral {
  /// What it says, with a 0 in the place of each interpolation.
  let text: String
  /// The code of the same statement before it, without spaces at the end.
  let before: String
}

extension SourceText {
  /// All string literals, those of several lines and those inside interpolations too, without what
  /// stands in comments.
  var literals: [SourceLiteral] {
    var reader = LiteralReader(rest: lines.joined(separator: "\n")[...])
    reader.readCode()
    return reader.found
  }
}

/// Reads a Swift file for its string literals.
private struct LiteralReader {
  var rest: Substring
  var found: [SourceLiteral] = []
  private var code = ""

  init(rest: Substring) { self.rest = rest }

  /// Reads to the end, or behind the bracket that closes an interpolation.
  mutating func readCode(isInterpolated: Bool = false) {
    var depth = 0
    while let character = rest.first {
      if rest.hasPrefix("//") {
        rest = rest.drop { $0 != "\n" }
      } else if rest.hasPrefix("\"\"\"") {
        readLiteral(until: "\"\"\"")
      } else if character == "\"" {
        readLiteral(until: "\"")
      } else {
        rest.removeFirst()
        if character == "(" { depth += 1 }
        if character == ")" { depth -= 1 }
        if isInterpolated, depth < 0 { return }
        if !character.isWhitespace { code.append(character) }
      }
    }
  }

  private mutating func readLiteral(until end: String) {
    rest = rest.dropFirst(end.count)
    let before = String(code.suffix(20))
    var text = ""
    while let character = rest.first, !rest.hasPrefix(end) {
      rest.removeFirst()
      if character == "\\", let escaped = rest.popFirst() {
        if escaped == "(" { readCode(isInterpolated: true) }
        text += escaped == "(" ? "0" : escaped == "n" ? "\n" : String(escaped)
      } else {
        text.append(character)
      }
    }
    rest = rest.dropFirst(end.count)
    code += "\"\""
    found.append(SourceLiteral(text: text, before: before))
  }
}
