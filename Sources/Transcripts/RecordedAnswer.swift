package import TriageEngine
package import TriageModel

/// One question of a record, with its answer and how that came about.
package struct RecordedAnswer: Codable, Hashable, Sendable {
  /// Whether the answer counts.
  package enum State: String, Codable, Hashable, Sendable {
    /// It counts.
    case answered
    /// The question was asked and has no answer.
    case unanswered
    /// There is an answer, but the question is hidden, so that it has no effect.
    case setAside = "set-aside"
  }

  /// Where an answer stands in the hand-over, unless it is a red flag or behind a reason.
  package enum Part: String, Codable, Hashable, Sendable {
    /// Who it is about, and what is felt where.
    case situation
    /// What else may matter.
    case background
  }

  /// The question.
  package let question: QuestionID
  /// Its id in the clinical blueprint.
  package let trace: String?
  /// The heading of its section.
  package let section: String
  /// The question as the person read it.
  package let asked: String
  /// What a clinician calls it in a few words; nil where the questionnaire does not say.
  package let name: String?
  /// Where it stands in the hand-over; nil in a record from before there was one.
  package let part: Part?
  /// Whether the answer counts.
  package let state: State
  /// The answer; nil when there is none.
  package let answer: RecordedValue?
  /// The answer as the person read it; empty when there is none.
  package let words: [String]
  /// Whether the answer came back when the question was shown again and was not confirmed since.
  package let restored: Bool
  /// Whether it is one of the answers a clinician reads first.
  ///
  /// An answer is, unless all it says is `no` or `none`; and even then when a fired rule rests
  /// on it. So an answer to a question that cannot be denied, such as where it hurts, always
  /// is; a question that was passed over, or whose answer was set aside, is not.
  package let positive: Bool
  /// When it was answered, each time, oldest first.
  package let history: [Step]

  /// One time a question was answered.
  package struct Step: Codable, Hashable, Sendable {
    /// When.
    package let at: Moment
    /// The answer before; nil the first time. The same as `to` when an answer was confirmed.
    package let from: RecordedValue?
    /// The words of the answer before; nil the first time.
    package let fromWords: [String]?
    /// The answer given.
    package let to: RecordedValue
    /// Its words.
    package let toWords: [String]
  }

  /// Whether it leaves the question open: not sure, rather not said, or passed over.
  var leavesOpen: Bool {
    switch answer {
    case .options(let options): options.contains(where: \.leavesOpen)
    case .skipped: true
    case .number, .note, nil: false
    }
  }

  /// The times at which the answer became another one.
  package var changes: [Step] { history.filter { $0.from != nil && $0.from != $0.to } }
}
