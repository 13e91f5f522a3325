extension [UInt8] {
  /// Adds a text as a JSON string.
  mutating func appendJSON(_ text: String) { appendJSON(text.utf8.span) }

  /// Adds a text of valid UTF-8 as a JSON string.
  mutating func appendJSON(_ text: Span<UInt8>) {
    append(UInt8(ascii: "\""))
    for index in text.indices { appendEscaped(text[index]) }
    append(UInt8(ascii: "\""))
  }

  private mutating func appendEscaped(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): self += [UInt8(ascii: "\\"), byte]
    case 0..<0x20:
      let digits = Array("0123456789abcdef".utf8)
      self += Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    case _: append(byte)
    }
  }

  /// Adds a text as it is.
  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { append(contentsOf: $0) }
  }
}

extension [UInt8] {
  /// Adds texts as JSON strings with commas between them.
  mutating func appendJSON(list texts: [String]) {
    for (index, text) in texts.enumerated() {
      if index > 0 { append(",") }
      appendJSON(text)
    }
  }
}
