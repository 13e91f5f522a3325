package import TriageModel

/// The answers of one person in two versions, which show what is different.
package struct VersionWitness: Hashable, Sendable {
  /// The answers to the questions of the old version that are asked.
  package let old: AnswerSheet
  /// The answers to the questions of the new version that are asked.
  package let new: AnswerSheet
  /// The questions whose answer is not the calmest one: what the witness is about. An old question
  /// is among them only where the new version does not ask it.
  package let telling: [VersionPlace]
}

/// A question of one of two versions.
package struct VersionPlace: Hashable, Sendable {
  /// The version.
  package let version: Version
  /// The position of the question in that version.
  package let position: Int

  /// A question of a version by its position.
  package init(_ version: Version, _ position: Int) {
    self.version = version
    self.position = position
  }
}

extension VersionProver {
  /// The questions of both versions; one that is in both stands for each version once.
  var places: [VersionPlace] {
    new.questions.indices.map { VersionPlace(.new, $0) }
      + old.questions.indices.map { VersionPlace(.old, $0) }
  }

  /// Whether a question is asked; one of the old version counts only where the new one does not
  /// ask it or does not take the answer.
  func counts(_ place: VersionPlace) -> Literal {
    let isAsked = reading(place.version).isAsked[place.position]
    guard place.version == .old, let now = alignment.questions.firstIndex(of: place.position)
    else { return isAsked }
    let isLost = replaced.first { $0.old == place.position }?.isLost ?? .no
    let isOther = prover.circuit.any([isLost, !prover.reading.isAsked[now]])
    return prover.circuit.all([isAsked, isOther])
  }

  /// A witness of a formula that can be true, with as few telling answers as possible.
  func smallestWitness(of wanted: [Literal], from values: [Bool]) -> VersionWitness {
    witness(prover.smallest(wanted, places.map(isTelling), values))
  }

  /// Whether a question counts and its answer is not the calmest one, or is missing where that
  /// counts as something else than before.
  func isTelling(_ place: VersionPlace) -> Literal {
    let answer = reading(place.version).sheet.answers[place.position].literals
    let calm = calmAnswers(place.version).places[place.position]
    let differences = answer.indices.map { calm.contains($0) ? !answer[$0] : answer[$0] }
    let isMissing = translated.filter { place == VersionPlace(.new, $0.new) }.map(\.isMissing)
    return prover.circuit.all([counts(place), prover.circuit.any(differences + isMissing)])
  }

  /// The calmest answers in a version.
  func calmAnswers(_ version: Version) -> CalmAnswers {
    switch version {
    case .old: calmBefore
    case .new: prover.calmAnswers
    }
  }

  private func witness(_ values: [Bool]) -> VersionWitness {
    let telling = places.map(isTelling)
    let isTrue = prover.circuit.truth(values)
    return VersionWitness(
      old: sheet(.old, isTrue), new: sheet(.new, isTrue),
      telling: zip(places, telling).filter { isTrue($0.1) }.map(\.0))
  }

  /// The answers to the questions that a version asks; none where both are missing.
  private func sheet(_ version: Version, _ isTrue: (Literal) -> Bool) -> AnswerSheet {
    let reading = reading(version)
    var sheet = AnswerSheet(count: reading.sheet.answers.count)
    for (position, answer) in reading.sheet.answers.enumerated()
    where isTrue(reading.isAsked[position]) {
      sheet[position] = answer.answer(isTrue)
    }
    for answer in translated where isTrue(answer.isMissing) {
      if version == .new { sheet[answer.new] = nil }
      if version == .old, isTrue(prover.reading.isAsked[answer.new]) { sheet[answer.old] = nil }
    }
    return sheet
  }
}

extension Circuit {
  /// Which literals are true, those of gates included, for the values of the inputs by node number.
  func truth(_ values: [Bool]) -> (Literal) -> Bool {
    let words = self.values { $0 < values.count && values[$0] ? ~0 : 0 }
    return { (words[$0.node] != 0) != $0.isNegated }
  }
}
