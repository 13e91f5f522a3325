import Diagnostics
import TriageModel

/// A case of a rule that can never hold.
///
/// Reported if and only if no finished answer sheet makes the condition of the case true. A rule
/// with one case is reported as a whole.
enum UnreachableRule: Check {
  static func findings(_ prover: Prover) -> [Finding] {
    prover.questionnaire.rules.indices.flatMap { rule in
      prover.reading.cases[rule].indices.compactMap { finding(rule, $0, prover) }
    }
  }

  private static func finding(_ rule: Int, _ index: Int, _ prover: Prover) -> Finding? {
    let (subject, noun) = prover.questionnaire.ruleCase(rule, index)
    return prover.finding(
      unlessPossible: [prover.reading.cases[rule][index]], subject, "whether \(noun) can fire"
    ) {
      Finding(
        .warning, "unreachable-rule", subject, "\(noun) can never fire",
        why: "no answers make its condition true, so what it was written for is not covered.",
        fix: "look for parts that exclude each other, or for a question that is not asked then.")
    }
  }
}
