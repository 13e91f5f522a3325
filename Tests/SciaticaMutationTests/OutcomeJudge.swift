import RuleVerification
import TriageModel

/// Decides what a mistake changes, over all finished answer sheets at once.
///
/// Both questionnaires read the same answer sheets in one circuit, so that they share every gate
/// that the mistake does not touch.
final class OutcomeJudge {
  let prover: Prover
  let original: SymbolicReading
  /// The usual answers, from which a witness differs as little as possible.
  let usual: AnswerSheet

  /// A judge of mutants of a questionnaire.
  init(_ questionnaire: Questionnaire, _ mutants: [Mutant], usual: AnswerSheet) {
    prover = Prover(questionnaire)
    self.usual = usual
    var cuts = NumberCuts(questionnaire)
    for other in mutants.filter({ $0.kind == .boundMoved }).map({ NumberCuts($0.questionnaire) }) {
      for question in questionnaire.questions.indices { cuts[question] += other[question] }
    }
    let sheet = SymbolicSheet(of: questionnaire, cuts: cuts, in: &prover.circuit)
    prover.demand(sheet.clauses(for: questionnaire))
    original = SymbolicReading(of: sheet, in: questionnaire, &prover.circuit)
  }

  /// The weightiest thing that a mutant changes; nil when it changes nothing.
  ///
  /// What the solver gives up counts as changed, so that nothing is passed over.
  func outcome(of mutant: Mutant) -> Outcome? {
    let reading = reading(of: mutant)
    return Outcome.allCases.first { outcome in
      if case .impossible = prover.ask([differs(outcome, reading)]) { return false }
      return true
    }
  }

  func reading(of mutant: Mutant) -> SymbolicReading {
    SymbolicReading(of: original.sheet, in: mutant.questionnaire, &prover.circuit)
  }
}

// What differs between two readings.
extension OutcomeJudge {
  func differs(_ outcome: Outcome, _ mutant: SymbolicReading) -> Literal {
    switch outcome {
    case .lowerLevel: falls(from: original, to: mutant)
    case .higherLevel: falls(from: mutant, to: original)
    case .hours: differ(hours(original), hours(mutant))
    case .questions: differ(original.isAsked, mutant.isAsked)
    case .reasons: differ(reasons(original), reasons(mutant))
    }
  }

  private func differ(_ left: [Literal], _ right: [Literal]) -> Literal {
    prover.circuit.any(zip(left, right).map { prover.circuit.differ($0, $1) })
  }

  private func falls(from before: SymbolicReading, to after: SymbolicReading) -> Literal {
    let levels = zip(before.isAtLeast, after.isAtLeast)
    return prover.circuit.any(levels.map { prover.circuit.all([$0, !$1]) })
  }

  /// Whether the time limit of the result is at most each of those in use.
  private func hours(_ reading: SymbolicReading) -> [Literal] {
    let limits = Set(original.questionnaire.rules.flatMap { $0.cases.compactMap(\.withinHours) })
    return limits.sorted().map { most in
      let holding = reading.places { ($0.withinHours ?? .max) <= most }.map { ruleCase, literal in
        let isLevel = reading.isExactly(ruleCase.level, in: &prover.circuit)
        return prover.circuit.all([isLevel, literal])
      }
      return prover.circuit.any(holding)
    }
  }

  /// By rule and level: whether the rule fires at that level or a more urgent one.
  private func reasons(_ reading: SymbolicReading) -> [Literal] {
    zip(reading.questionnaire.rules, reading.cases).flatMap { rule, literals in
      original.questionnaire.levels.map(\.urgency).map { level in
        let urgent = rule.cases.indices.filter { rule.cases[$0].level >= level }
        return prover.circuit.any(urgent.map { literals[$0] })
      }
    }
  }
}

extension SymbolicReading {
  /// The cases of all rules of which something is true, with whether they hold.
  fileprivate func places(_ isWanted: (Rule.Case) -> Bool) -> [(Rule.Case, Literal)] {
    zip(questionnaire.rules, cases).flatMap { zip($0.0.cases, $0.1) }.filter { isWanted($0.0) }
  }
}
