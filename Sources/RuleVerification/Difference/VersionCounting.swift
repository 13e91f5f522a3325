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
    // Whether a question is asked may follow only from the answers before it.
    guard let order = countingOrder() else { return nil }
    return SheetCounter(order.map(counted), in: prover.circuit)
  }

  private func counted(_ place: VersionPlace) -> CountedQuestion {
    switch place.version {
    case .new:
      CountedQuestion(
        new.questions[place.position], prover.reading.sheet.answers[place.position],
        isAsked: isAskedByAny(place.position))
    case .old:
      CountedQuestion(
        old.questions[place.position], ownBefore.answers[place.position], isAsked: counts(place))
    }
  }

  /// The questions of both versions, each behind those on which it depends; nil where the two
  /// versions ask them in orders that do not go together.
  private func countingOrder() -> [VersionPlace]? {
    var rest = places.filter { $0.version == .new || !isShared($0.position) }
    var order: [VersionPlace] = []
    while !rest.isEmpty {
      let next = rest.firstIndex { place in
        let needed = neededQuestions(place)
        return rest.allSatisfy { $0 == place || !needed.contains($0) }
      }
      guard let next else { return nil }
      order.append(rest.remove(at: next))
    }
    return order
  }

  /// The questions whose answers say whether one counts.
  private func neededQuestions(_ place: VersionPlace) -> Set<VersionPlace> {
    var asking = [place]
    if place.version == .new, let earlier = alignment.questions[place.position] {
      if isShared(earlier) { asking.append(VersionPlace(.old, earlier)) }
    } else if place.version == .old,
      let now = alignment.questions.firstIndex(of: place.position)
    {
      asking.append(VersionPlace(.new, now))
    }
    return Set(asking.flatMap(readQuestions)).union(asking.filter { $0 != place })
  }

  /// The questions that the `ask-when` of one reads, each as it is counted.
  private func readQuestions(_ place: VersionPlace) -> [VersionPlace] {
    let questionnaire = questionnaire(place.version)
    guard let condition = questionnaire.questions[place.position].askWhen else { return [] }
    return questionnaire.comparisons(in: condition).flatMap { comparison -> [VersionPlace] in
      let read = comparison.question
      guard place.version == .old else { return [VersionPlace(.new, read)] }
      let now = alignment.questions.firstIndex(of: read).map { VersionPlace(.new, $0) }
      let own = isShared(read) ? [] : [VersionPlace(.old, read)]
      return own + (now.map { [$0] } ?? [])
    }
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
