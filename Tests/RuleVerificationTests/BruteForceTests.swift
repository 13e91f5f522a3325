import RuleVerification
import Scenarios
import Testing
import TriageEngine
import TriageModel

/// The prover beside brute force, on questionnaires small enough to try every answer sheet.
@Suite struct BruteForceTests {
  @Test(arguments: 1...120)
  func `every verdict on a random small questionnaire is that of trying all answer sheets`(
    seed: Int
  ) throws {
    var series = try RandomQuestionnaires(seed: UInt64(seed))
    let questionnaire = series.next()
    let (prover, all) = (Prover(questionnaire), BruteForce(questionnaire))
    for property in questionnaire.properties {
      let breaking = all.breaking(property.promises[0])
      switch prover.verdict(of: property) {
      case .proved: #expect(breaking == [], "\(property)")
      case .broken(let witness):
        #expect(breaking.contains(witness.sheet), "\(property) \(witness)")
        // Where a promise speaks of one sheet, no smaller one breaks it.
        let smallest = breaking.map { prover.telling(in: $0).count }.min()
        #expect(smallest == witness.telling.count, "\(property)")
      case .notDecided: Issue.record("\(property.id) is not decided")
      }
    }
  }
}
