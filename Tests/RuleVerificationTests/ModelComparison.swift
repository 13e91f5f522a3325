import RuleVerification
import Scenarios
import TriageEngine
import TriageModel

/// The model and the engine side by side, for 64 answer sheets at a time.
struct ModelComparison {
  let questionnaire: Questionnaire
  private let prover: Prover
  /// Whether each block of advice is shown.
  private let isShown: [Literal]
  /// Every condition of rules and promises, with what the model makes of it.
  private let conditions: [(condition: Condition, literal: Literal)]

  init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    let prover = Prover(questionnaire)
    isShown = questionnaire.advice.indices.map { prover.isShown($0) }
    conditions =
      zip(questionnaire.rules, prover.reading.cases).flatMap { rule, literals in
        zip(rule.cases.map(\.when), literals)
      }
      + questionnaire.properties.flatMap(\.promises).compactMap(\.condition)
      .map { ($0, prover.holds($0)) }
    self.prover = prover
  }

  /// The first thing the two say differently of one of the sheets; nil when they agree.
  func difference(_ sheets: [AnswerSheet]) -> String? {
    let values = prover.circuit.values(inputs(for: sheets))
    for (place, sheet) in sheets.enumerated() {
      let isTrue = { (literal: Literal) in
        (values[literal.node] >> UInt64(place)) & 1 == (literal.isNegated ? 0 : 1)
      }
      if let found = difference(sheet, isTrue) {
        return "\(found) differs for\n\(questionnaire.text(of: sheet))"
      }
    }
    return nil
  }

  private func difference(_ sheet: AnswerSheet, _ isTrue: (Literal) -> Bool) -> String? {
    let reading = Reading(of: sheet, in: questionnaire, .failSafe)
    for (position, state) in reading.states.enumerated()
    where isTrue(prover.reading.isAsked[position]) != (state != .hidden) {
      return "whether \(questionnaire.questions[position].id) is asked"
    }
    for pair in conditions where isTrue(pair.literal) != reading.holds(pair.condition) {
      return "\(pair.condition)"
    }
    let assessment = reading.assessment()
    let shown = Set(assessment.advice.joined())
    for (position, literal) in isShown.enumerated()
    where isTrue(literal) != shown.contains(position) {
      return "whether \(questionnaire.advice[position].id) is shown"
    }
    let rank = prover.reading.isAtLeast.lastIndex(where: isTrue)
    return rank == assessment.level.rank ? nil : "the level"
  }

  /// The choice of every input of the model that stands for these sheets, a missing answer
  /// counting as what `if-unanswered` names.
  private func inputs(for sheets: [AnswerSheet]) -> (Int) -> UInt64 {
    var words: [UInt64] = Array(repeating: 0, count: prover.circuit.nodeCount + 1)
    for (place, sheet) in sheets.enumerated() {
      for (position, answer) in prover.reading.sheet.answers.enumerated() {
        let given = sheet[position].flatMap { $0 == .skipped ? nil : $0 }
        let chosen = given ?? questionnaire.questions[position].ifUnanswered
        for literal in chosen.map({ answer.literals(of: $0) }) ?? [] {
          words[literal.node] |= 1 << UInt64(place)
        }
      }
    }
    return { words[$0] }
  }
}

extension SymbolicAnswer {
  /// The literals that are true of an answer.
  fileprivate func literals(of answer: Answer) -> [Literal] {
    switch (self, answer) {
    case (.one(let all), .options(let mask)), (.many(let all), .options(let mask)):
      mask.positions.map { all[$0] }
    case (.number(let intervals), .number(let number)):
      intervals.filter { $0.range.contains(number) }.map(\.literal)
    case (.one, _), (.many, _), (.number, _), (.note, _): []
    }
  }
}
