package import TriageModel

/// How urgent a result is: its level, and where it matters how soon a rule asks to act.
package struct Outcome: Hashable, Sendable {
  /// The level.
  package let level: Urgency
  /// How soon.
  package let limit: Limit

  /// A level with or without regard to its time limit.
  package init(_ level: Urgency, _ limit: Limit = .any) {
    (self.level, self.limit) = (level, limit)
  }

  /// How soon to act.
  package enum Limit: Hashable, Sendable {
    /// Whatever the limit is.
    case any
    /// Within so many hours, as a rule of that level asks.
    case hours(Int)
    /// As soon as the level itself says.
    case ofLevel
  }
}

extension Outcome.Limit {
  /// The hours by which limits of a level are compared; that of the level itself is the longest.
  fileprivate var length: Int {
    switch self {
    case .any, .ofLevel: .max
    case .hours(let hours): hours
    }
  }
}

extension Alignment {
  /// Whether a new outcome is less urgent than an old one: the level is, or the same level leaves
  /// more time; nil when they are the same.
  func isLessUrgent(_ new: Outcome, than old: Outcome) -> Bool? {
    if let isLess = isLessUrgent(new.level, than: old.level) { return isLess }
    return new.limit.length == old.limit.length ? nil : new.limit.length > old.limit.length
  }
}

extension VersionProver {
  /// The outcomes to compare: each level with each other one, and in a level that both versions
  /// have each time limit with each other one.
  func outcomePairs() -> [(old: Outcome, new: Outcome)] {
    let levels = old.levels.flatMap { before in
      new.levels.map { (Outcome(before.urgency), Outcome($0.urgency)) }
    }
    let limits = old.levels.map(\.urgency).flatMap { before in
      alignment.level(before: before).map { limitPairs(before, $0) } ?? []
    }
    return levels + limits
  }

  private func limitPairs(
    _ before: Urgency, _ now: Urgency
  ) -> [(old: Outcome, new: Outcome)] {
    Self.limits(of: before, in: old).flatMap { earlier in
      Self.limits(of: now, in: new).map { (Outcome(before, earlier), Outcome(now, $0)) }
    }
  }

  private static func limits(of level: Urgency, in version: Questionnaire) -> [Outcome.Limit] {
    let hours = version.rules.flatMap(\.cases).filter { $0.level == level }
      .compactMap(\.withinHours)
    return Set(hours).sorted().map { .hours($0) } + [.ofLevel]
  }

  /// Whether the result of a version is this outcome.
  func isExactly(_ outcome: Outcome, _ version: Version) -> Literal {
    let isLevel = isExactly(outcome.level, version)
    let isLimit: Literal =
      switch outcome.limit {
      case .any: .yes
      case .ofLevel: !hasLimit(of: outcome.level, below: .max, version)
      case .hours(let hours):
        prover.circuit.all([
          hasLimit(of: outcome.level, below: hours + 1, version),
          !hasLimit(of: outcome.level, below: hours, version),
        ])
      }
    return prover.circuit.all([isLevel, isLimit])
  }

  /// Whether a case of a level asks to act within less than so many hours.
  private func hasLimit(of level: Urgency, below hours: Int, _ version: Version) -> Literal {
    let found = zip(questionnaire(version).rules, reading(version).cases).flatMap { rule, cases in
      zip(rule.cases, cases)
        .filter { $0.0.level == level && ($0.0.withinHours ?? .max) < hours }.map(\.1)
    }
    return prover.circuit.any(found)
  }
}
