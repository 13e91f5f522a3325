import TriageModel

extension Reader {
  /// In which direction answers become worse: `no < long < new`, or
  /// `adding bent or cold, not to not-sure`.
  mutating func worseOrders(_ node: YamlTree) -> [Property.WorseOrder] {
    list(node, of: "answers").flatMap { entry in
      entries(entry, of: "questions").compactMap { worseOrder($0) }
    }
  }

  private mutating func worseOrder(_ field: YamlTree.Field) -> Property.WorseOrder? {
    guard let question = question(field), let text = word(field.value) else { return nil }
    let words = Word.words(of: text)
    switch names.answers[question] {
    case .one(let options): return chain(words, of: field.value, question, options)
    case .many(let options, _): return adding(words, of: field.value, question, options)
    case .number, .note:
      report(PropertyMistake.noOrder(field.key), at: field)
      return nil
    case .unreadable: return nil
    }
  }

  private mutating func chain(
    _ words: [Word], of node: YamlTree, _ question: Int, _ options: NameTable
  ) -> Property.WorseOrder? {
    guard let values = split(words, at: "<"), values.count > 1 else {
      report(PropertyMistake.badChain, at: node)
      return nil
    }
    guard self.options(values, of: node, in: options) != nil else { return nil }
    let positions = values.compactMap { options.position(of: $0.text) }
    return .chain(question: question, options: positions)
  }

  private mutating func adding(
    _ words: [Word], of node: YamlTree, _ question: Int, _ options: NameTable
  ) -> Property.WorseOrder? {
    guard let (added, except) = Self.addition(words), let added = split(added, at: "or"),
      let except = except.isEmpty ? [] : split(except, at: "or")
    else {
      report(PropertyMistake.badAddition, at: node)
      return nil
    }
    guard let mask = self.options(added, of: node, in: options),
      let exceptMask = self.options(except, of: node, in: options)
    else { return nil }
    return .adding(question: question, options: mask, except: exceptMask)
  }

  /// The words behind `adding` and those behind `, not to`.
  private static func addition(_ words: [Word]) -> (added: [Word], except: [Word])? {
    guard words.first?.text == "adding" else { return nil }
    guard let comma = words.firstIndex(where: { $0.text.hasSuffix(",") }) else {
      return (Array(words.dropFirst()), [])
    }
    let rest = words[(comma + 1)...]
    guard rest.prefix(2).map(\.text) == ["not", "to"], rest.count > 2 else { return nil }
    let last = Word(text: String(words[comma].text.dropLast()), offset: words[comma].offset)
    return (Array(words[1..<comma]) + [last], Array(rest.dropFirst(2)))
  }

  /// In which way answers change: a question, or `signs: bent or none`.
  mutating func variations(_ node: YamlTree) -> [Property.Variation] {
    list(node, of: "questions").flatMap { entry -> [Property.Variation] in
      if entry.text != nil {
        return reference(entry, to: names.questions).map { [.anyChange(question: $0)] } ?? []
      }
      return entries(entry, of: "questions").compactMap { among($0) }
    }
  }

  private mutating func among(_ field: YamlTree.Field) -> Property.Variation? {
    guard let question = question(field), let text = word(field.value) else { return nil }
    switch names.answers[question] {
    case .one(let options), .many(let options, _):
      guard let words = split(Word.words(of: text), at: "or") else {
        report(PropertyMistake.badAlternatives, at: field.value)
        return nil
      }
      let mask = self.options(words, of: field.value, in: options)
      return mask.map { .among(question: question, options: $0) }
    case .number, .note:
      report(PropertyMistake.noOptions(field.key), at: field)
      return nil
    case .unreadable: return nil
    }
  }

  private mutating func question(_ field: YamlTree.Field) -> Int? {
    let key = YamlTree(content: .text(field.key, .plain), position: field.position)
    return reference(key, to: names.questions)
  }

  /// Every second word, if the others are all the same one; nil otherwise.
  private func split(_ words: [Word], at separator: String) -> [Word]? {
    let pairs = words.enumerated()
    let isRegular = pairs.allSatisfy { ($0.element.text == separator) == ($0.offset % 2 == 1) }
    guard isRegular, words.count % 2 == 1 else { return nil }
    return pairs.filter { $0.offset % 2 == 0 }.map(\.element)
  }
}
