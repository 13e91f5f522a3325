package import TriageModel

/// Answer sheets whose result has another level than in the version before.
package struct LevelMove: Hashable, Sendable {
  /// The level in the old version.
  package let from: Urgency
  /// The level in the new version.
  package let to: Urgency
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
  /// - Complexity: A few questions to the solver for each pair of levels.
  func levelMoves() -> [LevelMove] {
    let pairs = old.levels.flatMap { before in new.levels.map { (before.urgency, $0.urgency) } }
    let less = pairs.filter { alignment.isLessUrgent($1, than: $0) == true }
    let more = pairs.filter { alignment.isLessUrgent($1, than: $0) == false }
    let moves =
      less.map { lessUrgent(from: $0, to: $1) } + less.map { accepted(from: $0, to: $1) }
      + more.map { moreUrgent(from: $0, to: $1) }
    return moves.filter { $0.sheets != .none }
  }

  /// The accepted changes that speak of a move.
  private func acceptedChanges(from: Urgency, to: Urgency) -> [Int] {
    new.acceptedChanges.indices.filter {
      new.acceptedChanges[$0].from == alignment.level(before: from)
        && new.acceptedChanges[$0].to == to
    }
  }

  /// Whether a new answer sheet is one that an accepted change speaks of.
  private func isAccepted(_ change: Int) -> Literal {
    new.acceptedChanges[change].condition.map { holds($0, .new) } ?? .yes
  }

  private func lessUrgent(from: Urgency, to: Urgency) -> LevelMove {
    let isAccepted = prover.circuit.any(acceptedChanges(from: from, to: to).map(isAccepted))
    let context = prover.circuit.all([isExactly(to, .new), !isAccepted])
    let region = prover.circuit.all([isExactly(from, .old), context])
    return LevelMove(
      from: from, to: to, direction: .lessUrgent, sheets: search(region, among: context))
  }

  private func accepted(from: Urgency, to: Urgency) -> LevelMove {
    let context = isExactly(to, .new)
    let moved = prover.circuit.all([isExactly(from, .old), context])
    let changes = acceptedChanges(from: from, to: to).filter {
      !prover.ask([moved, isAccepted($0)]).isImpossible
    }
    let region = prover.circuit.all([moved, prover.circuit.any(changes.map(isAccepted))])
    return LevelMove(
      from: from, to: to, direction: .accepted(changes), sheets: search(region, among: context))
  }

  private func moreUrgent(from: Urgency, to: Urgency) -> LevelMove {
    let context = isExactly(from, .old)
    let region = prover.circuit.all([context, isExactly(to, .new)])
    return LevelMove(
      from: from, to: to, direction: .moreUrgent, sheets: search(region, among: context))
  }
}

extension Satisfiability {
  /// Whether it is known that it can never be true.
  var isImpossible: Bool {
    if case .impossible = self { return true }
    return false
  }
}
