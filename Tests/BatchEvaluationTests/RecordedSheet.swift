import TriageEngine
import TriageModel

/// An answer sheet as a line of JSON, and the line that its evaluation must give, in the words of
/// the engine.
struct RecordedSheet {
  let id: String
  let sheet: AnswerSheet
  let questionnaire: Questionnaire

  /// The line to evaluate.
  var line: String {
    let answers = questionnaire.questions.indices.compactMap { position in
      sheet[position].map {
        "\"\(questionnaire.questions[position].id)\":"
          + Self.value($0, to: questionnaire.questions[position])
      }
    }
    return #"{"id":"\#(id)","answers":{\#(answers.joined(separator: ","))}}"#
  }

  private static func value(_ answer: Answer, to question: Question) -> String {
    switch answer {
    case .number(let number): return "\(number)"
    case .note(let text): return "\"\(text)\""
    case .skipped: return "null"
    case .options(let mask):
      let names = mask.positions.map { "\"\(question.options[$0].id)\"" }
      return question.takesMany ? "[\(names.joined(separator: ","))]" : names.joined()
    }
  }

  /// The line that must be written for it.
  func result(_ mode: ReadingMode) -> String {
    let asked = Reading(of: sheet, in: questionnaire, .soFar)
    let open = questionnaire.questions.indices.filter {
      asked.states[$0] != .hidden && sheet[$0] == nil && !questionnaire.questions[$0].isOptional
    }
    let reading = Reading(of: sheet, in: questionnaire, mode)
    return result(reading.assessment(), open: open)
  }

  /// The line for an assessment with so many questions open.
  func result(_ assessment: Assessment, open: [Int]) -> String {
    let level = questionnaire.level(assessment.level)
    let isShown = open.isEmpty || level.isShownUnfinished
    let advice = questionnaire.topics.indices
      .filter { isShown || questionnaire.topics[$0].place == .warning }
      .flatMap { assessment.advice[$0] }
    return #"{"id":"\#(id)","status":"\#(open.isEmpty ? "complete" : "incomplete")","level":"#
      + (isShown ? "\"\(level.id)\"" : "null")
      + Self.list(
        "rules", isShown ? assessment.fired.map { questionnaire.rules[$0.rule].id.text } : [])
      + Self.list("advice", advice.map { questionnaire.advice[$0].id.text })
      + Self.list("unanswered", open.map { questionnaire.questions[$0].id.text })
      + Self.list("errors", []) + "}"
  }

  private static func list(_ name: String, _ ids: [String]) -> String {
    #","\#(name)":[\#(ids.map { "\"\($0)\"" }.joined(separator: ","))]"#
  }
}
