import TriageModel

extension Questionnaire {
  /// Every mutant: one mistake in one rule, in a definition that rules and `ask-when` read, or in
  /// an `ask-when`.
  var mutants: [Mutant] {
    rules.indices.flatMap(mutantsOfRule)
      + definitionsInUse.sorted().flatMap(mutantsOfDefinition)
      + questions.indices.flatMap(mutantsOfQuestion)
  }

  private func mutantsOfRule(_ position: Int) -> [Mutant] {
    let rule = rules[position]
    let dropped = Mistake(kind: .ruleDropped, change: "dropped", part: rule.with([]))
    let inCases = rule.cases.indices.flatMap { index in
      mistakes(in: rule, index).map {
        $0.map(replacing(rule: position)).mutant(at: rule.name(ofCase: index))
      }
    }
    return [dropped.map(replacing(rule: position)).mutant(at: rule.name)] + inCases
  }

  private func mutantsOfDefinition(_ position: Int) -> [Mutant] {
    let definition = definitions[position]
    return mistakes(in: definition.condition).map { mistake in
      let other = Definition(id: definition.id, condition: mistake.part)
      return mistake.map { _ in with(definitions: definitions.replacing(position, by: other)) }
        .mutant(at: "definition `\(definition.id)`")
    }
  }

  private func mutantsOfQuestion(_ position: Int) -> [Mutant] {
    let question = questions[position]
    return mistakes(in: question.askWhen ?? .always).map { mistake in
      let other = question.with(askWhen: mistake.part)
      return mistake.map { _ in with(questions: questions.replacing(position, by: other)) }
        .mutant(at: "`ask-when` of `\(question.id)`")
    }
  }

  private func replacing(rule position: Int) -> (Rule) -> Questionnaire {
    { with(rules: rules.replacing(position, by: $0)) }
  }

  /// Every mistake in one case of a rule.
  private func mistakes(in rule: Rule, _ index: Int) -> [Mistake<Rule>] {
    let old = rule.cases[index]
    var rest = rule.cases
    rest.remove(at: index)
    let dropped = Mistake(kind: .caseDropped, change: "dropped", part: rule.with(rest))
    let others =
      mistakes(in: old.when).map { $0.map { old.with(when: $0) } } + shifted(old) + patient(old)
    return (rest.isEmpty ? [] : [dropped])
      + others.map { $0.map { rule.with(rule.cases.replacing(index, by: $0)) } }
  }

  /// The level one lower, and one higher.
  private func shifted(_ old: Rule.Case) -> [Mistake<Rule.Case>] {
    [-1, 1].map { Urgency(rank: old.level.rank + $0) }
      .filter { levels.indices.contains($0.rank) }
      .map { other in
        Mistake(
          kind: other < old.level ? .levelLowered : .levelRaised,
          change: "`\(level(old.level).id)` becomes `\(level(other).id)`",
          part: old.with(level: other))
      }
  }

  private func patient(_ old: Rule.Case) -> [Mistake<Rule.Case>] {
    guard let hours = old.withinHours else { return [] }
    let part = Rule.Case(when: old.when, level: old.level, withinHours: nil, because: old.because)
    return [Mistake(kind: .hoursDropped, change: "`within-hours: \(hours)` dropped", part: part)]
  }
}
