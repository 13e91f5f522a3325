package import TriageModel

/// Small questionnaires by chance, with few enough answer sheets to try every one.
package struct RandomQuestionnaires {
  /// Where the cover, the levels and the countries come from.
  private let pattern: Questionnaire
  private var random: SeededGenerator
  private var kinds: [Question.Kind] = []

  /// A series that is the same for the same seed.
  ///
  /// - Throws: Why the pattern cannot be read.
  package init(seed: UInt64) throws {
    pattern = try fixture("ankle")
    random = SeededGenerator(seed: seed)
  }

  /// The next questionnaire: three or four questions, with rules, advice and promises.
  package mutating func next() -> Questionnaire {
    kinds = []
    let questions = (0..<number(3...4)).map { question($0) }
    let definitions = (0..<2).map {
      Definition(id: DefinitionID("d\($0)"), condition: condition(depth: 1, named: []))
    }
    let rules = (0..<number(3...5)).map { rule($0) } + [fallback]
    let advice = (0..<3).map { block($0, ofRules: rules.count) }
    return Questionnaire(
      cover: pattern.cover, levels: pattern.levels,
      sections: [Section(id: "s", title: "S", introduction: nil, questions: questions.indices)],
      questions: questions, definitions: definitions, rules: rules, topics: [topic],
      advice: advice, properties: (0..<12).map { property($0) }, figures: [], references: .empty,
      countries: pattern.countries)
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }
  private mutating func isOneIn(_ count: Int) -> Bool { number(1...count) == 1 }
  private mutating func urgency() -> Urgency { Urgency(rank: number(0...pattern.levels.count - 1)) }
  private mutating func mask() -> OptionMask { OptionMask(rawValue: UInt64(number(1...7))) }
}

// Questions and conditions.
extension RandomQuestionnaires {
  private mutating func question(_ position: Int) -> Question {
    let askWhen = position > 0 && isOneIn(2) ? comparison() : nil
    kinds.append(kind())
    return Question(
      id: QuestionID("q\(position)"), trace: nil, ask: "Q\(position)?", hint: nil, why: "W",
      kind: kinds[position], askWhen: askWhen, isOptional: isOneIn(3),
      ifUnanswered: missing(kinds[position]), evidence: [], sources: [])
  }

  private mutating func kind() -> Question.Kind {
    switch number(1...9) {
    case 1, 2: .many(options(firstAlone: true))
    case 3: .sites(options(firstAlone: false))
    case 4: .number(NumberRange(bounds: 0...4, unit: "days"))
    case 5: .scale(Scale(bounds: 1...3, low: "low", high: "high"))
    case 6: .note
    case _: .one(options(firstAlone: false))
    }
  }

  private func options(firstAlone: Bool) -> [Option] {
    (0..<3).map {
      Option(
        id: OptionID("o\($0)"), trace: nil, label: Template(words: "o\($0)"),
        isExclusive: firstAlone && $0 == 0)
    }
  }

  private mutating func missing(_ kind: Question.Kind) -> Answer? {
    switch kind {
    case .one: .options(OptionMask(position: number(0...2)))
    case .many, .sites: isOneIn(2) ? .options([]) : .options(OptionMask(position: number(0...2)))
    case .number, .scale: .number(number(1...3))
    case .note: nil
    }
  }

  /// A comparison with one of the questions made so far; `always` where all are notes.
  private mutating func comparison() -> Condition {
    guard let question = kinds.indices.filter({ kinds[$0].isRead }).randomElement(using: &random)
    else { return .always }
    return .comparison(Comparison(question: question, test: test(of: question)))
  }

  private mutating func test(of question: Int) -> Comparison.Test {
    guard kinds[question].isChoice else {
      let least = number(0...4)
      return .isWithin(least...(isOneIn(2) ? Int.max : number(least...5)))
    }
    switch number(1...3) {
    case 1: return .isNone(mask())
    case 2: return .includesAll(mask())
    case _: return .isAny(mask())
    }
  }

  private mutating func condition(depth: Int, named definitions: [Int] = [0, 1]) -> Condition {
    if depth == 0 || isOneIn(3) {
      return !definitions.isEmpty && isOneIn(5) ? .definition(number(0...1)) : comparison()
    }
    let parts = (0..<number(2...3)).map { _ in condition(depth: depth - 1, named: definitions) }
    switch number(1...5) {
    case 1: return .none(parts)
    case 2: return .atLeast(number(1...parts.count), of: parts)
    case 3: return .any(parts)
    case _: return .all(parts)
    }
  }
}

// Rules and advice.
extension RandomQuestionnaires {
  private mutating func rule(_ position: Int) -> Rule {
    let cases = (0..<number(1...2)).map { _ in
      Rule.Case(when: condition(depth: 2), level: urgency(), withinHours: nil, because: nil)
    }
    return Rule(
      id: RuleID("r\(position)"), trace: nil, because: "b", cases: cases, isShownAlone: false,
      evidence: [], sources: [])
  }

  private var fallback: Rule {
    Rule(
      id: "always", trace: nil, because: "b",
      cases: [
        Rule.Case(when: .always, level: Urgency(rank: 0), withinHours: nil, because: nil)
      ], isShownAlone: true, evidence: [], sources: [])
  }

  private var topic: Topic {
    Topic(id: "t", title: "T", place: .body, most: 1, otherwise: nil, otherwiseAt: [])
  }

  private mutating func block(_ position: Int, ofRules count: Int) -> Advice {
    Advice(
      id: AdviceID("a\(position)"), trace: nil, topic: 0, levels: [urgency(), urgency()],
      when: isOneIn(2) ? condition(depth: 1) : nil,
      byRules: isOneIn(3) ? [number(0...count - 1), number(0...count - 1)] : nil,
      notByRules: isOneIn(3) ? [number(0...count - 1)] : [],
      with: position > 0 && isOneIn(3) ? [0] : nil, contradicts: position == 2 ? [0] : [],
      text: [], evidence: [], sources: [])
  }
}

// Promises.
extension RandomQuestionnaires {
  private mutating func property(_ position: Int) -> Property {
    let promise = Property.Promise(
      condition: isOneIn(2) ? condition(depth: 1) : nil,
      levels: isOneIn(4) ? [urgency(), urgency()] : nil, requirement: requirement(position))
    return Property(id: PropertyID("p\(position)"), says: "S", promises: [promise])
  }

  private mutating func requirement(_ position: Int) -> Property.Requirement {
    switch position {
    case 0: .atLeast(urgency())
    case 1: .atMost(urgency())
    case 2: .exactly(urgency())
    case 3, 4: .neverFallsWhenWorse([order()])
    case 5, 6: .noEffect([variation()])
    case 7: .anyOrder
    case 8: .alertsHold
    case 9: .alertBeforeResult
    case 10: .neverWithout([number(0...kinds.count - 1)])
    case _: isOneIn(2) ? .shows([number(0...2)]) : .neverShows([number(0...2)])
    }
  }

  /// A question with options, or the first one where there is none.
  private mutating func choice(where isWanted: (Question.Kind) -> Bool) -> Int? {
    kinds.indices.filter { isWanted(kinds[$0]) }.randomElement(using: &random)
  }

  private mutating func order() -> Property.WorseOrder {
    if let many = choice(where: \.takesMany), isOneIn(2) {
      return .adding(question: many, options: [.init(position: 1), .init(position: 2)], except: [])
    }
    let one = choice { $0.isChoice && !$0.takesMany }
    let options = [0, 1, 2].shuffled(using: &random)
    return one.map { .chain(question: $0, options: options) } ?? .chain(question: 0, options: [])
  }

  private mutating func variation() -> Property.Variation {
    if let choice = choice(where: \.isChoice), isOneIn(2) {
      return .among(question: choice, options: mask())
    }
    return .anyChange(question: number(0...kinds.count - 1))
  }
}

extension Question.Kind {
  fileprivate var takesMany: Bool {
    switch self {
    case .many, .sites: true
    case .one, .number, .scale, .note: false
    }
  }

  /// Whether conditions can read it.
  fileprivate var isRead: Bool {
    switch self {
    case .one, .many, .sites, .number, .scale: true
    case .note: false
    }
  }

  fileprivate var isChoice: Bool {
    switch self {
    case .one, .many, .sites: true
    case .number, .scale, .note: false
    }
  }
}
