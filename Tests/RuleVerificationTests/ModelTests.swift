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
}
