import Diagnostics
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
    #expect(verification.findings.filter { $0.severity != .note } == [])
  }

  /// The clinical plan words both like this, so that a reader need not know when a question is
  /// asked.
  @Test func `two comparisons stand there for the reader alone`() throws {
    let questionnaire = try bundledQuestionnaire()
    let found = Verification(Prover(questionnaire), only: [.redundantComparison]).findings
    let owners = found.map { finding -> ConditionOwner? in
      if case .comparison(let owner, _) = finding.subject { owner } else { nil }
    }
    let drop = questionnaire.definitions.firstIndex { $0.id == "new-foot-drop" }
    let sign = questionnaire.rules.firstIndex { $0.id == "pregnancy-warning-sign" }
    #expect(owners == [drop.map { .definition($0) }, sign.map { .ruleCase(rule: $0, index: 0) }])
    #expect(
      found.map(\.what) == [
        "this comparison of 'leg-weakness' is always true where it stands",
        "this comparison of 'pregnancy' is always true where it stands",
      ])
  }
}
