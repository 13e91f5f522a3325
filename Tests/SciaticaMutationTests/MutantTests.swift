import Scenarios
import Testing
import TriageModel

@Suite struct MutantTests {
  @Test func `each mutant of a small questionnaire is told with somebody whom it changes`() throws {
    let ankle = try fixture("ankle")
    let usual = try ankle.sheet([
      "walk": "yes", "since": "longer", "signs": "none", "age": "30", "pain": "0",
    ])
    let judge = OutcomeJudge(ankle, ankle.mutants, usual: usual)
    let trials = ankle.mutants.map { mutant in
      let outcome = judge.outcome(of: mutant)
      return MutantTrial(
        mutant: mutant, outcome: outcome, catchers: [],
        witness: outcome.flatMap { judge.witness(of: mutant, $0) })
    }
    let report = MutationReport(questionnaire: ankle, trials: trials, usual: usual)
    let lines = trials.map { "\($0.outcome.map { "\($0)" } ?? "nothing") \(report.line($0))\n" }
    #expect(try goldenText("ankle-mutants.txt", for: lines.joined()) == lines.joined())
  }
}
