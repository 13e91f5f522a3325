import RuleVerification
import Scenarios
import Testing
import TriageEngine
import TriageModel

/// The model of all answer sheets beside the engine, which reads one at a time.
@Suite struct ModelTests {
  @Test(arguments: 1...4)
  func `the model says of a million random answer sheets what the engine says`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let comparison = ModelComparison(try bundledQuestionnaire())
    let sheets = RandomSheets(questionnaire: comparison.questionnaire)
    for _ in 0..<(250_000 / 64 + 1) {
      let difference = comparison.difference((0..<64).map { _ in sheets.sheet(&random) })
      try #require(difference == nil)
    }
  }

  @Test(arguments: 1...60)
  func `the model says of every answer sheet of a small questionnaire what the engine says`(
    seed: Int
  ) throws {
    var series = try RandomQuestionnaires(seed: UInt64(seed))
    let questionnaire = series.next()
    let comparison = ModelComparison(questionnaire)
    let sheets = BruteForce(questionnaire).sheets
    for start in stride(from: 0, to: sheets.count, by: 64) {
      let difference = comparison.difference(Array(sheets[start..<min(start + 64, sheets.count)]))
      try #require(difference == nil)
    }
  }
}
