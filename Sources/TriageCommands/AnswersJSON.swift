import TriageEngine
import TriageModel

/// The answers of a sheet by the names of their questions: an option, a list of options or a
/// number. Questions that are not asked are left out.
struct AnswersJSON: Encodable {
  let answers: [String: Value]

  /// The answers to the questions that are asked.
  init?(
    _ sheet: AnswerSheet?, of questionnaire: Questionnaire?, _ mode: ReadingMode = .failSafe
  ) {
    guard let sheet, let questionnaire else { return nil }
    let states = Reading(of: sheet, in: questionnaire, mode).states
    var answers: [String: Value] = [:]
    for (position, question) in questionnaire.questions.enumerated() {
      guard case .answered(let answer) = states[position] else { continue }
      answers[question.id.text] = Value(answer, to: question)
    }
    self.answers = answers
  }

  func encode(to encoder: any Encoder) throws { try answers.encode(to: encoder) }

  /// One answer.
  enum Value: Encodable {
    case option(String)
    case options([String])
    case number(Int)

    init?(_ answer: Answer, to question: Question) {
      switch answer {
      case .options(let mask):
        let chosen = mask.positions.map { question.options[$0].id.text }
        self = question.takesMany ? .options(chosen) : .option(chosen.first ?? "")
      case .number(let number): self = .number(number)
      case .note, .skipped: return nil
      }
    }

    func encode(to encoder: any Encoder) throws {
      switch self {
      case .option(let text): try text.encode(to: encoder)
      case .options(let texts): try texts.encode(to: encoder)
      case .number(let number): try number.encode(to: encoder)
      }
    }
  }
}
