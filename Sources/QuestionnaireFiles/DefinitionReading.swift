import TriageModel

extension Reader {
  /// The named conditions; none may need itself.
  mutating func definitions(_ node: YamlTree?) -> [Definition] {
    let used = usedDefinitions()
    let fields = entries(node, of: "definitions")
    let own = fields.enumerated().map { position, field in
      Definition(
        id: DefinitionID(field.key),
        condition: condition(field.value, of: .definition(used.count + position)))
    }
    let graph = DefinitionGraph(used + own)
    for cycle in graph.cycles where cycle.allSatisfy({ $0 >= used.count }) {
      let round = cycle.map { fields[$0 - used.count] }
      report(ConditionMistake.cycle(round.map(\.key)), at: round[0])
    }
    for (field, size) in zip(fields, graph.sizes.dropFirst(used.count))
    where size > DefinitionGraph.mostComparisons {
      report(ConditionMistake.tooManyComparisons, at: field)
    }
    names.latestQuestions = graph.latestQuestions
    return used + own
  }

  /// Learns the names of the definitions that come along with what is used, and of those that are
  /// named here.
  mutating func declareUsedDefinitions(of body: Fields) {
    guard var known = included else { return }
    let table = known.names.definitions
    let own = YamlTree(content: .fields(body.all), position: body.position)
    let mentioned = own.mentioned(of: Set(table.entries.map(\.name)))
    let needed = known.neededDefinitions(
      used(in: body, of: &known), and: mentioned.compactMap { table.position(of: $0) })
    for (new, old) in needed.enumerated() {
      known.definitions[old] = new
      let entry = table.entries[old]
      _ = names.definitions.add(entry.name, at: entry.position, file: entry.file)
    }
    names.definitions.isComplete = table.isComplete
    included = known
  }

  /// What remains of the conditions of everything that is used.
  private func used(in body: Fields, of known: inout Included) -> [Condition] {
    var narrowed: [Narrowed?] = []
    for part in known.narrowing.asked.keys {
      guard let condition = known.questionnaire.questions[part].askWhen else { continue }
      narrowed.append(known.narrowed(condition, of: .askWhen(part)))
    }
    for part in known.rules.keys { narrowed += known.cases(ofRule: part).map(\.narrowed) }
    for part in known.advice.keys {
      guard let condition = known.questionnaire.advice[part].when else { continue }
      narrowed.append(known.narrowed(condition, of: .advice(part)))
    }
    for entry in body["properties"]?.entries ?? [] {
      guard let part = used(entry, as: .property) else { continue }
      narrowed += known.promises(ofProperty: part)?.map(\.condition) ?? []
    }
    return narrowed.compactMap { $0?.condition }
  }
}
