import TriageEngine
package import TriageModel

extension Prover {
  /// The answer sheets that values of the inputs stand for.
  func witness(
    of reading: SymbolicReading, beside: Obligation.Beside, _ values: [Bool]
  ) -> Witness {
    let isTrue = { (literal: Literal) in values[literal.node] != literal.isNegated }
    let sheet = sheet(of: reading.sheet, isTrue)
    let other: Witness.Beside? =
      switch beside {
      case .none: nil
      case .changed(let other): .changed(self.sheet(of: other, isTrue))
      case .earlier(let other): .earlier(self.sheet(of: other, isTrue))
      }
    return Witness(sheet: sheet, telling: telling(in: sheet), beside: other)
  }

  /// The questions of a sheet that are asked and whose answer is not the calmest one.
  package func telling(in sheet: AnswerSheet) -> [Int] {
    let states = Reading(of: sheet, in: questionnaire, .failSafe).states
    return states.indices.filter { position in
      guard case .answered(let answer) = states[position] else { return false }
      let literals = SymbolicAnswer(answer, like: reading.sheet.answers[position]).literals
      let places = literals.indices.filter { literals[$0] == .yes }
      return Set(places) != calmAnswers.places[position]
    }
  }

  private func sheet(
    of symbolic: SymbolicSheet, _ isTrue: (Literal) -> Bool
  ) -> AnswerSheet {
    var sheet = AnswerSheet(count: symbolic.answers.count)
    for (position, answer) in symbolic.answers.enumerated() where isTrue(symbolic.isGiven[position])
    {
      sheet[position] = answer.answer(isTrue)
    }
    return sheet
  }
}

extension SymbolicAnswer {
  /// The answer that values of the literals stand for; nil for a note.
  func answer(_ isTrue: (Literal) -> Bool) -> Answer? {
    switch self {
    case .one(let literals), .many(let literals):
      let chosen = literals.indices.filter { isTrue(literals[$0]) }
      return .options(chosen.reduce([]) { $0.union(OptionMask(position: $1)) })
    case .number(let intervals):
      return intervals.first { isTrue($0.literal) }.map { .number($0.range.lowerBound) }
    case .note: return nil
    }
  }
}
