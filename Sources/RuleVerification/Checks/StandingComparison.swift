import TriageModel

/// A comparison with what stands around it in its condition.
struct StandingComparison {
  /// What it says.
  let comparison: Comparison
  /// Whether everything around it leaves it to decide: so it is beside all the other parts of an
  /// `all`, beside none of an `any` or a `none`, and beside one too few of an `at-least`.
  let decides: Literal
  /// What joins it with the parts beside it.
  let join: Join

  /// A word that joins conditions.
  enum Join {
    /// None, for it is the whole condition.
    case alone
    /// Also an `at-least` that wants all of its parts.
    case all
    /// Also `none`, and an `at-least` that wants one.
    case any
    /// Any other `at-least`.
    case several
  }
}

extension Prover {
  /// The comparisons of a condition in the order written, without those of definitions.
  ///
  /// - Complexity: O(n²) for n parts beside each other.
  func standingComparisons(
    in condition: Condition, where decides: Literal = .yes, _ join: StandingComparison.Join = .alone
  ) -> [StandingComparison] {
    switch condition {
    case .always, .definition: []
    case .comparison(let comparison):
      [StandingComparison(comparison: comparison, decides: decides, join: join)]
    case .all(let parts): inside(parts, .all) { circuit.all([decides] + $0) }
    case .any(let parts), .none(let parts):
      inside(parts, .any) { circuit.all([decides, !circuit.any($0)]) }
    case .atLeast(let count, let parts):
      inside(parts, count == 1 ? .any : count == parts.count ? .all : .several) { others in
        let isReached = circuit.atLeast(count, of: others)
        return circuit.all([decides, circuit.atLeast(count - 1, of: others), !isReached])
      }
    }
  }

  private func inside(
    _ parts: [Condition], _ join: StandingComparison.Join, decides: ([Literal]) -> Literal
  ) -> [StandingComparison] {
    let literals = parts.map(holds)
    return parts.indices.flatMap { place in
      var others = literals
      others.remove(at: place)
      return standingComparisons(in: parts[place], where: decides(others), join)
    }
  }
}
