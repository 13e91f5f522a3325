/// The words of a record as text, for whoever reads it; those of the questionnaire come with it.
enum TranscriptWords {
  static let notice = "Information, not a diagnosis. Not reviewed by a clinician."
  static let notFinished = "NOT FINISHED. Some questions have no answer."
  static let noLevel = "No level is given, because the answers are not complete."
  static let soFar = " (so far)"
  static let why = "Why"
  static let decided = "What decided the level"
  static let nothingDecided = "No single answer. No warning sign."
  static let enough = "Enough for this level, whatever the other answers are:"
  static let warnings = "Warnings shown"
  static let noWarningLeft = "No warning is left"
  static let afterChange = " (an answer was changed)"
  static let positive = "Positive answers"
  static let otherPositive = "Other positive answers"
  static let whereFelt = "Where it is felt"
  static let allAnswers = "All answers"
  static let restored = " (given earlier, not confirmed)"
  static let noAnswer = "(no answer)"
  static let setAside = " (does not count: no longer asked)"
  static let different = "If one answer were different"
  static let whenDifferent =
    "All other answers kept; what would newly be asked counts as not sure."
  static let moreUrgent = "more urgent"
  static let lessUrgent = "less urgent"
  static let guidance = "Guidance given"
  static let action = "What to do now"
  static let sources = "Sources"
  static let about = "About this record"
  static let notTime = "not a time such as 2026-11-22T22:06:07.123Z"

  static func title(_ questionnaire: String) -> String { "\(questionnaire): record of answers" }
  static func noLonger(_ reason: String) -> String { "no longer: \(reason)" }
  static func changed(at time: String, before: String) -> String {
    "(changed at \(time); before: \(before))"
  }
  static func noOther(_ questions: [String]) -> String {
    "No other answer changes the level: " + questions.joined(separator: ", ")
  }
  static func numbers(for country: String) -> String { "Numbers for: \(country)" }
}
