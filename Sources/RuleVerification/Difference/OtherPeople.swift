import TriageModel

extension VersionProver {
  /// The new positions of rules of both versions that fire for other answer sheets than before
  /// although the level stays, or may.
  ///
  /// - Complexity: A question to the solver for each rule.
  func rulesForOthers() -> [Int] {
    new.rules.indices.filter { position in
      guard let earlier = alignment.rules[position] else { return false }
      let then = prover.circuit.any(before.cases[earlier])
      let now = prover.circuit.any(prover.reading.cases[position])
      return !prover.ask([levelStays, prover.circuit.differ(then, now)]).isImpossible
    }
  }

  /// The new positions of advice of both versions that is shown for other answer sheets than
  /// before although the level stays, or may be.
  ///
  /// - Complexity: A question to the solver for each block of advice.
  func adviceForOthers() -> [Int] {
    new.advice.indices.filter { position in
      guard let earlier = alignment.advice[position] else { return false }
      let then = before.isShown(earlier, in: &prover.circuit)
      let now = prover.isShown(position)
      return !prover.ask([levelStays, prover.circuit.differ(then, now)]).isImpossible
    }
  }
}
