/// A term of SMT-LIB: a symbol or a numeral, or a function applied to terms.
indirect enum SMTTerm: Hashable, Sendable {
  case symbol(String)
  case apply(String, [SMTTerm])

  static let yes = SMTTerm.symbol("true")
  static let no = SMTTerm.symbol("false")

  /// A whole number; SMT-LIB has no negative numerals.
  static func number(_ number: Int) -> SMTTerm {
    number < 0 ? .apply("-", [.symbol("\(number.magnitude)")]) : .symbol("\(number)")
  }

  static func equal(_ left: SMTTerm, _ right: SMTTerm) -> SMTTerm { .apply("=", [left, right]) }

  static func differ(_ left: SMTTerm, _ right: SMTTerm) -> SMTTerm {
    .apply("distinct", [left, right])
  }

  static func implies(_ left: SMTTerm, _ right: SMTTerm) -> SMTTerm {
    left == .yes ? right : .apply("=>", [left, right])
  }

  static func any(_ parts: [SMTTerm]) -> SMTTerm {
    parts.count > 1 ? .apply("or", parts) : parts.first ?? .no
  }

  static func all(_ parts: [SMTTerm]) -> SMTTerm {
    let parts = parts.filter { $0 != .yes }
    return parts.count > 1 ? .apply("and", parts) : parts.first ?? .yes
  }

  static prefix func ! (term: SMTTerm) -> SMTTerm { .apply("not", [term]) }

  /// How many of these are true, as a number.
  static func count(_ parts: [SMTTerm]) -> SMTTerm {
    let ones = parts.map { SMTTerm.apply("ite", [$0, .number(1), .number(0)]) }
    return ones.count > 1 ? .apply("+", ones) : ones.first ?? .number(0)
  }

  /// Every symbol in it, those of the logic itself left out.
  var symbols: Set<String> {
    switch self {
    case .symbol(let symbol): [symbol]
    case .apply(_, let parts): parts.reduce(into: []) { $0.formUnion($1.symbols) }
    }
  }

  /// On one line.
  var line: String {
    switch self {
    case .symbol(let symbol): symbol
    case .apply(let function, let parts):
      "(" + ([function] + parts.map(\.line)).joined(separator: " ") + ")"
    }
  }

  /// On one line where it fits, else with each part on lines of its own.
  ///
  /// - Parameters:
  ///   - column: How far the lines are indented.
  ///   - closing: How many characters follow on the last line.
  /// - Returns: The lines; the first one without its indent.
  func lines(from column: Int = 0, closing: Int = 0) -> String {
    let line = self.line
    guard case .apply(let function, let parts) = self,
      column + line.utf8.count + closing > Self.width
    else { return line }
    let margin = "\n" + String(repeating: " ", count: column + 2)
    let texts = parts.enumerated().map { place, part in
      part.lines(from: column + 2, closing: place == parts.count - 1 ? closing + 1 : 0)
    }
    return "(" + ([function] + texts).joined(separator: margin) + ")"
  }

  private static let width = 100
}
