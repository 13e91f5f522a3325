/// The text with U+FFFD for whatever drives a terminal, turns the direction of writing beyond its
/// place, or may not stand in a page: control characters but the line end, marks of direction that
/// reach further, separators of lines, and code points that are no characters.
func visible(_ text: String) -> String {
  String(
    String.UnicodeScalarView(text.unicodeScalars.map { $0.isHarmless ? $0 : "\u{FFFD}" }))
}

extension Unicode.Scalar {
  fileprivate var isHarmless: Bool {
    if self == "\n" { return true }
    if properties.generalCategory == .control || properties.isNoncharacterCodePoint { return false }
    return ![0x202A...0x202E, 0x2066...0x2069, 0x2028...0x2029].contains { $0.contains(value) }
  }
}
