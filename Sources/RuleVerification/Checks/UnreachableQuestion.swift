import Diagnostics
import TriageModel

/// A question that is never asked.
///
/// Reported if and only if its `ask-when` is true of no answer sheet. Its options need no check of
/// their own: an option of an asked question can always be chosen, because whether it is asked
/// depends on earlier answers alone.
///
/// There is no check for dead ends either, for the loader leaves none: a question has two options
/// or two numbers at least, some option can always be chosen, and `ask-when` reads earlier
/// questions only, so that going on in file order always leads to the end.
enum UnreachableQuestion: Check {
  static func findings(_ prover: Prover) -> [Finding] {
    prover.questionnaire.questions.indices.compactMap { finding($0, prover) }
  }

  private static func finding(_ question: Int, _ prover: Prover) -> Finding? {
    let id = prover.questionnaire.questions[question].id
    return prover.finding(
      unlessPossible: [prover.reading.isAsked[question]], .question(question),
      "whether the question '\(id)' is ever asked"
    ) {
      Finding(
        .warning, "unreachable-question", .question(question),
        "the question '\(id)' is never asked",
        why: "no answers make its 'ask-when' true, so nobody can choose any of its answers.",
        fix: "look for parts of 'ask-when' that exclude each other, or delete the question.")
    }
  }
}
