/// Some answer sheets of two versions: an example, and what they have in common.
package struct SheetRegion: Hashable, Sendable {
  /// The example with the fewest answers that matter.
  package let witness: VersionWitness
  /// How many there are, answers to all questions of both versions being told apart; nil where
  /// they cannot be counted. Answer sheets with a missing answer are not counted.
  package let count: SheetCount?
  /// What tells them apart from the others in question; nil when that could not be decided.
  package let description: Description?
}

/// What was found out about whether there are such answer sheets.
package enum RegionSearch: Hashable, Sendable {
  /// There are.
  case found(SheetRegion)
  /// There are none.
  case none
  /// The limit on work was reached; there may or may not be some.
  case notDecided
}

extension VersionProver {
  /// Looks for the answer sheets of a region.
  ///
  /// - Parameters:
  ///   - region: The answer sheets to find.
  ///   - context: The answer sheets among which they are to be described; contains the region.
  /// - Returns: An example and a description, if there are any.
  func search(_ region: Literal, among context: Literal) -> RegionSearch {
    switch prover.ask([region]) {
    case .impossible: return .none
    case .undecided: return .notDecided
    case .possible(let values):
      let witness = smallestWitness(of: [region], from: values)
      var search = DescriptionSearch(self, of: region, among: context)
      return .found(
        SheetRegion(witness: witness, count: count(region), description: search.description()))
    }
  }
}
