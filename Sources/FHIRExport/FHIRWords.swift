import Transcripts

/// The words that stand in the resources beside those of the questionnaire and the record.
enum FHIRWords {
  static let disclaimer = Transcript.notice
  static let person = "The person who answered"
  /// The label that HL7 has a code for.
  static let notSure = "I'm not sure"
  /// What HL7 calls it.
  static let dontKnow = "Don't know"
  static let notFinished = "Not finished: some questions have no answer."
  static let noWarningLeft = "No warning is left"
  static let afterChange = "An answer was changed."

  static func noLonger(_ reason: String) -> String { "No longer: \(reason)" }
  static func noAnswer(_ question: String) -> String { "No answer: \(question)" }
  static func skipped(_ question: String) -> String { "Passed over: \(question)" }
  static func restored(_ question: String) -> String {
    "Given earlier, not confirmed: \(question)"
  }
  static func changed(_ question: String, from before: String, to now: String) -> String {
    "\(question) Before: \(before). Then: \(now)."
  }
}
