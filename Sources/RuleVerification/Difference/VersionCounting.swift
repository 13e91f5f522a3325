import TriageModel

extension VersionProver {
  /// How many joint answer sheets a region has; nil where they cannot be counted.
  func count(_ region: Literal) -> SheetCount? {
    counter?.counts(of: [prover.circuit.all([region, isSayable])], in: prover.circuit).first
  }

  /// A counter of the answers to the questions of both versions.
  ///
  /// A question that takes the same answers in both is one question, asked where either version
  /// asks it. The old answers to the others count where the new version does not ask.
  func makeCounter() -> SheetCounter? {
    let now = new.questions.indices.map { position in
      let answer = prover.reading.sheet.answers[position]
      return CountedQuestion(new.questions[position], answer, isAsked: isAskedByAny(position))
    }
    let then = old.questions.indices.compactMap { position -> CountedQuestion? in
      guard !isShared(position) else { return nil }
      return CountedQuestion(
        old.questions[position], ownBefore.answers[position],
        isAsked: counts(VersionPlace(.old, position)))
    }
    return SheetCounter(now + then, in: prover.circuit)
  }

  /// Whether an old question takes the same answers as a new one.
  private func isShared(_ position: Int) -> Bool {
    alignment.questions.contains(position) && !translated.contains { $0.old == position }
  }

  private func isAskedByAny(_ position: Int) -> Literal {
    let isAsked = prover.reading.isAsked[position]
    guard let earlier = alignment.questions[position], isShared(earlier) else { return isAsked }
    return prover.circuit.any([isAsked, before.isAsked[earlier]])
  }
}
