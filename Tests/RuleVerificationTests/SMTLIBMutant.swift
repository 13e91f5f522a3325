import TriageModel

/// Questionnaires with mistakes in their rules, by chance.
struct SMTLIBMutant {
  let questionnaire: Questionnaire

  /// Two conditions or levels are others.
  func mutant(_ random: inout some RandomNumberGenerator) -> Questionnaire {
    SMTLIBMutant(questionnaire: changed(&random)).changed(&random)
  }

  private func changed(_ random: inout some RandomNumberGenerator) -> Questionnaire {
    var (questions, definitions, rules) = (
      questionnaire.questions, questionnaire.definitions, questionnaire.rules
    )
    switch Int.random(in: 0..<6, using: &random) {
    case 0:
      let place = Int.random(in: questions.indices, using: &random)
      questions[place] = questions[place].changed(&random)
    case 1:
      let place = Int.random(in: definitions.indices, using: &random)
      let changed = definitions[place].condition.changed(&random)
      definitions[place] = Definition(id: definitions[place].id, condition: changed)
    case _:
      let place = Int.random(in: rules.indices, using: &random)
      let levels = questionnaire.levels.map(\.urgency)
      rules[place] = rules[place].changed(levels, &random)
    }
    return questionnaire.with(questions: questions, definitions: definitions, rules: rules)
  }
}

extension Questionnaire {
  /// The same with other questions, definitions and rules at the same positions.
  func with(
    questions: [Question]? = nil, definitions: [Definition]? = nil, rules: [Rule]
  ) -> Questionnaire {
    Questionnaire(
      cover: cover, levels: levels, sections: sections, questions: questions ?? self.questions,
      definitions: definitions ?? self.definitions, rules: rules, topics: topics, advice: advice,
      properties: properties, figures: figures, references: references, countries: countries)
  }
}

extension Rule {
  /// The same with other cases.
  func with(cases: [Case]) -> Rule {
    Rule(
      id: id, trace: trace, because: because, cases: cases, isShownAlone: isShownAlone,
      evidence: evidence, sources: sources)
  }

  fileprivate func changed(
    _ levels: [Urgency], _ random: inout some RandomNumberGenerator
  ) -> Rule {
    var cases = self.cases
    let place = Int.random(in: cases.indices, using: &random)
    let (old, isLevel) = (cases[place], Bool.random(using: &random))
    cases[place] = Case(
      when: isLevel ? old.when : old.when.changed(&random),
      level: isLevel ? levels.randomElement(using: &random) ?? old.level : old.level,
      withinHours: old.withinHours, because: old.because)
    return with(cases: cases)
  }
}

extension Question {
  /// Asked at other times, or optional where it was not.
  fileprivate func changed(_ random: inout some RandomNumberGenerator) -> Question {
    let mayBe = ifUnanswered != nil
    return Question(
      id: id, trace: trace, ask: ask, hint: hint, why: why, kind: kind,
      askWhen: askWhen?.changed(&random), isOptional: mayBe ? !isOptional : isOptional,
      ifUnanswered: ifUnanswered, evidence: evidence, sources: sources)
  }
}

extension Condition {
  fileprivate func changed(_ random: inout some RandomNumberGenerator) -> Condition {
    let isHere = Int.random(in: 0..<3, using: &random) == 0
    switch self {
    case .always, .definition: return .none([self])
    case .comparison(let comparison): return comparison.changed(&random)
    case .all(let parts): return isHere ? .any(parts) : .all(parts.oneChanged(&random))
    case .any(let parts): return isHere ? .all(parts) : .any(parts.oneChanged(&random))
    case .none(let parts): return isHere ? .any(parts) : .none(parts.oneChanged(&random))
    case .atLeast(let count, let parts):
      let other = Int.random(in: 0...parts.count + 1, using: &random)
      return .atLeast(isHere ? other : count, of: isHere ? parts : parts.oneChanged(&random))
    }
  }
}

extension Comparison {
  fileprivate func changed(_ random: inout some RandomNumberGenerator) -> Condition {
    let test: Test =
      switch self.test {
      case .isAny(let mask): Bool.random(using: &random) ? .isNone(mask) : .includesAll(mask)
      case .isNone(let mask), .includesAll(let mask): .isAny(mask)
      case .isWithin(let range):
        .isWithin(range.lowerBound...max(range.lowerBound, range.upperBound - 1))
      }
    return .comparison(Comparison(question: question, test: test))
  }
}

extension [Condition] {
  fileprivate func oneChanged(_ random: inout some RandomNumberGenerator) -> [Condition] {
    guard let place = indices.randomElement(using: &random) else { return self }
    var parts = self
    parts[place] = parts[place].changed(&random)
    return parts
  }
}
