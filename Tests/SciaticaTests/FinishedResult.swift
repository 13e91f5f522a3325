import TriageEngine
import TriageModel

/// Everything that follows from a finished answer sheet.
struct FinishedResult {
  let reading: Reading
  let assessment: Assessment
  /// The positions of the advice blocks that are shown.
  let shown: Set<Int>

  /// Reads a sheet; missing answers count as what they fall back to.
  init(of sheet: AnswerSheet, in questionnaire: Questionnaire) {
    reading = Reading(of: sheet, in: questionnaire, .failSafe)
    assessment = reading.assessment()
    shown = Set(assessment.advice.joined())
  }

  var level: Urgency { assessment.level }
}

extension Property.Promise {
  /// Whether the promise says something of a result.
  func speaks(of result: FinishedResult) -> Bool {
    (condition.map(result.reading.holds) ?? true) && (levels?.contains(result.level) ?? true)
  }
}
