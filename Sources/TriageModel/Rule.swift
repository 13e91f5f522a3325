/// What answers mean for the urgency.
///
/// A rule fires when any of its cases holds; its level is that of the most urgent case that
/// does. The cases have no order, and neither have the rules.
package struct Rule: Sendable {
  /// The name in the file.
  package let id: RuleID
  /// The id in the clinical blueprint, such as `R10`.
  package let trace: String?
  /// The reason, as it completes "You told us: …", unless a case brings its own.
  package let because: String
  /// When it fires, and how urgent that is; never empty.
  package let cases: [Case]
  /// Whether its reason is shown only when no other rule gives one.
  package let isShownAlone: Bool
  /// The ids of the evidence behind it.
  package let evidence: [EvidenceID]
  /// Further sources, beside those of the evidence.
  package let sources: [SourceID]

  /// One condition of a rule and the level it gives.
  package struct Case: Sendable {
    /// When it holds.
    package let when: Condition
    /// How urgent that is.
    package let level: Urgency
    /// Within how many hours to act, where that is sooner than the level says.
    package let withinHours: Int?
    /// The reason of this case; nil takes the rule's.
    package let because: String?

    /// A condition with its level.
    package init(when: Condition, level: Urgency, withinHours: Int?, because: String?) {
      self.when = when
      self.level = level
      self.withinHours = withinHours
      self.because = because
    }
  }

  /// A rule with all its parts.
  package init(
    id: RuleID, trace: String?, because: String, cases: [Case], isShownAlone: Bool,
    evidence: [EvidenceID], sources: [SourceID]
  ) {
    self.id = id
    self.trace = trace
    self.because = because
    self.cases = cases
    self.isShownAlone = isShownAlone
    self.evidence = evidence
    self.sources = sources
  }
}
