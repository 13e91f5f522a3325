import Diagnostics
import TriageModel

/// Two blocks of advice that stand against each other in one result.
///
/// Reported if and only if one of them names the other under `contradicts` and some finished
/// answer sheet shows both.
enum ContradictingAdvice: Check {
  static func findings(_ prover: Prover) -> [Finding] {
    prover.questionnaire.advice.enumerated().flatMap { position, advice in
      advice.contradicts.filter { other in
        let isMutual = prover.questionnaire.advice[other].contradicts.contains(position)
        return !isMutual || position < other
      }.compactMap { finding(position, $0, prover) }
    }
  }

  private static func finding(_ advice: Int, _ other: Int, _ prover: Prover) -> Finding? {
    let (id, otherID) = (
      prover.questionnaire.advice[advice].id, prover.questionnaire.advice[other].id
    )
    let both = [prover.isShown(advice), prover.isShown(other)]
    return prover.finding(
      ifPossible: both, .advice(advice), "whether '\(id)' and '\(otherID)' are ever shown together"
    ) {
      Finding(
        .error, "contradicting-advice", .advice(advice),
        "the advice '\(id)' is shown beside '\(otherID)', which it contradicts",
        why: "a person who reads both does not know what to do.",
        fix: "narrow the level, the rules or the condition of one of them.", witness: $0)
    }
  }
}
