package import TriageModel

/// The shortest conditions found that describe some answer sheets of two versions.
package struct Description: Hashable, Sendable {
  /// Of which at least one holds; each is a list of statements that all hold. An empty list holds
  /// always.
  package let parts: [[Statement]]
  /// Whether the parts describe exactly these answer sheets; otherwise there are more of them.
  package let isWhole: Bool

  /// A statement about an answer in one of the versions.
  package struct Statement: Hashable, Sendable {
    /// The version that asks the question.
    package let version: Version
    /// What is true of the answer.
    package let comparison: Comparison
  }

  /// How many parts are looked for.
  package static let mostParts = 5
}

extension VersionProver {
  /// Describes a region among the answer sheets of a context.
  ///
  /// A model of the region is made general: every statement about its answers that the region does
  /// not need is dropped, every other widened as far as the region still holds for all answer
  /// sheets of the context that it speaks of (a prime implicant). What is not described yet gives
  /// the next part. Parts that others make needless are dropped at the end.
  ///
  /// - Parameters:
  ///   - region: The answer sheets to describe.
  ///   - context: The answer sheets among which they are to be told apart; contains the region.
  /// - Returns: The description; nil when the region is empty or nothing could be decided.
  func description(of region: Literal, among context: Literal) -> Description? {
    var parts: [[Description.Statement]] = []
    var isWhole = false
    while parts.count < Description.mostParts {
      let wanted = [region] + parts.map { !holds($0) }
      let answer = prover.ask(wanted)
      if case .impossible = answer { isWhole = true }
      guard case .possible(let values) = answer else { break }
      let witness = smallestWitness(of: wanted, from: values)
      parts.append(generalised(witness, region, context))
    }
    if parts.count == Description.mostParts { isWhole = covers(parts, region) }
    return parts.isEmpty
      ? nil : Description(parts: isWhole ? needed(parts, region) : parts, isWhole: isWhole)
  }

  private func covers(_ parts: [[Description.Statement]], _ region: Literal) -> Bool {
    prover.ask([region] + parts.map { !holds($0) }).isImpossible
  }

  /// The parts without those that the others make needless, the longest first.
  private func needed(
    _ parts: [[Description.Statement]], _ region: Literal
  ) -> [[Description.Statement]] {
    let longestFirst = parts.indices.sorted { parts[$0].count > parts[$1].count }
    let dropped = longestFirst.reduce(into: Set<Int>()) { dropped, place in
      let rest = parts.indices.filter { $0 != place && !dropped.contains($0) }.map { parts[$0] }
      if covers(rest, region) { dropped.insert(place) }
    }
    return parts.indices.filter { !dropped.contains($0) }.map { parts[$0] }
  }

  /// Whether all these statements are true.
  func holds(_ statements: [Description.Statement]) -> Literal {
    prover.circuit.all(statements.map(holds))
  }

  /// Whether a statement is true.
  func holds(_ statement: Description.Statement) -> Literal {
    holds(.comparison(statement.comparison), statement.version)
  }
}
