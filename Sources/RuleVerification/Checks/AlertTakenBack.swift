import Diagnostics
import TriageModel

/// A rule that warns during the questions and does not stand by it in the result.
///
/// Reported if and only if the answers so far make a case of it true whose level warns, and the
/// finished answer sheet, with the same answers and more of them, makes no case of it true at that
/// level or a more urgent one. It is an error where the result can then be less urgent than the
/// warning was, and a warning where other rules always keep it up.
enum AlertTakenBack: Check {
  static func findings(_ prover: Prover) -> [Finding] {
    let rules = prover.questionnaire.rules.indices
    let isTakenBack = rules.map { rule in
      prover.warns(rule) { !prover.fires(rule, from: $0, in: prover.reading) }
    }
    // One question for all rules, for most questionnaires have no such rule.
    if case .impossible = prover.ask([prover.circuit.any(isTakenBack)]) { return [] }
    return zip(rules, isTakenBack).compactMap { finding($0, $1, prover) }
  }

  private static func finding(_ rule: Int, _ isTakenBack: Literal, _ prover: Prover) -> Finding? {
    let falls = prover.warns(rule) { !prover.reading.isAtLeast[$0.rank] }
    return finding(
      .error, rule, falls, prover,
      why: "a person who was sent to hospital could then read that there is no hurry.")
      ?? finding(
        .warning, rule, isTakenBack, prover,
        why: "the warning gave a reason that is no longer true, though another rule keeps it up.")
  }

  private static func finding(
    _ severity: Diagnostic.Severity, _ rule: Int, _ isLost: Literal, _ prover: Prover, why: String
  ) -> Finding? {
    let id = prover.questionnaire.rules[rule].id
    return prover.finding(
      ifPossible: [isLost], .rule(rule), "whether the rule '\(id)' stands by its warning",
      beside: .earlier(prover.readingSoFar.sheet)
    ) {
      Finding(
        severity, "alert-taken-back", .rule(rule), "the rule '\(id)' takes its warning back",
        why: why, fix: "let it warn only where no later answer can make its condition false.",
        witness: $0)
    }
  }
}

extension Prover {
  /// Whether a rule warns so far at a level of which this is true in the end.
  fileprivate func warns(_ rule: Int, isLost: (Urgency) -> Literal) -> Literal {
    let levels = questionnaire.levels.filter(\.isAlert).map(\.urgency)
    let lost = levels.map { level in
      circuit.all([fires(rule, from: level, in: readingSoFar), isLost(level)])
    }
    return circuit.any(lost)
  }

  /// Whether a case of a rule holds at this level or a more urgent one.
  fileprivate func fires(_ rule: Int, from level: Urgency, in reading: SymbolicReading) -> Literal {
    let cases = zip(questionnaire.rules[rule].cases, reading.cases[rule])
    return circuit.any(cases.filter { $0.0.level >= level }.map(\.1))
  }
}
