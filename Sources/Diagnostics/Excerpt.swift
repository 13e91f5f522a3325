/// A line of a file with carets below a word of it.
struct Excerpt {
  private let number: Int
  private let shown: ArraySlice<Unicode.Scalar>
  private let start: Int
  private let length: Int

  /// How many scalars of a line are shown, and how many of them before the word at most.
  private static let widest = 88
  private static let lead = 20

  /// The part of a line around a place, so many scalars long.
  init(line: Substring, of position: SourcePosition, length: Int) {
    let scalars = Array(line.unicodeScalars)
    let start = min(position.column - 1, scalars.count)
    let first = start > Self.widest - Self.lead ? start - Self.lead : 0
    number = position.line
    shown = scalars[first..<min(scalars.count, first + Self.widest)]
    self.start = start
    self.length = length
  }

  /// The line with its number, and the carets.
  var lines: [String] {
    let digits = String(number)
    let gutter = String(repeating: " ", count: max(0, 5 - digits.count)) + digits
    let text = shown.map { $0 == "\t" ? "\t" : String($0).printable }.joined()
    return ["\(gutter) | \(text)", "      | \(indent)\(carets)"]
  }

  /// As much room as the characters before the word take.
  private var indent: String {
    shown[..<start].map { $0 == "\t" ? "\t" : String(repeating: " ", count: $0.columns) }
      .joined()
  }

  private var carets: String {
    let word = shown[start...].prefix(length)
    return "^" + String(repeating: "~", count: max(1, word.map(\.columns).reduce(0, +)) - 1)
  }
}

extension Unicode.Scalar {
  /// How many columns of a screen it takes: 0, 1 or 2.
  ///
  /// - SeeAlso: Unicode Standard Annex 11, East Asian Width.
  fileprivate var columns: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return isUnprintable ? 1 : 0
    case _: break
    }
    switch value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF: return 2
    case 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF: return 2
    case 0x20000...0x3FFFD: return 2
    case _: return 1
    }
  }
}
