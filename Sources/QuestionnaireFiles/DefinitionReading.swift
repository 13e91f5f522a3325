import TriageModel

extension Reader {
  /// The named conditions; none may need itself.
  mutating func definitions(_ node: YamlTree?) -> [Definition] {
    let fields = entries(node, of: "definitions")
    let definitions = fields.enumerated().map { position, field in
      Definition(
        id: DefinitionID(field.key), condition: condition(field.value, of: .definition(position)))
    }
    let graph = DefinitionGraph(definitions)
    for cycle in graph.cycles {
      report(ConditionMistake.cycle(cycle.map { fields[$0].key }), at: fields[cycle[0]])
    }
    for (field, size) in zip(fields, graph.sizes) where size > DefinitionGraph.mostComparisons {
      report(ConditionMistake.tooManyComparisons, at: field)
    }
    names.latestQuestions = graph.latestQuestions
    return definitions
  }
}
