import TriageModel

extension Prover {
  /// A witness of a formula that can be true, with as few telling answers as possible, and of
  /// those with as few chosen options.
  ///
  /// Telling is an asked answer that is not the calmest one. The search asks for a witness with
  /// none of them, then with one, and so on; where the solver gives up, the best one found stands.
  ///
  /// - Parameters:
  ///   - obligation: What is true of the witness.
  ///   - values: Values that make it true, as the solver gave them.
  /// - Returns: A witness, to be told by its telling answers.
  func smallestWitness(of obligation: Obligation, from values: [Bool]) -> Witness {
    let (reading, wanted) = (obligation.reading, obligation.violation)
    let telling = tellingLiterals(reading)
    let few = smallest([wanted], telling, values)
    // Where the solver gave up, the values say nothing of what was counted.
    let count = telling.count { !few.indices.contains($0.node) || few[$0.node] != $0.isNegated }
    let isFew = !circuit.atLeast(count + 1, of: telling)
    let fewest = smallest([wanted, isFew], optionsBeside(reading), few)
    return witness(of: reading, beside: obligation.beside, fewest)
  }

  /// Values that make these true with as few as possible of the telling literals.
  func smallest(_ wanted: [Literal], _ telling: [Literal], _ values: [Bool]) -> [Bool] {
    for most in 0..<telling.count {
      let tooMany = circuit.atLeast(most + 1, of: telling)
      switch ask(wanted + [!tooMany]) {
      case .possible(let values): return values
      case .impossible: continue
      case .undecided: return values
      }
    }
    return values
  }

  /// By question: whether it is asked and its answer is not the calmest one.
  private func tellingLiterals(_ reading: SymbolicReading) -> [Literal] {
    zip(reading.isAsked, zip(reading.sheet.answers, calmAnswers.places)).map { isAsked, pair in
      let (answer, calm) = (pair.0.literals, pair.1)
      let differences = answer.indices.map { calm.contains($0) ? !answer[$0] : answer[$0] }
      return circuit.all([isAsked, circuit.any(differences)])
    }
  }

  /// Of the questions that take many options: whether each option is chosen beside an earlier one.
  private func optionsBeside(_ reading: SymbolicReading) -> [Literal] {
    zip(reading.isAsked, reading.sheet.answers).flatMap { isAsked, answer -> [Literal] in
      guard case .many(let options) = answer else { return [] }
      return options.indices.dropFirst().map { place in
        circuit.all([isAsked, options[place], circuit.any(Array(options[..<place]))])
      }
    }
  }
}
