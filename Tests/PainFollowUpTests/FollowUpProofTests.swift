import Diagnostics
import RuleVerification
import Scenarios
import Testing
import TriageModel

/// What the follow-up promises, for every possible answer sheet.
@Suite struct FollowUpProofTests {
  let questionnaire: Questionnaire

  init() throws { questionnaire = try painFollowUp() }

  @Test func `every promise is proved, and nothing else is found but notes`() {
    let verification = Verification(Prover(questionnaire))
    for (property, verdict) in zip(questionnaire.properties, verification.verdicts) {
      #expect(verdict == .proved, "\(property.id) \(verdict)")
    }
    #expect(verification.findings.filter { $0.severity != .note } == [])
  }

  @Test func `the promises of the protocol about these questions are promised here too`() {
    let promised = Set(questionnaire.properties.map(\.id))
    let wanted: Set<PropertyID> = [
      "S01", "S02", "S03", "S04", "S05", "S06", "S07", "S08", "S17", "S19", "S24", "S32", "S33",
      "S34", "S40", "S42", "S44", "S45", "S46", "S47", "alert-first",
    ]
    #expect(wanted.subtracting(promised) == [])
  }
}
