import Scenarios
import TriageModel

/// Small questionnaires by chance, with every kind of question and condition.
struct RandomQuestionnaire {
  private var random: SeededGenerator
  private var questions: [Question] = []
  private let model: Questionnaire

  /// - Parameters:
  ///   - seed: Which questionnaire it is.
  ///   - model: Gives everything but the questions and rules.
  init(seed: Int, like model: Questionnaire) {
    random = SeededGenerator(seed: UInt64(seed))
    self.model = model
  }

  mutating func questionnaire() -> Questionnaire {
    for _ in 0..<5 { questions.append(question()) }
    let rules = (0..<4).map { _ in rule() }
    let definitions = (0..<10).map {
      Definition(
        id: DefinitionID("definition-\($0)"), condition: condition(3, definitions: false))
    }
    return Questionnaire(
      cover: model.cover, levels: model.levels, sections: [], questions: questions,
      definitions: definitions,
      rules: rules, topics: [], advice: [], properties: [], figures: [],
      references: model.references, countries: model.countries)
  }

  private mutating func question() -> Question {
    let askWhen = questions.isEmpty || chance(3) ? nil : condition(2, definitions: false)
    let (kind, ifUnanswered) = kind()
    return Question(
      id: QuestionID("question-\(questions.count)"), trace: nil, ask: "", hint: nil, why: "",
      kind: kind, askWhen: askWhen, isOptional: chance(2), ifUnanswered: ifUnanswered,
      evidence: [], sources: [])
  }

  private mutating func kind() -> (Question.Kind, ifUnanswered: Answer?) {
    let first = OptionMask(position: 0)
    switch below(6) {
    case 0: return (.note, nil)
    case 1: return (.many(options()), .options(first))
    case 2: return (.sites(options()), .options([]))
    case 3: return (.number(NumberRange(bounds: 3...below(9) + 3, unit: "")), nil)
    case 4: return (.scale(Scale(bounds: 0...4, low: "", high: "")), .number(4))
    case _: return (.one(options(exclusive: false)), .options(first))
    }
  }

  private mutating func options(exclusive: Bool = true) -> [Option] {
    (0..<below(4) + 1).map {
      Option(
        id: OptionID("option-\($0)"), trace: nil, label: Template([]),
        isExclusive: exclusive && chance(3))
    }
  }

  private mutating func rule() -> Rule {
    let cases = (0..<below(2) + 1).map { _ in
      Rule.Case(
        when: condition(3), level: Urgency(rank: below(model.levels.count)), withinHours: nil,
        because: nil)
    }
    return Rule(
      id: "rule", trace: nil, because: "", cases: cases, isShownAlone: false, evidence: [],
      sources: [])
  }

  /// A condition on the questions so far.
  private mutating func condition(_ depth: Int, definitions: Bool = true) -> Condition {
    guard depth > 0 else { return comparison() }
    switch below(definitions ? 7 : 6) {
    case 0: return .all(parts(depth, definitions))
    case 1: return .any(parts(depth, definitions))
    case 2: return .none(parts(depth, definitions))
    case 3: return .atLeast(2, of: parts(depth, definitions))
    case 6: return .definition(0)
    case _: return comparison()
    }
  }

  private mutating func parts(_ depth: Int, _ definitions: Bool) -> [Condition] {
    (0..<below(3) + 1).map { _ in condition(depth - 1, definitions: definitions) }
  }

  private mutating func comparison() -> Condition {
    let position = below(questions.count)
    let low = below(10)
    var test = Comparison.Test.isWithin(low...low + below(5))
    if !questions[position].options.isEmpty { test = choice(among: questions[position].options) }
    return .comparison(Comparison(question: position, test: test))
  }

  private mutating func choice(among options: [Option]) -> Comparison.Test {
    let mask = OptionMask(rawValue: UInt64(below((1 << options.count) - 1)) + 1)
    return switch below(3) {
    case 0: .isAny(mask)
    case 1: .isNone(mask)
    case _: .includesAll(mask)
    }
  }

  private mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }

  private mutating func chance(_ count: Int) -> Bool { below(count) == 0 }
}
