import TriageModel

extension Reader {
  /// The named conditions; none may need itself.
  mutating func definitions(_ node: YamlTree?) -> [Definition] {
    let fields = entries(node, of: "definitions")
    let definitions = fields.map { field in
      Definition(id: DefinitionID(field.key), condition: condition(field.value))
    }
    reportCycles(of: definitions.map { Self.names(in: $0.condition).definitions }, at: fields)
    return definitions
  }

  /// The questions and definitions that a condition names itself.
  static func names(in condition: Condition) -> (questions: Set<Int>, definitions: Set<Int>) {
    switch condition {
    case .always: return ([], [])
    case .comparison(let comparison): return ([comparison.question], [])
    case .definition(let position): return ([], [position])
    case .all(let parts), .any(let parts), .none(let parts), .atLeast(_, let parts):
      return parts.map(names).reduce(into: ([], [])) { all, part in
        all.questions.formUnion(part.questions)
        all.definitions.formUnion(part.definitions)
      }
    }
  }

  /// Reports each definition that needs itself, once for each way round.
  ///
  /// - Complexity: O(n + m) for n definitions that name m others.
  private mutating func reportCycles(of needed: [Set<Int>], at fields: [YamlTree.Field]) {
    var isDone = Array(repeating: false, count: needed.count)
    for start in needed.indices where !isDone[start] {
      var path: [(definition: Int, waiting: [Int])] = [(start, needed[start].sorted())]
      while let (definition, waiting) = path.last {
        guard let next = waiting.last else {
          isDone[definition] = true
          path.removeLast()
          continue
        }
        path[path.count - 1].waiting.removeLast()
        if let first = path.firstIndex(where: { $0.definition == next }) {
          let round = (path[first...].map(\.definition) + [next]).map { fields[$0].key }
          report(ConditionMistake.cycle(round), at: fields[next])
        } else if !isDone[next] {
          path.append((next, needed[next].sorted()))
        }
      }
    }
  }
}
