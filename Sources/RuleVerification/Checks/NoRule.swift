import Diagnostics
import TriageModel

/// An answer sheet for which the rules say nothing.
///
/// Reported if and only if there is a finished answer sheet on which no rule fires.
enum NoRule: Check {
  static func findings(_ prover: Prover) -> [Finding] {
    let silent = !prover.reading.fires(in: &prover.circuit)
    let found = prover.finding(ifPossible: [silent], .rules, "whether a rule always fires") {
      Finding(
        .error, "no-rule", .rules, "there are answers for which no rule fires",
        why: "a person who answers like this would get a result without a reason.",
        fix: "add a rule with 'when: always' at the least urgent level, or cover these answers.",
        witness: $0)
    }
    return found.map { [$0] } ?? []
  }
}
