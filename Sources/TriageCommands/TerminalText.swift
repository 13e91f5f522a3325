import Diagnostics

/// A text as a terminal may get it: line ends and tabs stay, and U+FFFD stands for whatever else
/// would drive the terminal or turn the direction of writing.
func terminalText(_ text: String) -> String {
  if text.isPlain(or: "\n") || !text.unicodeScalars.contains(where: \.drivesTerminals) {
    return text
  }
  return String(
    String.UnicodeScalarView(text.unicodeScalars.map { $0.drivesTerminals ? "\u{FFFD}" : $0 }))
}

/// A value from elsewhere as a part of one line: nothing drives the terminal, and of a long one
/// the beginning stands.
func lineText(_ value: String, most: Int = 200) -> String {
  if value.utf8.count <= most, value.isPlain(or: " ") { return value }
  let text = value.printable
  return text.unicodeScalars.prefix(most + 1).count > most
    ? String(text.unicodeScalars.prefix(most)) + "…" : text
}

/// JSON in which whatever would drive a terminal is escaped; only strings can hold such scalars.
func terminalJSON(_ json: String) -> String {
  if !json.unicodeScalars.contains(where: \.drivesTerminals) { return json }
  return json.unicodeScalars.reduce(into: "") { text, scalar in
    if scalar.drivesTerminals {
      let digits = String(scalar.value, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    } else {
      text.unicodeScalars.append(scalar)
    }
  }
}

extension String {
  /// Whether it is surely nothing but visible ASCII, spaces and this sign, as most texts are.
  fileprivate func isPlain(or sign: Unicode.Scalar) -> Bool {
    let sign = UInt8(ascii: sign)
    return utf8.withContiguousStorageIfAvailable { bytes in
      // Without a way out in the middle, many bytes are looked at at a time.
      bytes.reduce(true) { $0 && ($1 &- 0x20 < 0x5F || $1 == sign) }
    } ?? false
  }
}

extension Unicode.Scalar {
  /// All of them are of the Basic Multilingual Plane.
  fileprivate var drivesTerminals: Bool { isUnprintable && self != "\n" && self != "\t" }
}
