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
    let decides = prover.decides(rule)
    let found = prover.finding(
      unlessPossible: [decides], .rule(rule), "whether the rule '\(id)' ever decides the level"
    ) {
      Finding(
        .note, "undecisive-rule", .rule(rule), "the rule '\(id)' never decides the level",
        why: "whenever it fires, another rule gives a level at least as urgent.",
        fix: "nothing, if it is there for its reason only.")
    }
    guard found?.kind == "undecisive-rule", case .possible = prover.ask([prover.fires(rule)])
    else { return found?.kind == "undecisive-rule" ? nil : found }
    return found
  }
}

extension Prover {
  /// Whether a rule fires.
  func fires(_ rule: Int) -> Literal { circuit.any(reading.cases[rule]) }

  /// Whether without this rule the level would be less urgent, or no rule would fire.
  func decides(_ rule: Int) -> Literal {
    let cases = questionnaire.rules[rule].cases
    let others = { (urgency: Int) in
      self.questionnaire.rules.indices.filter { $0 != rule }.flatMap { other in
        zip(self.questionnaire.rules[other].cases, self.reading.cases[other])
          .filter { $0.0.level.rank >= urgency }.map(\.1)
      }
    }
    let alone = zip(cases, reading.cases[rule]).map { ruleCase, literal in
      circuit.all([literal, !circuit.any(others(ruleCase.level.rank))])
    }
    return circuit.any(alone)
  }
}
