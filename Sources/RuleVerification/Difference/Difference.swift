import TriageModel

/// What is different between two versions of a questionnaire.
package struct Difference: Sendable {
  /// Answer sheets whose result has another level, what became less urgent first.
  package let moves: [LevelMove]
  /// The positions of accepted changes that speak of no answer sheet.
  package let idleAcceptedChanges: [Int]

  /// Compares two versions over every answer sheet.
  ///
  /// - Complexity: A few questions to the solver for each pair of levels and each question; each
  ///   ends at the limit on work of the prover.
  package init(_ prover: VersionProver) {
    moves = prover.levelMoves()
    let used = moves.flatMap { move -> [Int] in
      if case .accepted(let changes) = move.direction { return changes }
      return []
    }
    idleAcceptedChanges = prover.new.acceptedChanges.indices.filter { !used.contains($0) }
  }

  /// Whether something is less urgent than before, or may be, and nobody has accepted it.
  package var isLessUrgent: Bool {
    moves.contains { $0.direction == .lessUrgent || $0.sheets == .notDecided }
  }
}
