package import Transcripts
package import TriageModel

/// An answer that another version of the questionnaire does not take.
package struct LostAnswer: Hashable, Sendable {
  /// The question it was given to.
  package let question: QuestionID
  /// The question as the person read it.
  package let asked: String
  /// The answer as the person read it.
  package let words: [String]
  /// Why it is not taken: the question or an option is gone, or it does not fit the question.
  package let why: TranscriptError

  /// An answer that is not taken.
  package init(question: QuestionID, asked: String, words: [String], why: TranscriptError) {
    self.question = question
    self.asked = asked
    self.words = words
    self.why = why
  }
}
