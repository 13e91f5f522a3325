package import Diagnostics
package import TriageModel

/// One thing that a check found out about a questionnaire.
package struct Finding: Hashable, Sendable {
  /// How much it weighs.
  package let severity: Diagnostic.Severity
  /// The kind of finding in kebab-case, such as `unreachable-rule`.
  package let kind: String
  /// What it is about.
  package let subject: Subject
  /// What is wrong, in one line without a full stop.
  package let what: String
  /// Why it matters, as a sentence.
  package let why: String
  /// How to mend it, as a sentence.
  package let fix: String
  /// An answer sheet that shows it.
  package let witness: Witness?

  /// A finding with all its parts.
  init(
    _ severity: Diagnostic.Severity, _ kind: String, _ subject: Subject, _ what: String,
    why: String, fix: String, witness: Witness? = nil
  ) {
    self.severity = severity
    self.kind = kind
    self.subject = subject
    self.what = what
    self.why = why
    self.fix = fix
    self.witness = witness
  }

  /// The part of a questionnaire that a finding is about, by position.
  package enum Subject: Hashable, Sendable {
    /// The rules as a whole.
    case rules
    /// A question.
    case question(Int)
    /// An option of a question.
    case option(question: Int, option: Int)
    /// A definition.
    case definition(Int)
    /// A rule.
    case rule(Int)
    /// A case of a rule.
    case ruleCase(rule: Int, index: Int)
    /// A block of advice.
    case advice(Int)
    /// A property.
    case property(Int)
    /// A comparison, by its place in the walk of the condition.
    case comparison(ConditionOwner, index: Int)
  }
}

extension Finding {
  /// That a check came to no end within the limit on work.
  static func notDecided(_ subject: Subject, _ asked: String) -> Finding {
    Finding(
      .warning, "not-decided", subject, "it is not decided \(asked)",
      why: "the search was given up at the limit on work, so it may or may not be so.",
      fix: "raise the limit with --effort, or make the conditions simpler.")
  }
}
