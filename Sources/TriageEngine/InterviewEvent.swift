package import TriageModel

/// One thing that happened in an interview.
package struct InterviewEvent: Hashable, Sendable {
  /// What happened.
  package enum Kind: Hashable, Sendable {
    /// A question was answered; `instead` is the answer it replaces.
    case answered(question: Int, Answer, instead: Answer?)
    /// A question was shown again and its earlier answer came back.
    case restored(question: Int)
    /// A question was hidden and its answer has no effect for now.
    case setAside(question: Int)
    /// An alert stood on the screen.
    case alertShown(Alert)
  }

  /// What happened.
  package let kind: Kind
  /// When.
  package let moment: Moment

  /// Something that happened at a moment.
  package init(kind: Kind, moment: Moment) {
    self.kind = kind
    self.moment = moment
  }
}

/// What follows at once from an answer.
package struct AnswerEffect: Hashable, Sendable {
  /// The warning to show before anything else.
  package let alert: Alert?
  /// Questions that are shown again with their earlier answer.
  package let restored: [Int]
  /// Questions whose answer no longer applies.
  package let setAside: [Int]
}
