import TriageModel

extension Questionnaire {
  /// The same with other questions, definitions or rules at the same positions.
  func with(
    questions: [Question]? = nil, definitions: [Definition]? = nil, rules: [Rule]? = nil
  ) -> Questionnaire {
    Questionnaire(
      cover: cover, levels: levels, sections: sections, questions: questions ?? self.questions,
      definitions: definitions ?? self.definitions, rules: rules ?? self.rules, topics: topics,
      advice: advice, properties: properties, figures: figures, references: references,
      countries: countries)
  }

  /// The definitions that rules and `ask-when` read.
  var definitionsInUse: Set<Int> {
    let conditions = rules.flatMap { $0.cases.map(\.when) } + questions.compactMap(\.askWhen)
    return conditions.reduce(into: []) { $0.formUnion(definitions(in: $1)) }
  }

  private func definitions(in condition: Condition) -> Set<Int> {
    switch condition {
    case .always, .comparison: []
    case .definition(let position):
      definitions(in: definitions[position].condition).union([position])
    case .all(let parts), .any(let parts), .none(let parts), .atLeast(_, let parts):
      parts.reduce(into: []) { $0.formUnion(definitions(in: $1)) }
    }
  }
}

extension Question {
  func with(askWhen: Condition) -> Question {
    Question(
      id: id, trace: trace, ask: ask, hint: hint, why: why, kind: kind, askWhen: askWhen,
      isOptional: isOptional, ifUnanswered: ifUnanswered, evidence: evidence, sources: sources)
  }
}

extension Rule {
  /// The name in reports, such as "R07 `serious-accident`".
  var name: String { [trace, "`\(id)`"].compactMap(\.self).joined(separator: " ") }

  func name(ofCase index: Int) -> String { cases.count == 1 ? name : "\(name), case \(index + 1)" }

  func with(_ cases: [Case]) -> Rule {
    Rule(
      id: id, trace: trace, because: because, cases: cases, isShownAlone: isShownAlone,
      evidence: evidence, sources: sources)
  }
}

extension Rule.Case {
  func with(when: Condition? = nil, level: Urgency? = nil) -> Self {
    Self(
      when: when ?? self.when, level: level ?? self.level, withinHours: withinHours,
      because: because)
  }
}
