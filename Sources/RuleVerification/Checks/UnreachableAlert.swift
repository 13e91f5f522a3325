import Diagnostics
import TriageModel

/// A case of a rule that should warn at once and can only do so at the end.
///
/// Reported if and only if the case has a level that warns and holds on some finished answer
/// sheet, but never while questions are still open. That happens where it waits for a question to
/// be left out, for so far a missing answer makes no comparison true.
enum UnreachableAlert: Check {
  static func findings(_ prover: Prover) -> [Finding] {
    prover.questionnaire.rules.enumerated().flatMap { rule, content in
      content.cases.indices
        .filter { prover.questionnaire.level(content.cases[$0].level).isAlert }
        .compactMap { finding(rule, $0, prover) }
    }
  }

  private static func finding(_ rule: Int, _ index: Int, _ prover: Prover) -> Finding? {
    let (subject, noun) = prover.questionnaire.ruleCase(rule, index)
    let asked = "whether \(noun) can warn during the questions"
    switch prover.ask([prover.readingSoFar.cases[rule][index]]) {
    case .possible: return nil
    case .undecided: return .notDecided(subject, asked)
    case .impossible:
      return prover.finding(
        ifPossible: [prover.reading.cases[rule][index]], subject, asked
      ) { tooLate(subject, noun, $0) }
    }
  }

  private static func tooLate(
    _ subject: Finding.Subject, _ noun: String, _ witness: Witness
  ) -> Finding {
    Finding(
      .warning, "unreachable-alert", subject, "\(noun) never warns during the questions",
      why: "it waits for an answer to be missing, so people hear of it only with the result.",
      fix: "let its condition read an answer that people can give.", witness: witness)
  }
}
