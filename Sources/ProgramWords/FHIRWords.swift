/// The words that stand in a record for the programs of a clinic, beside those of the
/// questionnaire and of the readable record.
package enum FHIRWords {
  /// Who answered; no name is known.
  package static let person = "The person who answered"
  /// Said of the record as a whole.
  package static let notFinished = "Not finished: some questions have no answer."
  /// In the place of a warning: a correction took the last one away.
  package static let noWarningLeft = "No warning is left"
  /// Said of a warning that came when an answer was changed.
  package static let afterChange = "An answer was changed."

  /// The reason of a warning that a correction took away.
  package static func noLonger(_ reason: String) -> String { "No longer: \(reason)" }
  /// A question without an answer.
  package static func noAnswer(_ question: String) -> String { "No answer: \(question)" }
  /// A question that was left out.
  package static func skipped(_ question: String) -> String { "Skipped: \(question)" }
  /// A question whose answer came back.
  package static func restored(_ question: String) -> String {
    "Given earlier, not confirmed: \(question)"
  }
  /// An answer that became another one.
  package static func changed(_ question: String, from before: String, to now: String) -> String {
    "\(question) Before: \(before). Then: \(now)."
  }
}
