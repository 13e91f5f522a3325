import Diagnostics
import TriageModel

/// A block of advice that is never shown.
///
/// Reported if and only if it is in the result of no finished answer sheet: its levels, rules and
/// condition exclude each other, or earlier blocks of its topic always take its place.
enum UnreachableAdvice: Check {
  static func findings(_ prover: Prover) -> [Finding] {
    prover.questionnaire.advice.indices.compactMap { finding($0, prover) }
  }

  private static func finding(_ advice: Int, _ prover: Prover) -> Finding? {
    let id = prover.questionnaire.advice[advice].id
    return prover.finding(
      unlessPossible: [prover.isShown(advice)], .advice(advice),
      "whether the advice '\(id)' is ever shown"
    ) {
      Finding(
        .warning, "unreachable-advice", .advice(advice), "the advice '\(id)' is never shown",
        why: "no answers lead to its level, its rules and its condition with a place left for it.",
        fix: "look for parts that exclude each other, move it up, or delete it.")
    }
  }
}
