import RuleVerification
import Scenarios
import Testing
import TriageModel

@Suite struct SciaticaProofTests {
  @Test func `every property of the back and leg pain check is proved`() throws {
    let questionnaire = try bundledQuestionnaire()
    let verification = Verification(Prover(questionnaire))
    for (property, verdict) in zip(questionnaire.properties, verification.verdicts) {
      #expect(verdict == .proved, "\(property.id) \(verdict)")
    }
    #expect(verification.findings.map(\.what) == [])
  }
}
