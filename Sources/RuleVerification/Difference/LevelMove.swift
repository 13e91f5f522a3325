import TriageModel

/// Answer sheets whose result is more or less urgent than in the version before.
package struct LevelMove: Hashable, Sendable {
  /// What the result is in the old version.
  package let from: Outcome
  /// What it is in the new version.
  package let to: Outcome
  /// Which way they went.
  package let direction: Direction
  /// The answer sheets.
  ///
  /// They are described among all that have the less urgent of the two results: a less urgent
  /// move among those with the new level now, a more urgent one among those with the old level
  /// before. So a description says what was changed, and not also what else keeps a result from
  /// being more urgent.
  package let sheets: RegionSearch

  /// A direction.
  package enum Direction: Hashable, Sendable {
    /// Less urgent than before, and nobody has accepted that.
    case lessUrgent
    /// Less urgent than before, as the accepted changes at these positions say is right.
    case accepted([Int])
    /// More urgent than before.
    case moreUrgent
  }
}

extension VersionProver {
  /// All moves: the less urgent ones first, then the accepted ones, then the more urgent ones;
  /// within each from the most urgent old level down.
  ///
  /// - Complexity: A few questions to the solver for each pair of outcomes.
  func levelMoves() -> [LevelMove] {
    let pairs = outcomePairs()
    let less = pairs.filter { alignment.isLessUrgent($0.new, than: $0.old) == true }
    let more = pairs.filter { alignment.isLessUrgent($0.new, than: $0.old) == false }
    let moves = less.map(lessUrgent) + less.map(accepted) + more.map(moreUrgent)
    return moves.filter { $0.sheets != .none }
  }

  /// The accepted changes that speak of a move.
  func acceptedChanges(_ old: Outcome, _ new: Outcome) -> [Int] {
    self.new.acceptedChanges.indices.filter {
      self.new.acceptedChanges[$0].from == alignment.level(before: old.level)
        && self.new.acceptedChanges[$0].to == new.level
    }
  }

  /// Whether a new answer sheet is one that an accepted change speaks of.
  private func isAccepted(_ change: Int) -> Literal {
    new.acceptedChanges[change].condition.map { holds($0, .new) } ?? .yes
  }

  /// Whether a new answer sheet is one that any accepted change of a move speaks of.
  func isAcceptedMove(_ old: Outcome, _ new: Outcome) -> Literal {
    prover.circuit.any(acceptedChanges(old, new).map(isAccepted))
  }

  private func lessUrgent(_ old: Outcome, _ new: Outcome) -> LevelMove {
    let context = prover.circuit.all([isExactly(new, .new), !isAcceptedMove(old, new)])
    let region = prover.circuit.all([isExactly(old, .old), context])
    return LevelMove(
      from: old, to: new, direction: .lessUrgent, sheets: search(region, among: context))
  }

  private func accepted(_ old: Outcome, _ new: Outcome) -> LevelMove {
    let context = isExactly(new, .new)
    let moved = prover.circuit.all([isExactly(old, .old), context])
    let changes = acceptedChanges(old, new).filter {
      !prover.ask([moved, isAccepted($0)]).isImpossible
    }
    let region = prover.circuit.all([moved, prover.circuit.any(changes.map(isAccepted))])
    return LevelMove(
      from: old, to: new, direction: .accepted(changes), sheets: search(region, among: context))
  }

  private func moreUrgent(_ old: Outcome, _ new: Outcome) -> LevelMove {
    let context = isExactly(old, .old)
    let region = prover.circuit.all([context, isExactly(new, .new)])
    return LevelMove(
      from: old, to: new, direction: .moreUrgent, sheets: search(region, among: context))
  }
}

extension Satisfiability {
  /// Whether it is known that it can never be true.
  var isImpossible: Bool {
    if case .impossible = self { return true }
    return false
  }
}
