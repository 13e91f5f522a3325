import TriageModel

extension Reader {
  /// The condition under which a question is asked; reads earlier questions only.
  mutating func askWhen(_ node: YamlTree?, ofQuestion position: Int) -> Condition? {
    names.asking = position
    defer { names.asking = nil }
    return optionalCondition(node, of: [.askWhen(position)])
  }

  /// Reports a question that is asked too late for the condition that is being read.
  mutating func checkOrder(reading question: Int, at word: Word, of node: YamlTree) {
    guard let asking = names.asking, question >= asking else { return }
    report(lateness(of: question, for: asking, through: nil), at: word, of: node)
  }

  /// The same for the questions behind a definition.
  mutating func checkOrder(readingDefinition position: Int, at word: Word, of node: YamlTree) {
    guard let asking = names.asking, names.latestQuestions.indices.contains(position),
      let latest = names.latestQuestions[position], latest >= asking
    else { return }
    report(lateness(of: latest, for: asking, through: word.text), at: word, of: node)
  }

  private func lateness(
    of question: Int, for asking: Int, through definition: String?
  ) -> ConditionMistake {
    let entry = names.questions.entries[question]
    return .readBeforeAsked(
      entry.name, isItself: question == asking, place: entry.place, through: definition)
  }
}
