import RuleVerification
import TriageModel

extension OutcomeJudge {
  /// An answer sheet of which a mutant changes an outcome, with as few unusual answers as can be.
  ///
  /// Of several the one whose first questions have the usual answers, and whose other answers come
  /// first among the options: so the same one is found whatever the solver did before.
  func witness(of mutant: Mutant, _ outcome: Outcome) -> AnswerSheet? {
    let reading = reading(of: mutant)
    let unusual = unusual(reading)
    var wanted = [differs(outcome, reading)]
    let fewest = (0...unusual.count).map { !prover.circuit.atLeast($0 + 1, of: unusual) }
    wanted += fewest.first { prover.ask(wanted + [$0]).isPossible }.map { [$0] } ?? []
    for wish in unusual.map({ !$0 }) + original.sheet.answers.flatMap(\.wishes)
    where prover.ask(wanted + [wish]).isPossible {
      wanted.append(wish)
    }
    guard case .possible(let values) = prover.ask(wanted) else { return nil }
    return sheet(unusual) { values[$0.node] != $0.isNegated }
  }

  /// By question: whether it is asked and its answer is not the usual one.
  private func unusual(_ mutant: SymbolicReading) -> [Literal] {
    original.sheet.answers.indices.map { position in
      let answer = original.sheet.answers[position]
      guard let usual = usual[position] else { return .no }
      let differences = answer.literals.indices.map {
        answer.holds(usual, at: $0) ? !answer.literals[$0] : answer.literals[$0]
      }
      let isAsked = prover.circuit.any([original.isAsked[position], mutant.isAsked[position]])
      return prover.circuit.all([isAsked, prover.circuit.any(differences)])
    }
  }

  /// The usual answers but for the unusual ones.
  private func sheet(_ unusual: [Literal], _ isTrue: (Literal) -> Bool) -> AnswerSheet {
    var sheet = usual
    for (position, answer) in original.sheet.answers.enumerated() where isTrue(unusual[position]) {
      sheet[position] = answer.answer(isTrue)
    }
    return sheet
  }
}

extension SymbolicAnswer {
  /// Whether a literal is true of an answer.
  fileprivate func holds(_ answer: Answer, at place: Int) -> Bool {
    switch (self, answer) {
    case (.one, .options(let mask)), (.many, .options(let mask)):
      mask.contains(OptionMask(position: place))
    case (.number(let intervals), .number(let number)): intervals[place].range.contains(number)
    case (.one, _), (.many, _), (.number, _), (.note, _): false
    }
  }

  /// The answer that values of the literals stand for; nil for a note.
  fileprivate func answer(_ isTrue: (Literal) -> Bool) -> Answer? {
    let chosen = literals.indices.filter { isTrue(literals[$0]) }
    switch self {
    case .one, .many:
      return .options(chosen.reduce([]) { $0.union(OptionMask(position: $1)) })
    case .number(let intervals): return chosen.first.map { .number(intervals[$0].range.lowerBound) }
    case .note: return nil
    }
  }

  /// What is rather true of it than not, the most wanted first.
  fileprivate var wishes: [Literal] {
    switch self {
    case .one, .number: literals
    case .many: literals.map { !$0 }
    case .note: []
    }
  }
}
