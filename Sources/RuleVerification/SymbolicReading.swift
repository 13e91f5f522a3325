package import TriageModel

/// What the rules make of every possible answer sheet, at once.
///
/// The counterpart of the engine's `Reading`: it walks the same conditions and gives a literal
/// where the engine gives true or false.
package struct SymbolicReading: Sendable {
  /// The questionnaire that is read.
  package let questionnaire: Questionnaire
  /// The answer sheets that are read.
  package private(set) var sheet: SymbolicSheet
  /// Whether each question is asked.
  package private(set) var isAsked: [Literal] = []
  /// Whether each case of each rule holds.
  package private(set) var cases: [[Literal]] = []
  /// By rank: whether the level is that one or a more urgent one.
  package private(set) var isAtLeast: [Literal] = []
  private var definitions: [Literal?]
  private let dependence: SharedDependence

  /// Reads every answer sheet.
  ///
  /// - Complexity: O(c) for c comparisons in the questionnaire.
  package init(of sheet: SymbolicSheet, in questionnaire: Questionnaire, _ circuit: inout Circuit) {
    self.questionnaire = questionnaire
    self.sheet = sheet
    dependence = SharedDependence(questionnaire)
    definitions = questionnaire.definitions.map { _ in nil }
    for question in questionnaire.questions {
      isAsked.append(question.askWhen.map { holds($0, in: &circuit) } ?? .yes)
    }
    for rule in questionnaire.rules {
      cases.append(rule.cases.map { holds($0.when, in: &circuit) })
    }
    isAtLeast = levels(in: &circuit)
  }

  /// Whether a condition is true of the answers.
  package mutating func holds(_ condition: Condition, in circuit: inout Circuit) -> Literal {
    switch condition {
    case .always: .yes
    case .comparison(let comparison): holds(comparison, in: &circuit)
    case .definition(let position): definition(position, in: &circuit)
    case .all(let parts): circuit.all(literals(parts, in: &circuit))
    case .any(let parts): circuit.any(literals(parts, in: &circuit))
    case .none(let parts): !circuit.any(literals(parts, in: &circuit))
    case .atLeast(let count, let parts): circuit.atLeast(count, of: literals(parts, in: &circuit))
    }
  }

  private mutating func literals(_ parts: [Condition], in circuit: inout Circuit) -> [Literal] {
    parts.map { holds($0, in: &circuit) }
  }

  private func holds(_ comparison: Comparison, in circuit: inout Circuit) -> Literal {
    let position = comparison.question
    let test = sheet.answers[position].holds(comparison.test, in: &circuit)
    return circuit.all([isAsked[position], sheet.isGiven[position], test])
  }

  private mutating func definition(_ position: Int, in circuit: inout Circuit) -> Literal {
    if let found = definitions[position] { return found }
    let literal = holds(questionnaire.definitions[position].condition, in: &circuit)
    definitions[position] = literal
    return literal
  }

  /// By rank: whether a case of that level or a more urgent one holds. The lowest level needs none.
  private func levels(in circuit: inout Circuit) -> [Literal] {
    var byRank: [[Literal]] = questionnaire.levels.map { _ in [] }
    for (rule, literals) in zip(questionnaire.rules, cases) {
      for (ruleCase, literal) in zip(rule.cases, literals) {
        byRank[ruleCase.level.rank].append(literal)
      }
    }
    var above: [Literal] = []
    var levels: [Literal] = []
    for literals in byRank.reversed() {
      above = [circuit.any(above + [circuit.tree(literals)])]
      levels.append(above[0])
    }
    return [.yes] + levels.reversed().dropFirst()
  }
}

extension SymbolicReading {
  /// Whether the level is exactly this one.
  package func isExactly(_ urgency: Urgency, in circuit: inout Circuit) -> Literal {
    let rank = urgency.rank
    let above = rank + 1 < isAtLeast.count ? isAtLeast[rank + 1] : .no
    return circuit.all([isAtLeast[rank], !above])
  }

  /// Whether any rule fires.
  package func fires(in circuit: inout Circuit) -> Literal { circuit.any(cases.flatMap(\.self)) }

  /// The reading of the same answer sheets with another answer to one question.
  ///
  /// Only what depends on that question is read again.
  package func replacing(
    _ question: Int, by answer: SymbolicAnswer, in circuit: inout Circuit
  ) -> SymbolicReading {
    var other = self
    other.sheet.answers[question] = answer
    for position in definitions.indices
    where dependence.definitions[position].contains(question) {
      other.definitions[position] = nil
    }
    other.readAgain(question, in: &circuit)
    return other
  }

  private mutating func readAgain(_ question: Int, in circuit: inout Circuit) {
    for position in questionnaire.questions.indices
    where position > question && dependence.questions[position].contains(question) {
      guard let askWhen = questionnaire.questions[position].askWhen else { continue }
      isAsked[position] = holds(askWhen, in: &circuit)
    }
    for rule in dependence.rules[question] {
      for (place, ruleCase) in questionnaire.rules[rule].cases.enumerated() {
        cases[rule][place] = holds(ruleCase.when, in: &circuit)
      }
    }
    isAtLeast = levels(in: &circuit)
  }
}

/// Which questions and rules depend on which questions, worked out once for all readings.
private final class SharedDependence: Sendable {
  let questions: [Set<Int>]
  let definitions: [Set<Int>]
  /// By question: the rules that depend on it.
  let rules: [[Int]]

  init(_ questionnaire: Questionnaire) {
    var dependence = Dependence(questionnaire)
    questions = dependence.questions
    definitions = questionnaire.definitions.indices.map { dependence.of(.definition($0)) }
    var rules: [[Int]] = questionnaire.questions.map { _ in [] }
    for (position, rule) in questionnaire.rules.enumerated() {
      let read = rule.cases.reduce(into: Set<Int>()) { $0.formUnion(dependence.of($1.when)) }
      for question in read { rules[question].append(position) }
    }
    self.rules = rules
  }
}
