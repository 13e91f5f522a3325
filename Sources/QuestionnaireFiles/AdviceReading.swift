import TriageModel

extension Reader {
  /// The parts of the result.
  mutating func topics(_ node: YamlTree?) -> [Topic] {
    list(node, of: "topics").map { topic(self.fields($0, .topic)) }
  }

  private mutating func topic(_ fields: Fields) -> Topic {
    let otherwise = optionalText(fields["otherwise"])
    let citation =
      otherwise == nil
      ? optionalCitation(of: fields) : citation(of: fields, for: "a topic with 'otherwise'")
    if otherwise == nil, let field = fields.field("otherwise-at") {
      report(AdviceMistake.nothingOtherwise, at: field)
    }
    return Topic(
      id: fields.id(), title: text(fields["title"]),
      place: choice(fields["place"], of: Topic.Place.self) ?? .body,
      most: fields["at-most"].map { number($0, in: 1...99) }, otherwise: otherwise,
      otherwiseAt: otherwise == nil ? [] : urgencies(fields["otherwise-at"]),
      evidence: citation.evidence, sources: citation.sources)
  }

  /// The advice in file order.
  mutating func advice(_ node: YamlTree?) -> [Advice] {
    var topics: [Int?] = []
    return list(node, of: "advice").enumerated().map { position, node in
      if let part = used(node, as: .advice),
        let block = usedAdvice(part, position: position, at: node)
      {
        topics.append(block.topic)
        return block
      }
      let fields = self.fields(node, .advice)
      topics.append(reference(fields["topic"], to: names.topics))
      return advice(fields, position: position, topics: topics, at: node)
    }
  }

  private mutating func advice(
    _ fields: Fields, position: Int, topics: [Int?], at node: YamlTree
  ) -> Advice {
    let citation = citation(of: fields, for: "an advice block")
    let byRules = fields["by-rule"].map { references($0, to: names.rules) }
    let notByRules = fields["not-by-rule"].map { references($0, to: names.rules) } ?? []
    if let rule = byRules?.first(where: notByRules.contains), let node = fields["not-by-rule"] {
      let name = names.rules.entries[rule].name
      report(AdviceMistake.byAndNotBy(name), at: node.entry(name))
    }
    return Advice(
      id: fields.id(), trace: optionalText(fields["trace"]),
      topic: (topics.last ?? nil) ?? 0, levels: urgencies(fields["at"]),
      when: optionalCondition(fields["when"], of: [.advice(position)]), byRules: byRules,
      notByRules: notByRules,
      with: with(fields["with"], topics: topics),
      contradicts: contradicts(fields, position: position), text: blocks(of: fields, at: node),
      evidence: citation.evidence, sources: citation.sources)
  }

  /// The blocks that bring this one along: earlier ones of the same topic.
  private mutating func with(_ node: YamlTree?, topics: [Int?]) -> [Int]? {
    guard let node else { return nil }
    let positions = references(node, to: names.advice)
    for position in positions {
      let name = names.advice.entries[position].name
      if position >= topics.count - 1 {
        report(AdviceMistake.withLater(name), at: node.entry(name))
      } else if let topic = topics[position], let own = topics.last, topic != own {
        report(AdviceMistake.withOtherTopic(name), at: node.entry(name))
      }
    }
    return positions
  }

  /// The blocks that never stand beside this one.
  private mutating func contradicts(_ fields: Fields, position: Int) -> [Int] {
    guard let node = fields["contradicts"] else { return [] }
    let positions = references(node, to: names.advice)
    for other in positions {
      let name = names.advice.entries[other].name
      if other == position {
        report(AdviceMistake.contradictsItself(name), at: node.entry(name))
      } else if case .list(let with) = fields["with"]?.content,
        with.contains(where: { $0.text == name })
      {
        report(AdviceMistake.withAndContradicts(name), at: node.entry(name))
      }
    }
    return positions
  }

  private mutating func blocks(of fields: Fields, at node: YamlTree) -> [Advice.Block] {
    if fields["say"] == nil, fields["list"] == nil, !fields.all.isEmpty {
      log.report(AdviceMistake.saysNothing, at: node.position)
    }
    return paragraphs(fields["say"]).map { .paragraph($0) }
      + list(fields["list"], of: "items").map { .item(template($0, allowing: .everything)) }
  }

  private mutating func paragraphs(_ node: YamlTree?) -> [Template] {
    guard let node else { return [] }
    if node.text != nil { return [template(node, allowing: .everything)] }
    return list(node, of: "paragraphs").map { template($0, allowing: .everything) }
  }
}
