extension Unicode.Scalar {
  /// Whether a screen would not show it as a character: controls (tabs and line ends included),
  /// marks that turn the writing direction, and scalars that are no characters.
  package var isUnprintable: Bool {
    switch value {
    case 0x20...0x7E: false
    case 0...0x1F, 0x7F...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    case 0xFEFF, 0xFFF9...0xFFFB, 0xFFFE...0xFFFF: true
    default: false
    }
  }
}

extension String {
  /// The text as it may be printed: every scalar that is not printable becomes U+FFFD, so that
  /// a hostile file cannot move the cursor, colour the terminal or hide words.
  package var printable: String {
    guard unicodeScalars.contains(where: \.isUnprintable) else { return self }
    return String(
      String.UnicodeScalarView(unicodeScalars.map { $0.isUnprintable ? "\u{FFFD}" : $0 }))
  }
}
