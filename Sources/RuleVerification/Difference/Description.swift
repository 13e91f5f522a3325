package import TriageModel

/// The shortest conditions found that describe some answer sheets of two versions.
package struct Description: Hashable, Sendable {
  /// Of which at least one holds.
  package let parts: [Part]
  /// Whether the parts describe exactly these answer sheets; otherwise there are more of them.
  package let isWhole: Bool

  /// Statements of which some hold.
  package struct Part: Hashable, Sendable {
    /// How many of them hold at least; 0 for a part that always holds.
    package let least: Int
    /// The statements.
    package let statements: [Statement]
  }

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

/// Describes a region among the answer sheets of a context.
///
/// A model of the region is made general: every statement about its answers that the region does
/// not need is dropped, every other widened as far as the region still holds for all answer
/// sheets of the context that it speaks of (a prime implicant). Parts that say the same of other
/// questions become one that counts. What is not described yet gives the next part. Parts that
/// others make needless are dropped at the end.
struct DescriptionSearch {
  let prover: VersionProver
  /// The answer sheets to describe.
  let region: Literal
  /// The answer sheets among which they are to be told apart; contains the region.
  let context: Literal
  private var parts: [Description.Part] = []

  // Parts that are joined into one that counts come one by one: this many are looked at.
  private static let mostModels = 30

  init(_ prover: VersionProver, of region: Literal, among context: Literal) {
    (self.prover, self.region, self.context) = (prover, region, context)
  }

  /// The description; nil when the region is empty or nothing could be decided.
  mutating func description() -> Description? {
    for _ in 0..<Self.mostModels where parts.count < Description.mostParts {
      let wanted = [region] + parts.map { !prover.holds($0) }
      guard case .possible(let values) = prover.prover.ask(wanted) else { break }
      let witness = prover.smallestWitness(of: wanted, from: values)
      add(prover.generalised(witness, region, context))
    }
    let isWhole = covers(parts)
    if isWhole { dropNeedless() }
    return parts.isEmpty ? nil : Description(parts: parts.map(prover.joined), isWhole: isWhole)
  }

  private func covers(_ parts: [Description.Part]) -> Bool {
    prover.prover.ask([region] + parts.map { !prover.holds($0) }).isImpossible
  }

  /// Adds a part, or makes it one with another that counts as many.
  private mutating func add(_ part: Description.Part) {
    for (place, other) in parts.enumerated() where other.least == part.least {
      let more = part.statements.filter { !other.statements.contains($0) }
      let both = Description.Part(least: part.least, statements: other.statements + more)
      if prover.prover.ask([context, !region, prover.holds(both)]).isImpossible {
        parts[place] = both
        return
      }
    }
    parts.append(part)
  }

  /// Drops the parts that the others make needless, the longest first.
  private mutating func dropNeedless() {
    for part in parts.sorted(by: { $0.statements.count > $1.statements.count }) {
      let rest = parts.filter { $0 != part }
      if covers(rest) { parts = rest }
    }
  }
}

extension VersionProver {
  /// Whether a part of a description is true.
  func holds(_ part: Description.Part) -> Literal {
    let statements = part.statements.map(holds)
    return part.least == statements.count
      ? prover.circuit.all(statements) : prover.circuit.atLeast(part.least, of: statements)
  }

  /// Whether a statement is true.
  func holds(_ statement: Description.Statement) -> Literal {
    holds(.comparison(statement.comparison), statement.version)
  }
}
