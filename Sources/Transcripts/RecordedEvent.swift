package import TriageEngine
package import TriageModel

/// Something that happened beside an answer.
package struct RecordedEvent: Codable, Hashable, Sendable {
  /// What happened.
  package enum Kind: String, Codable, Hashable, Sendable {
    /// A warning stood before the person.
    case alertShown = "alert-shown"
    /// A question was shown again and its earlier answer came back.
    case restored
    /// A question was hidden, and its answer has no effect.
    case setAside = "set-aside"
  }

  /// When.
  package let at: Moment
  /// What happened.
  package let kind: Kind
  /// The question whose answer came back or was set aside; nil for an alert.
  package let question: QuestionID?
  /// The alert; nil for the other kinds.
  package let alert: RecordedAlert?
}

/// A warning as it was shown.
package struct RecordedAlert: Codable, Hashable, Sendable {
  /// The level it gave; nil when a corrected answer left no warning.
  package let level: RecordedLevel?
  /// The reasons that were new.
  package let reasons: [Reason]
  /// The reasons that no longer held.
  package let withdrawn: [Reason]
  /// Whether an earlier answer was corrected.
  package let afterChange: Bool

  /// A rule with its reason.
  package struct Reason: Codable, Hashable, Sendable {
    /// The rule.
    package let rule: RuleID
    /// The reason.
    package let because: String
  }
}

extension RecordedAlert {
  /// The names and the words of a warning.
  package init(_ alert: Alert, in questionnaire: Questionnaire) {
    let reason = { (fired: Assessment.FiredRule) in
      Reason(rule: questionnaire.rules[fired.rule].id, because: fired.because)
    }
    level = alert.level.map { RecordedLevel(questionnaire.level($0)) }
    reasons = alert.new.map(reason)
    withdrawn = alert.withdrawn.map(reason)
    afterChange = alert.isAfterChange
  }
}
