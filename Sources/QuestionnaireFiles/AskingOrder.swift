import TriageModel

extension Reader {
  /// The condition under which a question is asked; reads earlier questions only.
  mutating func askWhen(_ node: YamlTree?, ofQuestion position: Int) -> Condition? {
    names.asking = position
    defer { names.asking = nil }
    return optionalCondition(node)
  }

  /// Reports a question that is asked too late for the condition that is being read.
  mutating func checkOrder(reading question: Int, at word: Word, of node: YamlTree) {
    guard let asking = names.asking, question >= asking else { return }
    report(lateness(of: question, for: asking, through: nil), at: word, of: node)
  }

  /// The same for the questions behind a definition.
  mutating func checkOrder(readingDefinition position: Int, at word: Word, of node: YamlTree) {
    guard let asking = names.asking,
      let late = questions(behind: position).filter({ $0 >= asking }).min()
    else { return }
    report(lateness(of: late, for: asking, through: word.text), at: word, of: node)
  }

  private func lateness(
    of question: Int, for asking: Int, through definition: String?
  ) -> ConditionMistake {
    let entry = names.questions.entries[question]
    return .readBeforeAsked(
      entry.name, isItself: question == asking, place: entry.place, through: definition)
  }

  /// Every question a definition reads, through other definitions too.
  ///
  /// - Complexity: O(n) for the comparisons of all definitions.
  private func questions(behind definition: Int) -> Set<Int> {
    var questions: Set<Int> = []
    var seen: Set<Int> = []
    var waiting: Set<Int> = [definition]
    while let next = waiting.popFirst() {
      guard definitionsRead.indices.contains(next), seen.insert(next).inserted else { continue }
      let names = Self.names(in: definitionsRead[next].condition)
      questions.formUnion(names.questions)
      waiting.formUnion(names.definitions)
    }
    return questions
  }
}
