import RuleVerification
import Scenarios
import Testing
import TriageModel

/// A referee of another make: z3 reads the obligations and judges for itself.
@Suite struct SMTLIBTests {
  @Test func `z3 proves every property of the shipped questionnaire, and each check`() throws {
    let scripts = smtScripts(for: try bundledQuestionnaire())
    let verdicts = try SMTLIBReferee.verdicts(on: scripts)
    let wrong = zip(scripts, verdicts).filter { $0.expected != $1 }.map { "\($0.name): \($1)" }
    #expect(wrong == [])
  }
}
