package import TriageModel

extension Outlook {
  /// How many definitions are looked at both ways before a case stays open.
  private static let mostAssumptions = 6

  /// The levels that a result can still have, whatever is answered from now on.
  ///
  /// None that can come is left out; one that cannot come may be named.
  ///
  /// - Complexity: O(l · c) for l levels and c comparisons in all rules; up to 64 times that
  ///   where rules split on what they call `none`.
  package var possibleLevels: Set<Urgency> {
    let least = questionnaire.levels.map(\.urgency).first(where: isCertain(atLeast:))
    let open = cases.filter { truth($0.when) != .no }.map(\.level)
    return Set(open + [Urgency(rank: 0)]).filter { $0 >= least ?? Urgency(rank: 0) }
  }

  /// Whether the level is at least this one, whatever is answered from now on.
  ///
  /// - Returns: True only when it is; false also where the outlook is too cautious to tell.
  /// - Complexity: O(c) for c comparisons in all rules; up to 64 times that where rules split
  ///   on what they call `none`.
  package func isCertain(atLeast level: Urgency) -> Bool {
    level.rank == 0
      || isOneCertain(of: cases.filter { $0.level >= level }.map(\.when), Self.mostAssumptions)
  }

  private var cases: [Rule.Case] { questionnaire.rules.flatMap(\.cases) }

  /// Whether one of these conditions is sure to hold, though it may be open which.
  ///
  /// Where one rule reads "A and B" and another "A and not B", A alone is enough: B is looked at
  /// both ways.
  private func isOneCertain(of conditions: [Condition], _ assumptions: Int) -> Bool {
    let truths = conditions.map(truth)
    guard !truths.contains(.yes) else { return true }
    let open = conditions.indices.filter { truths[$0] == .open }.map { conditions[$0] }
    guard assumptions > 0, let definition = open.lazy.compactMap(openDefinition(denied:)).first
    else { return false }
    return [.yes, .no].allSatisfy {
      assuming(definition, is: $0).isOneCertain(of: open, assumptions - 1)
    }
  }

  /// The first definition that a condition denies and that is open.
  private func openDefinition(denied condition: Condition) -> Int? {
    switch condition {
    case .none(let parts): parts.lazy.compactMap(openDefinition(named:)).first
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      parts.lazy.compactMap(openDefinition(denied:)).first
    case .always, .comparison, .definition: nil
    }
  }

  private func openDefinition(named condition: Condition) -> Int? {
    guard case .definition(let position) = condition, truth(condition) == .open else { return nil }
    return position
  }
}

extension Interview {
  /// The levels that the result can still have: one when finished, else all that answers still
  /// to come can give.
  ///
  /// - Complexity: As for `Outlook.possibleLevels`.
  package var possibleLevels: Set<Urgency> {
    isFinished
      ? [assessment().level] : Outlook(of: sheet, in: questionnaire, .failSafe).possibleLevels
  }
}
