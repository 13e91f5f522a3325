import TriageModel

/// Conditions in which no comparison is redundant, found without a search through answer sheets.
///
/// Where no two parts depend on the same question, they can be true and false in any combination;
/// where each can be both, every part then decides somewhere, once true and once false.
struct IndependentParts {
  private let prover: Prover
  private var dependence: Dependence
  private var varies: [Literal: Bool] = [:]

  init(_ prover: Prover) {
    self.prover = prover
    dependence = Dependence(prover.questionnaire)
  }

  /// Whether no two parts of a condition depend on the same question, and each can be true and
  /// false; a definition is one part.
  ///
  /// - Complexity: Two questions to the solver for each part that was not met before.
  mutating func make(up condition: Condition) -> Bool {
    let parts = condition.leaves
    let questions = parts.map { dependence.of($0) }
    let together = questions.reduce(into: Set()) { $0.formUnion($1) }
    return together.count == questions.reduce(0) { $0 + $1.count }
      && parts.allSatisfy { canBeBoth($0) }
  }

  private mutating func canBeBoth(_ part: Condition) -> Bool {
    let literal = prover.holds(part)
    if let found = varies[literal] { return found }
    let found = prover.ask([literal]).isPossible && prover.ask([!literal]).isPossible
    varies[literal] = found
    return found
  }
}

extension Condition {
  /// The parts that have no parts of their own.
  fileprivate var leaves: [Condition] { parts.isEmpty ? [self] : parts.flatMap(\.leaves) }
}
