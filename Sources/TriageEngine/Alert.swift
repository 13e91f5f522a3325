package import TriageModel

/// A warning shown during the interview.
package struct Alert: Hashable, Sendable {
  /// The most urgent alerting level now; nil when no warning is left after a correction.
  package let level: Urgency?
  /// The rules that fire newly, or more urgently than before.
  package let new: [Assessment.FiredRule]
  /// The rules that gave a warning before and no longer do, because an answer was corrected.
  package let withdrawn: [Assessment.FiredRule]
  /// Whether an earlier answer was corrected.
  package let isAfterChange: Bool

  /// The warning that stands for rules that fire already, to be read again.
  ///
  /// - Returns: Nil when no rule of an alerting level fires.
  package init?(standing rules: [Assessment.FiredRule]) {
    guard let level = rules.map(\.level).max() else { return nil }
    self.init(level: level, new: rules, withdrawn: [], isAfterChange: false)
  }

  /// The warning that follows when the alerting rules change; nil when there is nothing to say.
  ///
  /// A later answer only adds rules. A corrected answer may withdraw some, and then the
  /// warning says that an answer was changed.
  init?(
    from before: [Assessment.FiredRule], to now: [Assessment.FiredRule], isChange: Bool
  ) {
    let was = Dictionary(uniqueKeysWithValues: before.map { ($0.rule, $0.level) })
    let isNow = Dictionary(uniqueKeysWithValues: now.map { ($0.rule, $0.level) })
    let new = now.filter { fired in was[fired.rule].map { $0 < fired.level } ?? true }
    let withdrawn = before.filter { fired in isNow[fired.rule].map { $0 < fired.level } ?? true }
    guard !new.isEmpty || !withdrawn.isEmpty else { return nil }
    self.init(
      level: now.map(\.level).max(), new: new, withdrawn: withdrawn, isAfterChange: isChange)
  }

  private init(
    level: Urgency?, new: [Assessment.FiredRule], withdrawn: [Assessment.FiredRule],
    isAfterChange: Bool
  ) {
    self.level = level
    self.new = new
    self.withdrawn = withdrawn
    self.isAfterChange = isAfterChange
  }
}
