import TriageModel

extension Reader {
  /// A comparison from its words; `always` with a report if it is none.
  mutating func comparison(_ words: [Word], of node: YamlTree) -> Condition {
    do {
      let phrase = try Phrase(words)
      guard let question = question(phrase.question, of: node),
        let test = test(phrase, about: names.answers[question], of: node)
      else { return .always }
      names.readQuestions.insert(question)
      checkOrder(reading: question, at: phrase.question, of: node)
      conditionPlaces.meet(at: place(node.position))
      return .comparison(Comparison(question: question, test: test))
    } catch {
      let mistake = ConditionMistake.unclear(found: error.found?.text, wanted: error.wanted)
      if let word = error.found {
        report(mistake, at: word, of: node)
      } else {
        report(mistake, at: node)
      }
      return .always
    }
  }

  /// The position of a question named inside a text; nil with a report if it is unknown.
  mutating func question(_ word: Word, of node: YamlTree) -> Int? {
    if names.definitions.position(of: word.text) != nil,
      names.questions.position(of: word.text) == nil
    {
      report(ConditionMistake.definitionCompared(word.text), at: word, of: node)
      return nil
    }
    return reference(word, of: node, to: names.questions)
  }

  private mutating func test(
    _ phrase: Phrase, about answers: AnswerKind, of node: YamlTree
  ) -> Comparison.Test? {
    switch answers {
    case .one(let options): test(phrase, ofOne: options, of: node)
    case .many(let options, let exclusive):
      test(phrase, ofMany: options, exclusive: exclusive, of: node)
    case .number(let bounds): test(phrase, within: bounds, of: node)
    case .note: note(phrase, of: node)
    case .unreadable: nil
    }
  }

  private mutating func test(
    _ phrase: Phrase, ofOne options: NameTable, of node: YamlTree
  ) -> Comparison.Test? {
    switch phrase.verb {
    case .isAny: self.options(phrase.values, of: node, in: options).map { .isAny($0) }
    case .isNone: self.options(phrase.values, of: node, in: options).map { .isNone($0) }
    case .includesAny, .includesAll, .includesNone, .isBetween, .compares:
      wrongVerb(phrase, takes: .oneOption, of: node)
    }
  }

  private mutating func test(
    _ phrase: Phrase, ofMany options: NameTable, exclusive: OptionMask, of node: YamlTree
  ) -> Comparison.Test? {
    switch phrase.verb {
    case .includesAny: self.options(phrase.values, of: node, in: options).map { .isAny($0) }
    case .includesNone: self.options(phrase.values, of: node, in: options).map { .isNone($0) }
    case .includesAll: together(phrase, of: node, in: options, exclusive: exclusive)
    case .isAny, .isNone, .isBetween, .compares:
      wrongVerb(phrase, takes: .manyOptions, of: node)
    }
  }

  private mutating func together(
    _ phrase: Phrase, of node: YamlTree, in options: NameTable, exclusive: OptionMask
  ) -> Comparison.Test? {
    guard let mask = self.options(phrase.values, of: node, in: options) else { return nil }
    let alone = mask.intersection(exclusive).positions.map { options.entries[$0].name }
    guard let word = phrase.values.first(where: { alone.contains($0.text) }) else {
      return .includesAll(mask)
    }
    report(ConditionMistake.neverTogether(word.text), at: word, of: node)
    return nil
  }

  private mutating func note(_ phrase: Phrase, of node: YamlTree) -> Comparison.Test? {
    let question = phrase.question
    report(ConditionMistake.noteIsNeverRead(question.text), at: question, of: node)
    return nil
  }

  /// Reports a verb that does not go with the question.
  mutating func wrongVerb(
    _ phrase: Phrase, takes shape: ConditionMistake.AnswerShape, of node: YamlTree
  ) -> Comparison.Test? {
    let verb = phrase.said.text
    let mistake = ConditionMistake.wrongVerb(verb, question: phrase.question.text, takes: shape)
    report(mistake, at: phrase.said, of: node)
    return nil
  }
}
