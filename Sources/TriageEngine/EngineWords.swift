/// The words that the engine itself says, beside those of the questionnaire.
enum EngineWords {
  static let skipped = "Passed over"
  static let noneChosen = "None chosen"
  static let pain = "pain"
  static let numb = "numb or tingly"
  static let painAndNumb = "pain, and numb or tingly"

  static func within(hours: Int) -> String { "Within \(hours == 1 ? "1 hour" : "\(hours) hours")" }
  static func without(_ option: String) -> String { "without \"\(option)\"" }
}
