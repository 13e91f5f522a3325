import TriageModel

/// What the rules make of an answer sheet, in SMT-LIB.
///
/// Written from the questionnaire alone, by its meaning and not by way of the circuit, so that
/// another solver checks the circuit as well.
struct SMTReading {
  let sheet: SMTSheet
  /// What the symbols of this reading begin with.
  let name: String
  /// Whether only some of the answers were given yet.
  let isSoFar: Bool

  private var questionnaire: Questionnaire { sheet.questionnaire }

  /// A finished answer sheet, or with another name the answers given so far.
  init(of sheet: SMTSheet, soFar name: String? = nil) {
    self.sheet = sheet
    self.name = name ?? sheet.name
    isSoFar = name != nil
  }

  /// Whether a question is asked.
  func isAsked(_ position: Int) -> SMTTerm {
    let question = questionnaire.questions[position]
    return question.askWhen == nil ? .yes : .symbol("\(name)/asked.\(question.id)")
  }

  /// Whether a question has an answer yet.
  func isGiven(_ position: Int) -> SMTTerm {
    isSoFar ? .symbol("\(name)/given.\(questionnaire.questions[position].id)") : .yes
  }

  /// Whether a condition is true.
  func holds(_ condition: Condition) -> SMTTerm {
    switch condition {
    case .always: .yes
    case .comparison(let comparison):
      .all([
        isAsked(comparison.question), isGiven(comparison.question), sheet.holds(comparison),
      ])
    case .definition(let position): .symbol(symbol(ofDefinition: position))
    case .all(let parts): .all(parts.map(holds))
    case .any(let parts): .any(parts.map(holds))
    case .none(let parts): !.any(parts.map(holds))
    case .atLeast(let count, let parts):
      .apply(">=", [.count(parts.map(holds)), .number(count)])
    }
  }

  /// Whether a case of a rule holds.
  func holds(_ place: Int, ofRule rule: Int) -> SMTTerm {
    let rule = questionnaire.rules[rule]
    let number = rule.cases.count > 1 ? ".\(place + 1)" : ""
    return .symbol("\(name)/fires.\(rule.id)\(number)")
  }

  /// Whether any rule fires.
  var someRuleFires: SMTTerm { .symbol("\(name)/some-rule-fires") }

  /// Whether the level is at least this one; that of every sheet is at least the lowest.
  func isAtLeast(_ urgency: Urgency) -> SMTTerm {
    urgency.rank == 0
      ? .yes : .symbol("\(name)/level-at-least.\(questionnaire.level(urgency).id)")
  }

  /// Whether the level is above this one.
  func isAbove(_ urgency: Urgency) -> SMTTerm {
    let next = Urgency(rank: urgency.rank + 1)
    return next.rank < questionnaire.levels.count ? isAtLeast(next) : .no
  }

  /// Whether the level is exactly this one.
  func isExactly(_ urgency: Urgency) -> SMTTerm {
    .symbol("\(name)/level-is.\(questionnaire.level(urgency).id)")
  }

  private func symbol(ofDefinition position: Int) -> String {
    "\(name)/is.\(questionnaire.definitions[position].id)"
  }
}

// The definitions behind the symbols.
extension SMTReading {
  /// Everything that the symbols of this reading stand for, each behind what it needs.
  var entries: [SMTEntry] { given + conditions + cases + levels }

  private func entry(_ term: SMTTerm, as symbol: SMTTerm, _ part: String) -> SMTEntry {
    .defined(symbol.line, as: term, part: part)
  }

  /// What was given is an answer that a person can give.
  private var given: [SMTEntry] {
    guard isSoFar else { return [] }
    return questionnaire.questions.indices.map { position in
      let given = isGiven(position)
      let demand = SMTTerm.implies(given, sheet.isGivenAnswer(position))
      return .declared(
        [given.line], .bool, where: sheet.isGivenAnswer(position) == .yes ? [] : [demand],
        part: "Which answers were given so far.", comment: "")
    }
  }

  /// Whether questions are asked, and the named conditions, in an order in which each stands
  /// behind those that it reads.
  private var conditions: [SMTEntry] {
    var known: Set<Int> = []
    var entries: [SMTEntry] = []
    for position in questionnaire.questions.indices {
      guard let askWhen = questionnaire.questions[position].askWhen else { continue }
      entries += askWhen.definitions.flatMap { define($0, &known) }
      entries.append(entry(holds(askWhen), as: isAsked(position), "Which questions are asked."))
    }
    return entries + questionnaire.definitions.indices.flatMap { define($0, &known) }
  }

  private func define(_ position: Int, _ known: inout Set<Int>) -> [SMTEntry] {
    guard known.insert(position).inserted else { return [] }
    let condition = questionnaire.definitions[position].condition
    let earlier = condition.definitions.flatMap { define($0, &known) }
    let symbol = SMTTerm.symbol(symbol(ofDefinition: position))
    return earlier + [entry(holds(condition), as: symbol, "The definitions.")]
  }

  private var cases: [SMTEntry] {
    questionnaire.rules.enumerated().flatMap { position, rule in
      rule.cases.enumerated().map { place, ruleCase in
        entry(holds(ruleCase.when), as: holds(place, ofRule: position), "The rules.")
      }
    }
  }

  /// The most urgent level comes first, because the next one reads it.
  private var levels: [SMTEntry] {
    let part = "The level."
    let urgencies = questionnaire.levels.map(\.urgency).sorted(by: >)
    let bounds = urgencies.filter { $0.rank > 0 }.map {
      entry(.any(above($0) + firing(at: $0)), as: isAtLeast($0), part)
    }
    let exact = urgencies.map {
      entry(.all([isAtLeast($0)] + above($0).map { !$0 }), as: isExactly($0), part)
    }
    let lowest = Urgency(rank: 0)
    let some = entry(.any(above(lowest) + firing(at: lowest)), as: someRuleFires, part)
    return bounds + exact + [some]
  }

  private func above(_ urgency: Urgency) -> [SMTTerm] {
    [isAbove(urgency)].filter { $0 != .no }
  }

  private func firing(at urgency: Urgency) -> [SMTTerm] {
    questionnaire.rules.enumerated().flatMap { position, rule in
      rule.cases.indices.filter { rule.cases[$0].level == urgency }
        .map { holds($0, ofRule: position) }
    }
  }
}
