package import TriageModel

extension Questionnaire {
  /// Every comparison of a condition, those of definitions included.
  ///
  /// - Complexity: O(c) for c comparisons.
  package func comparisons(in condition: Condition) -> [Comparison] {
    switch condition {
    case .always: []
    case .comparison(let comparison): [comparison]
    case .definition(let position): comparisons(in: definitions[position].condition)
    case .all(let parts), .any(let parts), .none(let parts), .atLeast(_, let parts):
      parts.flatMap(comparisons)
    }
  }

  /// The questions on which a condition depends: those it reads, and those that decide whether
  /// these are asked.
  ///
  /// - Complexity: O(c) for c comparisons, those of the `ask-when` conditions included.
  func questions(behind condition: Condition) -> Set<Int> {
    var found: Set<Int> = []
    var waiting = [condition]
    while let condition = waiting.popLast() {
      let new = Set(comparisons(in: condition).map(\.question)).subtracting(found)
      found.formUnion(new)
      waiting += new.compactMap { questions[$0].askWhen }
    }
    return found
  }
}
