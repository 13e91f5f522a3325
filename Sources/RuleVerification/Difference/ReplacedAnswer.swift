import TriageModel

/// The answers to a question that does not take the same ones in both versions, where an old
/// answer that the new version does not take has another one in its place.
///
/// That is what is left of the old answer. Of options that no longer go together, it is either
/// those that do or one that stands alone; of nothing that is left, the calmest answer.
struct ReplacedAnswer {
  /// The positions of the question.
  let old: Int
  let new: Int
  /// Whether both versions ask it.
  let isAsked: Literal
  /// Whether both versions ask it and the new one does not take the old answer.
  let isLost: Literal
  /// Whether the new answer is the old one, or the one in its place.
  let isConsistent: Literal

  init(
    _ pair: AnswerPair, _ positions: (old: Int, new: Int), _ then: SymbolicAnswer,
    _ now: SymbolicAnswer, _ calm: Set<Int>, _ isAsked: [Literal], in circuit: inout Circuit
  ) {
    (old, new) = positions
    let kept = pair.inNewWords(then, like: now)
    let isValid = circuit.all(kept.clauses(for: pair.new).map { circuit.any($0) })
    let isWhole = circuit.all(pair.removedOptions.map { !then.literals[$0] })
    let isKept = now.isSame(as: kept.literals, in: &circuit)
    let isCalm = now.literals.indices.map { calm.contains($0) ? Literal.yes : .no }
    let isCalmest = now.isSame(as: isCalm, in: &circuit)
    let isPart = now.isLargestPart(of: kept.literals, in: pair.new, &circuit)
    let isSomething = circuit.any(kept.literals)
    self.isAsked = circuit.all(isAsked)
    isLost = circuit.all([self.isAsked, !circuit.all([isValid, isWhole])])
    let instead = circuit.any([
      circuit.all([isSomething, isPart]), circuit.all([!isSomething, isCalmest]),
    ])
    isConsistent = circuit.any([
      !self.isAsked, circuit.all([isValid, isKept]), circuit.all([!isValid, instead]),
    ])
  }
}

extension SymbolicAnswer {
  /// Whether the same literals are true as of others.
  fileprivate func isSame(as others: [Literal], in circuit: inout Circuit) -> Literal {
    circuit.all(zip(literals, others).map { !circuit.differ($0, $1) })
  }

  /// Whether it chooses of these options all that go together, or a single one.
  fileprivate func isLargestPart(
    of kept: [Literal], in question: Question, _ circuit: inout Circuit
  ) -> Literal {
    let isPart = circuit.all(zip(literals, kept).map { circuit.any([!$0, $1]) })
    guard question.takesMany else { return isPart }
    let alone = question.options.indices.filter { question.options[$0].isExclusive }
    let together = literals.indices.filter { !alone.contains($0) }
      .map { circuit.any([!kept[$0], literals[$0]]) }
    let isAlone = circuit.any(alone.map { literals[$0] })
    let isAny = circuit.any(literals)
    return circuit.all([isPart, isAny, circuit.any([isAlone, circuit.all(together)])])
  }
}

extension SymbolicSheet {
  /// The sheet with the answers of the new version to the questions that take the same ones.
  func sharing(
    _ new: SymbolicReading, of old: Questionnaire, _ alignment: Alignment
  ) -> SymbolicSheet {
    var sheet = self
    for (position, earlier) in alignment.questions.enumerated() {
      guard let earlier else { continue }
      let pair = AnswerPair(
        old: old.questions[earlier], new: new.questionnaire.questions[position],
        options: alignment.options[position])
      guard pair.isSame else { continue }
      sheet.answers[earlier] = pair.inOldWords(new.sheet.answers[position], like: answers[earlier])
    }
    return sheet
  }
}
