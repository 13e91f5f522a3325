extension String {
  /// The text as FHIR can hold it, U+FFFD in the place of what it cannot; nil when there is
  /// nothing to see.
  var plain: String? {
    let scalars = unicodeScalars.map { $0.isFit ? $0 : "\u{FFFD}" }
    let isBlank = scalars.allSatisfy { $0.properties.isWhitespace }
    return isBlank ? nil : String(String.UnicodeScalarView(scalars))
  }
}

extension Unicode.Scalar {
  /// Whether XML can hold it too, which FHIR asks for (XML 1.0, section 2.2).
  fileprivate var isFit: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: true
    case 0..<0x20, 0xFFFE, 0xFFFF: false
    case _: true
    }
  }
}
