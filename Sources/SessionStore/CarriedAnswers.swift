import Transcripts
import TriageEngine
import TriageModel

/// Which of the answers that were kept a questionnaire still takes.
///
/// Where the last answer to a question does not fit any more, the earlier ones are left out too:
/// the person has taken them back.
struct CarriedAnswers {
  /// The answers to take, by the position of their event.
  private(set) var answers: [Int: Answer] = [:]
  /// The last answers that do not fit, oldest first.
  private(set) var lost: [LostAnswer] = []
  /// Questions whose earlier answers stay away.
  private var left: Set<QuestionID> = []
  /// Questions that have an answer from later on.
  private var answered: Set<QuestionID> = []

  /// Reads the events, newest first.
  init(of events: [StoredEvent], as questionnaire: Questionnaire) {
    for (position, event) in events.enumerated().reversed() {
      switch event.kind {
      case .answered(let question, let value, let asked, let words):
        guard !left.contains(question) else { continue }
        do throws(TranscriptError) {
          answers[position] = try questionnaire.answer(value, to: question)
          answered.insert(question)
        } catch {
          guard !answered.contains(question) else { continue }
          left.insert(question)
          lost.append(
            LostAnswer(question: question, asked: asked, words: words, why: error))
        }
      case .carriedOver(_, _, let without): left.formUnion(without)
      case .alertShown, .countryChosen, .went, .resultRead: continue
      }
    }
    lost.reverse()
  }
}

extension Questionnaire {
  fileprivate func answer(
    _ value: RecordedValue, to question: QuestionID
  ) throws(TranscriptError) -> Answer {
    guard let position = position(of: question) else { throw .unknownQuestion(question) }
    return try value.answer(to: questions[position])
  }
}
