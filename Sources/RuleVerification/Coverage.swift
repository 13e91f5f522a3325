/// How many answer sheets the verdicts speak of.
package struct Coverage: Sendable {
  /// How many complete answer sheets there are.
  package let total: BigCount
  /// How many of them have each level, by rank.
  package let byLevel: [SheetCount]

  /// Counts the answer sheets of a questionnaire.
  ///
  /// - Returns: Nil where they cannot be counted within the budget of the diagram.
  /// - Complexity: Bounded by the budget; see ``SheetCounter``.
  init?(_ prover: Prover) {
    let questions = prover.reading.countedQuestions
    guard var counter = SheetCounter(questions, in: prover.circuit) else { return nil }
    total = counter.total
    byLevel = counter.levelCounts(of: prover.reading, in: &prover.circuit)
  }
}
