package import TriageModel

extension Questionnaire {
  /// Every condition that stands anywhere in the questionnaire.
  var conditions: [Condition] {
    questions.compactMap(\.askWhen) + definitions.map(\.condition)
      + rules.flatMap { $0.cases.map(\.when) } + advice.compactMap(\.when)
      + properties.flatMap { $0.promises.compactMap(\.condition) }
      + acceptedChanges.compactMap(\.condition)
  }
}

extension Questionnaire {
  /// The condition of an owner; nil where none is written.
  package func condition(of owner: ConditionOwner) -> Condition? {
    switch owner {
    case .askWhen(let question): questions[question].askWhen
    case .definition(let position): definitions[position].condition
    case .ruleCase(let rule, let index): rules[rule].cases[index].when
    case .advice(let position): advice[position].when
    case .promise(let property, let index): properties[property].promises[index].condition
    case .acceptedChange(let position): acceptedChanges[position].condition
    }
  }
}

extension Condition {
  /// The conditions it is made of; none for a comparison and for the name of a definition.
  var parts: [Condition] {
    switch self {
    case .always, .comparison, .definition: []
    case .all(let parts), .any(let parts), .none(let parts), .atLeast(_, let parts): parts
    }
  }

  /// Its comparisons in the order written, without those of definitions.
  package var comparisons: [Comparison] {
    if case .comparison(let comparison) = self { return [comparison] }
    return parts.flatMap(\.comparisons)
  }

  /// The definitions that it names itself.
  var definitions: [Int] {
    if case .definition(let position) = self { return [position] }
    return parts.flatMap(\.definitions)
  }
}

/// Which questions can make a difference to a condition.
///
/// A comparison depends on its question and on everything that decides whether it is asked.
struct Dependence {
  /// By question: the questions on which it depends whether it is asked and what is answered.
  private(set) var questions: [Set<Int>] = []
  private var definitions: [Set<Int>?]
  private let questionnaire: Questionnaire

  init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    definitions = questionnaire.definitions.map { _ in nil }
    for (position, question) in questionnaire.questions.enumerated() {
      questions.append(of(question.askWhen ?? .always).union([position]))
    }
  }

  /// The questions on which a condition depends.
  mutating func of(_ condition: Condition) -> Set<Int> {
    switch condition {
    case .always: return []
    case .comparison(let comparison): return questions[comparison.question]
    case .definition(let position):
      if let found = definitions[position] { return found }
      let found = of(questionnaire.definitions[position].condition)
      definitions[position] = found
      return found
    case .all, .any, .none, .atLeast:
      return condition.parts.reduce(into: []) { $0.formUnion(of($1)) }
    }
  }
}
