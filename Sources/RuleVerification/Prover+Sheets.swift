import TriageModel

extension Prover {
  /// A reading of answer sheets of their own, in no relation to the others.
  func freshReading() -> SymbolicReading {
    let sheet = SymbolicSheet(of: questionnaire, cuts: cuts, in: &circuit)
    demand(sheet.clauses(for: questionnaire))
    return SymbolicReading(of: sheet, in: questionnaire, &circuit)
  }

  /// The reading with another answer to one question, as a variation allows.
  func varied(_ variation: Property.Variation) -> (question: Int, SymbolicReading) {
    let (position, answer) = changedAnswer(variation)
    demand(answer.clauses(for: questionnaire.questions[position]))
    return (position, reading.replacing(position, by: answer, in: &circuit))
  }

  private func changedAnswer(_ variation: Property.Variation) -> (Int, SymbolicAnswer) {
    switch variation {
    case .anyChange(let position):
      let question = questionnaire.questions[position]
      return (position, SymbolicAnswer(to: question, cuts: cuts[position], in: &circuit))
    case .among(let position, let options):
      let old = reading.sheet.answers[position]
      let takesMany = questionnaire.questions[position].takesMany
      let literals = old.literals.indices.map { option -> Literal in
        if options.contains(OptionMask(position: option)) { return circuit.input() }
        return takesMany ? old.literals[option] : .no
      }
      return (position, takesMany ? .many(literals) : .one(literals))
    }
  }

  /// The same answer sheets at an earlier moment, when only some of the answers were given.
  func makeReadingSoFar() -> SymbolicReading {
    var sheet = reading.sheet
    sheet.isGiven = sheet.answers.map { $0 == .note ? .no : circuit.input() }
    for (answer, isGiven) in zip(sheet.answers, sheet.isGiven) {
      if case .many(let literals) = answer { demand([[!isGiven] + literals]) }
    }
    return SymbolicReading(of: sheet, in: questionnaire, &circuit)
  }
}
