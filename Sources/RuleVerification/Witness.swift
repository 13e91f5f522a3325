package import TriageModel

/// An answer sheet that shows what can happen.
package struct Witness: Hashable, Sendable {
  /// The answers to every asked question.
  package let sheet: AnswerSheet
  /// The positions of the questions whose answer is not the calmest one: what the witness is about.
  package let telling: [Int]
  /// What else it takes to see it.
  package let beside: Beside?

  /// A second answer sheet that belongs to a witness.
  package enum Beside: Hashable, Sendable {
    /// The same answers but for one or a few that are changed.
    case changed(AnswerSheet)
    /// The answers given so far at an earlier moment.
    case earlier(AnswerSheet)
  }
}

/// What was found out about something that must hold for every answer sheet.
package enum Verdict: Hashable, Sendable {
  /// It holds for every answer sheet.
  case proved
  /// It does not hold for this one.
  case broken(Witness)
  /// The limit on work was reached; it may or may not hold.
  case notDecided

  /// The word for it in reports.
  package var word: String {
    switch self {
    case .proved: "proved"
    case .broken: "broken"
    case .notDecided: "not decided"
    }
  }
}
