import RuleVerification
import TriageModel

/// What z3 and the prover find wrong with questionnaires: broken promises such as `S08.2`, counted
/// from 1, and failed checks by the names of their scripts.
enum SMTLIBComparison {
  /// By questionnaire, what z3 finds. One process judges all.
  static func foundByZ3(_ questionnaires: [Questionnaire]) throws -> [[String]] {
    let scripts = questionnaires.map(smtScripts)
    var verdicts = try SMTLIBReferee.verdicts(on: scripts.flatMap(\.self))[...]
    return scripts.map { scripts in
      let own = zip(scripts, verdicts.prefix(scripts.count))
      verdicts = verdicts.dropFirst(scripts.count)
      return Set(own.filter { $0.expected != $1 }.map { name(of: $0.0) }).sorted()
    }
  }

  private static func name(of script: SMTScript) -> String {
    guard let property = script.property, let promise = script.promise else { return script.name }
    return "\(property).\(promise + 1)"
  }

  /// The same by the prover; what it could not decide ends with a question mark.
  static func foundByProver(_ questionnaire: Questionnaire) -> [String] {
    let prover = Prover(questionnaire)
    let names = brokenPromises(prover) + silentParts(prover) + undecisiveRules(prover)
    return Set(names).sorted()
  }

  private static func brokenPromises(_ prover: Prover) -> [String] {
    prover.questionnaire.properties.flatMap { property in
      prover.obligations(of: property).compactMap { obligation in
        let name = "\(property.id).\(obligation.promise + 1)"
        switch prover.ask([obligation.violation]) {
        case .impossible: return nil
        case .possible: return name
        case .undecided: return name + "?"
        }
      }
    }
  }

  /// Questions that are never asked and cases that never hold.
  private static func silentParts(_ prover: Prover) -> [String] {
    let questions = zip(prover.questionnaire.questions, prover.reading.isAsked).map {
      ("can_be_asked.\($0.id)", $1)
    }
    let cases = zip(prover.questionnaire.rules, prover.reading.cases).flatMap { rule, literals in
      literals.enumerated().map { ("can_hold.\(rule.id).\($0 + 1)", $1) }
    }
    return (questions + cases).compactMap { name, literal in
      if case .possible = prover.ask([literal]) { nil } else { name }
    }
  }

  private static func undecisiveRules(_ prover: Prover) -> [String] {
    let (rules, cases) = (prover.questionnaire.rules, prover.reading.cases)
    let silent = zip(rules, cases).filter { _, literals in
      literals.allSatisfy { prover.ask([$0]) == .impossible([$0]) }
    }
    let found = Verification(prover, only: [.noRule, .undecisiveRule]).findings
    return silent.map { "can_decide.\($0.0.id)" }
      + found.map { finding in
        if case .rule(let rule) = finding.subject { return "can_decide.\(rules[rule].id)" }
        return "some_rule_fires"
      }
  }
}
