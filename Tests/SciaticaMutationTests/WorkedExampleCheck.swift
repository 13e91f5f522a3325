import Scenarios
import TriageEngine
import TriageModel

/// The worked examples with the result that they must have.
struct WorkedExampleCheck {
  private let sheets: [AnswerSheet]
  private let results: [Result]

  /// What a person is told first.
  private struct Result: Equatable {
    let level: Urgency
    let withinHours: Int?

    init(_ assessment: Assessment) {
      (level, withinHours) = (assessment.level, assessment.withinHours)
    }
  }

  /// Those of the blueprint, "not sure" to everything (V24) included.
  static func ofTheBlueprint(_ questionnaire: Questionnaire) throws -> Self {
    let unsure = AnswerSheet(count: questionnaire.questions.count)
    return try Self(questionnaire, workedExamples, and: [unsure])
  }

  /// Some of them, and further answer sheets.
  init(
    _ questionnaire: Questionnaire, _ examples: [WorkedExample], and others: [AnswerSheet] = []
  ) throws {
    sheets =
      try others
      + examples.map {
        try questionnaire.sheet(defaultAnswers.merging($0.changes) { $1 })
      }
    results = sheets.map { Result(questionnaire.assessment(of: $0)) }
  }

  /// Whether one of them has another result.
  func catches(_ mutant: Questionnaire) -> Bool {
    zip(sheets, results).contains { Result(mutant.assessment(of: $0)) != $1 }
  }
}
