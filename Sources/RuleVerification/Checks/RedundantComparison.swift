import Diagnostics
import TriageModel

/// A comparison that is always true or always false where it stands.
///
/// Where it stands is any condition of a question, a definition, a rule or a block of advice; a
/// definition is read by itself. A comparison decides wherever the parts around it leave it to do
/// so; see `StandingComparison`.
///
/// Reported if and only if it is always true where it decides, or always false, or never decides.
/// It is a note where it changes nothing, for it may help a reader, and a warning where it makes
/// everything around it always or never true.
enum RedundantComparison: Check {
  static func findings(_ prover: Prover) -> [Finding] {
    var independent = IndependentParts(prover)
    return prover.questionnaire.owners.flatMap { owner -> [Finding] in
      guard let condition = prover.questionnaire.condition(of: owner),
        !independent.make(up: condition)
      else { return [] }
      return prover.standingComparisons(in: condition).enumerated().compactMap {
        finding($1, .comparison(owner, index: $0), prover)
      }
    }
  }

  private static func finding(
    _ standing: StandingComparison, _ subject: Finding.Subject, _ prover: Prover
  ) -> Finding? {
    let literal = prover.holds(.comparison(standing.comparison))
    let id = prover.questionnaire.questions[standing.comparison.question].id
    switch (prover.ask([standing.decides, literal]), prover.ask([standing.decides, !literal])) {
    case (.possible, .possible): return nil
    case (.impossible, .impossible): return standing.neverDecides(subject, id)
    case (.possible, .impossible): return standing.isAlways(true, subject, id)
    case (.impossible, .possible): return standing.isAlways(false, subject, id)
    case (.undecided, _), (_, .undecided):
      return .notDecided(subject, "whether the comparison of '\(id)' makes a difference")
    }
  }
}

extension StandingComparison {
  fileprivate func neverDecides(_ subject: Finding.Subject, _ id: QuestionID) -> Finding {
    Finding(
      .note, "redundant-comparison", subject, "this comparison of '\(id)' makes no difference",
      why: "the parts around it decide without it, whatever is answered.",
      fix: "leave it out, or mend the parts around it.")
  }

  fileprivate func isAlways(
    _ isTrue: Bool, _ subject: Finding.Subject, _ id: QuestionID
  ) -> Finding {
    let wording = wording(always: isTrue)
    return Finding(
      wording.severity, "redundant-comparison", subject,
      "this comparison of '\(id)' is always \(isTrue) where it stands", why: wording.why,
      fix: wording.fix)
  }

  private func wording(
    always isTrue: Bool
  ) -> (severity: Diagnostic.Severity, why: String, fix: String) {
    let harmless = "wherever the other parts leave it to decide, it is \(isTrue)."
    let mend = "look for parts that say the same or exclude each other, or a question not asked."
    let correct = "correct it, or leave out what depends on it."
    return switch (join, isTrue) {
    case (.all, true), (.any, false), (.several, false):
      (.note, harmless, "leave it out, or keep it if it helps a reader.")
    case (.several, true):
      (.note, harmless, "leave it out and ask for one fewer, or keep it if it helps a reader.")
    case (.all, false):
      (.warning, "where the other parts are true it is false: together they never hold.", mend)
    case (.any, true):
      (.warning, "where the other parts are false it is true: one of them always holds.", mend)
    case (.alone, true): (.warning, "every answer makes it true: it asks for nothing.", correct)
    case (.alone, false): (.warning, "no answer makes it true: nothing comes of it.", correct)
    }
  }
}

extension Questionnaire {
  /// What has the conditions by which people are asked, sorted and advised.
  fileprivate var owners: [ConditionOwner] {
    let cases = rules.indices.flatMap { rule in
      rules[rule].cases.indices.map { ConditionOwner.ruleCase(rule: rule, index: $0) }
    }
    return questions.indices.map { .askWhen($0) } + definitions.indices.map { .definition($0) }
      + cases + advice.indices.map { .advice($0) }
  }
}
