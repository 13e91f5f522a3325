package import TriageEngine
package import TriageModel

/// Where a person stands in an interview, in names, so that it can be found again.
package enum InterviewPlace: Hashable, Sendable {
  /// The first page.
  case start
  /// A question on the way through the questionnaire.
  case question(QuestionID)
  /// A question opened from the review, whose answer leads back there.
  case correction(QuestionID)
  /// All answers.
  case review
  /// What the answers mean.
  case result

  /// Where an answer leads, unless the person goes elsewhere: the first open question, or the
  /// review when there is none.
  package static func next(in interview: Interview) -> InterviewPlace {
    interview.firstOpen.map { .question(interview.questionnaire.questions[$0].id) } ?? .review
  }
}
