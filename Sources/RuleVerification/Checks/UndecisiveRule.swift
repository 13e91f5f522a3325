import Diagnostics
import TriageModel

/// A rule that gives reasons and never the level.
///
/// Reported if and only if the rule can fire and, whenever it does, another rule gives a level at
/// least as urgent. That may be meant, for the rule still gives its reason; so it is a note.
enum UndecisiveRule: Check {
  static func findings(_ prover: Prover) -> [Finding] {
    prover.questionnaire.rules.indices.compactMap { finding($0, prover) }
  }

  private static func finding(_ rule: Int, _ prover: Prover) -> Finding? {
    let id = prover.questionnaire.rules[rule].id
    let answers = prover.questionnaire.rules[rule].cases.indices.map { prover.decides(rule, $0) }
    if answers.contains(where: \.isPossible) { return nil }
    if answers.contains(.undecided) {
      return .notDecided(.rule(rule), "whether the rule '\(id)' ever decides the level")
    }
    // A rule that never fires is told by another check.
    guard prover.ask([prover.fires(rule)]).isPossible else { return nil }
    return Finding(
      .note, "undecisive-rule", .rule(rule), "the rule '\(id)' never decides the level",
      why: "whenever it fires, another rule gives a level at least as urgent.",
      fix: "nothing, if it is there for its reason only.")
  }
}

extension Prover {
  /// Whether a rule fires.
  func fires(_ rule: Int) -> Literal { circuit.any(reading.cases[rule]) }

  /// Whether a case of a rule can hold where no other rule gives a level at least as urgent.
  func decides(_ rule: Int, _ index: Int) -> Satisfiability {
    let level = questionnaire.rules[rule].cases[index].level
    let others = questionnaire.rules.indices.filter { $0 != rule }.flatMap { other in
      zip(questionnaire.rules[other].cases, reading.cases[other])
        .filter { $0.0.level >= level }.map { !$0.1 }
    }
    return ask([reading.cases[rule][index]] + others)
  }
}
