import ProgramWords
package import TriageModel

/// A warning sign that the rules of the urgent levels look for, and what the person said of it.
///
/// Where several options can be chosen, each of them that such a rule looks for is one of its own.
package struct RecordedRedFlag: Codable, Hashable, Sendable {
  /// What was said of it.
  package enum State: String, Codable, Hashable, Sendable, CaseIterable {
    /// An urgent rule looks for the answer, or a rule that fired rests on it and it is no no.
    case present
    /// The person was not sure, would not say, or passed over the question.
    case open
    /// The answer is neither: no rule looks for it, and it does not say no.
    case other
    /// The person said no.
    case denied
    /// The question was asked and has no answer.
    case unanswered
    /// The question was not asked, so that nothing is known.
    case notAsked = "not-asked"

    /// Its heading in the hand-over.
    var title: String {
      switch self {
      case .present: TranscriptWords.flagsPresent
      case .open: TranscriptWords.flagsOpen
      case .other: TranscriptWords.flagsOther
      case .denied: TranscriptWords.flagsDenied
      case .unanswered: TranscriptWords.flagsUnanswered
      case .notAsked: TranscriptWords.flagsNotAsked
      }
    }
  }

  /// The question.
  package let question: QuestionID
  /// The option, where several can be chosen and it was answered; nil for a whole question.
  package let option: OptionID?
  /// The id of the question in the clinical blueprint.
  package let trace: String?
  /// What it is called: the question or the option in words.
  package let name: String
  /// What was said of it.
  package let state: State
  /// The answer as the person read it, of several options the one that is the flag; empty where
  /// there is none, and for an option that was not chosen beside others.
  package let words: [String]
}
