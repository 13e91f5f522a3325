package import TriageModel

/// What the rules say of an answer sheet.
package struct Assessment: Hashable, Sendable {
  /// The level of the most urgent rule that fired.
  package let level: Urgency
  /// Within how many hours to act, where a rule of that level asks for less than the level says.
  package let withinHours: Int?
  /// Every rule that fired, in file order.
  package let fired: [FiredRule]
  /// The advice that applies, by topic: positions of advice in the order shown.
  package let advice: [[Int]]

  /// A rule that fired, with its rationale.
  package struct FiredRule: Hashable, Sendable {
    /// The position of the rule.
    package let rule: Int
    /// The level of its most urgent case that holds.
    package let level: Urgency
    /// The hours of that case.
    package let withinHours: Int?
    /// The reason of that case.
    package let because: String
    /// The comparisons that made that case hold, each once.
    package let rationale: [Comparison]
  }
}

extension Reading {
  /// Reads all rules and gathers what follows.
  ///
  /// The rules have no order: the most urgent level that fired is the level.
  ///
  /// - Returns: The level, every fired rule in file order with its rationale, and the advice.
  /// - Complexity: O(c) for c comparisons in all rules and advice.
  package func assessment() -> Assessment {
    let fired = questionnaire.rules.indices.compactMap(firedRule)
    let level = fired.map(\.level).max() ?? Urgency(rank: 0)
    let hours = fired.filter { $0.level == level }.compactMap(\.withinHours).min()
    return Assessment(
      level: level, withinHours: hours, fired: fired, advice: advice(at: level, fired))
  }

  /// The most urgent level that fires, without reasons and advice.
  ///
  /// - Complexity: O(c) for c comparisons in all rules.
  package func level() -> Urgency {
    questionnaire.rules.reduce(Urgency(rank: 0)) { level, rule in
      rule.cases.reduce(level) { $1.level > $0 && holds($1.when) ? $1.level : $0 }
    }
  }

  private func firedRule(_ position: Int) -> Assessment.FiredRule? {
    let rule = questionnaire.rules[position]
    guard let found = mostUrgentCase(of: rule) else { return nil }
    return Assessment.FiredRule(
      rule: position, level: found.level, withinHours: found.withinHours,
      because: found.because ?? rule.because, rationale: reasons(for: found.when))
  }

  /// Of equally urgent cases, the one with the shortest time limit; then the first.
  private func mostUrgentCase(of rule: Rule) -> Rule.Case? {
    rule.cases.filter { holds($0.when) }.min { left, right in
      (right.level, left.withinHours ?? .max) < (left.level, right.withinHours ?? .max)
    }
  }
}
