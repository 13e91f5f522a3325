import CNcurses

/// What the description of the terminal holds.
enum Terminfo {
  /// A capability that is a string, such as `cup`, with its padding; `nil` when there is none.
  static func string(_ name: String) -> [UInt8]? {
    // ncurses answers -1 for a name that is no string.
    guard let text = tigetstr(name), Int(bitPattern: text) != -1 else { return nil }
    return Array(UnsafeRawBufferPointer(start: text, count: strlen(text)))
  }

  /// A text without the padding, `$<5>`, that only ncurses understands.
  static func withoutPadding(_ text: [UInt8]) -> [UInt8] {
    var rest = text[...]
    var kept: [UInt8] = []
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "$"), rest.first == UInt8(ascii: "<") {
        rest = rest.drop { $0 != UInt8(ascii: ">") }.dropFirst()
      } else {
        kept.append(byte)
      }
    }
    return kept
  }
}
