import Scenarios
import TriageModel

/// A questionnaire by chance: questions of every kind, then some that are asked on conditions of
/// every shape, each of which may read all before it.
struct RandomForm {
  private let pattern: Questionnaire
  private var random: SeededGenerator
  private var questions: [Question] = []
  private var definitions: [Definition] = []

  /// A series that is the same for the same seed.
  ///
  /// - Throws: Why the pattern cannot be read.
  init(seed: UInt64) throws {
    pattern = try fixture("ankle")
    random = SeededGenerator(seed: seed)
  }

  /// A questionnaire with so many questions that are asked on conditions.
  mutating func questionnaire(conditional count: Int) -> Questionnaire {
    for (position, kind) in Self.kinds.enumerated() {
      questions.append(question("base-\(position)", kind, askWhen: nil))
    }
    definitions = (0..<3).map {
      Definition(id: DefinitionID("definition-\($0)"), condition: condition(depth: 2))
    }
    for position in 0..<count {
      let kind = Self.kinds[position % 2 == 0 ? 0 : number(0...Self.kinds.count - 1)]
      questions.append(question("when-\(position)", kind, askWhen: condition(depth: number(0...3))))
    }
    let base = 0..<Self.kinds.count
    return Questionnaire(
      cover: pattern.cover, levels: pattern.levels,
      sections: [section("base", base), section("when", base.upperBound..<questions.count)],
      questions: questions, definitions: definitions, rules: [always], topics: [], advice: [],
      properties: [], figures: [], references: .empty, countries: pattern.countries)
  }

  private func section(_ id: String, _ range: Range<Int>) -> Section {
    Section(id: Identifier(id), title: id, introduction: nil, questions: range)
  }

  private var always: Rule {
    Rule(
      id: "always", trace: nil, because: "b",
      cases: [Rule.Case(when: .always, level: Urgency(rank: 0), withinHours: nil, because: nil)],
      isShownAlone: true, evidence: [], sources: [])
  }
}

// Questions.
extension RandomForm {
  /// Plain yes and no, other words, boxes with an option that stands alone at their beginning, at
  /// their end or nowhere, numbers and a note.
  private static let kinds: [Question.Kind] = [
    .one([
      option("yes", "Yes"), option("no", "No"), option("not-sure", "I'm not sure"),
    ]),
    .one([option("a", "A"), option("yes", "Yes"), option("no", "No"), option("d", "D")]),
    .many([option("none", "None", alone: true), option("a", "A"), option("b", "B")]),
    .many([option("a", "A"), option("b", "B"), option("c", "C")]),
    .sites([
      option("a", "A"), option("b", "B"), option("none", "None", alone: true),
      option("not-sure", "I'm not sure", alone: true),
    ]),
    .number(NumberRange(bounds: 0...4, unit: "days")),
    .scale(Scale(bounds: 1...3, low: "low", high: "high")),
    .note,
  ]

  private static func option(_ id: String, _ label: String, alone: Bool = false) -> Option {
    Option(id: OptionID(id), trace: nil, label: Template(words: label), isExclusive: alone)
  }

  private mutating func question(
    _ id: String, _ kind: Question.Kind, askWhen: Condition?
  ) -> Question {
    Question(
      id: QuestionID(id), trace: nil, ask: "Ask \(id)?", hint: nil, why: "Why \(id).", kind: kind,
      askWhen: askWhen, isOptional: number(1...3) == 1, ifUnanswered: nil, evidence: [], sources: []
    )
  }
}

// Conditions.
extension RandomForm {
  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  private mutating func condition(depth: Int) -> Condition {
    if depth == 0 {
      return !definitions.isEmpty && number(1...8) == 1 ? .definition(number(0...2)) : comparison()
    }
    let parts = (0..<number(1...3)).map { _ in condition(depth: number(0...depth - 1)) }
    switch number(1...6) {
    case 1: return .none(parts)
    case 2: return .atLeast(number(1...parts.count), of: parts)
    case 3, 4: return .any(parts)
    case _: return .all(parts)
    }
  }

  private mutating func comparison() -> Condition {
    var position = number(0...questions.count - 1)
    while case .note = questions[position].kind { position = number(0...questions.count - 1) }
    return .comparison(Comparison(question: position, test: test(of: questions[position])))
  }

  private mutating func test(of question: Question) -> Comparison.Test {
    if question.options.isEmpty {
      let least = number(-1...4)
      return .isWithin(least...(number(1...2) == 1 ? Int.max : number(least...5)))
    }
    let mask = OptionMask(rawValue: UInt64(number(1...(1 << question.options.count) - 1)))
    switch number(1...3) {
    case 1: return .isNone(mask)
    case 2: return question.takesMany ? .includesAll(mask) : .isAny(mask)
    case _: return .isAny(mask)
    }
  }
}
