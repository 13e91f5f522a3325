/// Puts text into lines of a page 80 columns wide.
struct WrappedText {
  /// How many columns a line has at most.
  static let columns = 80

  /// The lines so far.
  private(set) var lines: [String] = []

  /// An empty line, unless one or the line below a heading stands there.
  mutating func gap() {
    guard let last = lines.last, !last.isEmpty, !last.allSatisfy({ $0 == "-" }) else { return }
    lines.append("")
  }

  /// Whether a text fits on one line.
  func fits(_ text: String, indent: Int) -> Bool {
    !text.contains("\n") && indent + width(of: text) <= Self.columns
  }

  /// A heading with a line of hyphens below.
  mutating func heading(_ text: String) {
    gap()
    add(text.uppercased())
    lines.append(String(repeating: "-", count: min(Self.columns, width(of: text.uppercased()))))
  }

  /// A text that begins behind a mark; its further lines stand below its beginning.
  ///
  /// Control characters become U+FFFD, so that a record from elsewhere cannot drive a terminal;
  /// line ends in the text begin a new line.
  mutating func add(_ text: String, mark: String = "", indent: Int = 0) {
    let hang = String(repeating: " ", count: indent + width(of: mark))
    var lead = String(repeating: " ", count: indent) + mark
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      for piece in pieces(of: visible(line), within: Self.columns - width(of: hang)) {
        lines.append(lead + piece)
        lead = hang
      }
    }
  }

  /// The whole text with a line end behind every line.
  var text: String { lines.map { $0 + "\n" }.joined() }
}

/// The text in pieces that fit, broken at spaces, or inside a word that is too long.
private func pieces(of text: String, within columns: Int) -> [String] {
  var pieces: [String] = []
  var line = ""
  for word in text.split(separator: " ").flatMap({ chopped($0, within: columns) }) {
    if line.isEmpty {
      line = word
    } else if width(of: line) + 1 + width(of: word) <= columns {
      line += " " + word
    } else {
      pieces.append(line)
      line = word
    }
  }
  return pieces + [line]
}

/// A word in parts that fit.
private func chopped(_ word: Substring, within columns: Int) -> [String] {
  var parts: [String] = []
  var part = ""
  var used = 0
  for character in word {
    let width = width(of: character)
    if used + width > columns, !part.isEmpty {
      parts.append(part)
      (part, used) = ("", 0)
    }
    part.append(character)
    used += width
  }
  return parts + [part]
}

private func visible(_ text: Substring) -> String {
  String(
    String.UnicodeScalarView(
      text.unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }))
}

private func width(of text: String) -> Int { text.reduce(0) { $0 + width(of: $1) } }

/// Two columns for the characters that East Asian fonts draw wide, else one.
private func width(of character: Character) -> Int {
  guard let first = character.unicodeScalars.first?.value, first >= 0x1100 else { return 1 }
  return wide.contains { $0.contains(first) } ? 2 : 1
}

private let wide: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
  0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD,
]
