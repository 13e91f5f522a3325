/// The words that the engine itself says, beside those of the questionnaire: on the screens, line
/// by line and in the record.
package enum EngineWords {
  /// In the place of an answer: the question was left out.
  package static let skipped = "Skipped"
  /// In the place of an answer: none of several.
  package static let noneChosen = "None chosen"
  /// Below the body map: what its first pattern means.
  package static let pain = "pain"
  /// Below the body map: what its second pattern means.
  package static let numb = "numb or tingly"
  /// Below the body map: what both patterns in one mean.
  package static let painAndNumb = "pain, and numb or tingly"

  /// How soon to get help.
  package static func within(hours: Int) -> String {
    hours == 1 ? "Within 1 hour" : "Within \(hours) hours"
  }
  /// A time limit inside a sentence of the questionnaire.
  package static func limit(hours: Int) -> String { hours == 1 ? "1 hour" : "\(hours) hours" }
  /// A number with its unit, such as "3 weeks".
  package static func number(_ number: Int, unit: String) -> String { "\(number) \(unit)" }
  /// A point on a scale, such as "7 (0 is no pain, 10 is the worst pain)".
  package static func number(
    _ number: Int, on bounds: ClosedRange<Int>, low: String, high: String
  ) -> String {
    "\(number) (\(bounds.lowerBound) is \(low), \(bounds.upperBound) is \(high))"
  }
  /// An answer like the one given, but for one of several options.
  package static func without(_ option: String) -> String { "without \"\(option)\"" }
}
