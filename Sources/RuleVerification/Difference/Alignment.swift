package import TriageModel

/// What of a new version was what in the old one: the same name, or the one given by `renames`.
package struct Alignment: Sendable {
  /// By position of the new question: the position of the old one; nil for an added question.
  package let questions: [Int?]
  /// By positions of the new question and option: the position of the old option.
  package let options: [[Int?]]
  /// By position of the new rule: the position of the old one.
  package let rules: [Int?]
  /// By position of the new block of advice: the position of the old one.
  package let advice: [Int?]
  /// By position of the new property: the position of the old one.
  package let properties: [Int?]
  /// By rank of the new level: the rank of the old one.
  package let levels: [Int?]

  /// Aligns two versions.
  ///
  /// - Complexity: O(n) for n names.
  package init(_ old: Questionnaire, _ new: Questionnaire) {
    let names = new.renames
    let questions = Self.match(new.questions.map(\.id), names.questions, old.questions.map(\.id))
    options = zip(questions, new.questions).enumerated().map { position, pair in
      let earlier = pair.0.map { old.questions[$0].options.map(\.id) } ?? []
      return Self.match(pair.1.options.map(\.id), names.options[position] ?? [:], earlier)
    }
    self.questions = questions
    rules = Self.match(new.rules.map(\.id), names.rules, old.rules.map(\.id))
    advice = Self.match(new.advice.map(\.id), names.advice, old.advice.map(\.id))
    properties = Self.match(new.properties.map(\.id), [:], old.properties.map(\.id))
    let ranks = names.levels.map { ($0.key.rank, $0.value) }
    levels = Self.match(
      new.levels.reversed().map(\.id), Dictionary(uniqueKeysWithValues: ranks),
      old.levels.reversed().map(\.id))
  }

  private static func match<Named>(
    _ names: [Identifier<Named>], _ earlier: [Int: Identifier<Named>],
    _ old: [Identifier<Named>]
  ) -> [Int?] {
    let places = Dictionary(zip(old, old.indices)) { first, _ in first }
    return names.indices.map { places[earlier[$0] ?? names[$0]] }
  }
}

extension Alignment {
  /// Whether a result of a new level is less urgent than one of an old level; nil when it is the
  /// same level.
  ///
  /// Levels that both versions have are compared by the order of the new version. An old level
  /// that is gone counts as just below the next more urgent one that is kept: what does not reach
  /// that one is less urgent, so that a level which merely took its place is reported until a
  /// rename says that it is the same.
  ///
  /// - Complexity: O(n) for n levels.
  package func isLessUrgent(_ new: Urgency, than old: Urgency) -> Bool? {
    if let kept = levels.firstIndex(of: old.rank) {
      return kept == new.rank ? nil : new.rank < kept
    }
    let above = levels.indices.filter { (levels[$0] ?? -1) > old.rank }
    return above.min().map { new.rank < $0 } ?? true
  }

  /// The new name of an old level; nil when it is gone.
  package func level(before: Urgency) -> Urgency? {
    levels.firstIndex(of: before.rank).map { Urgency(rank: $0) }
  }
}
