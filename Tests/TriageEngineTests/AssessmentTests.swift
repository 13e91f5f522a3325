import Scenarios
import Testing
import TriageModel

@testable import TriageEngine

/// Answers and what follows from them, in the words of the file.
struct AssessmentCase: CustomTestStringConvertible {
  let says: String
  let answers: [String: String]
  let level: String
  let rules: [String]
  var withinHours: Int?
  var advice: [String]

  var testDescription: String { says }
}

@Suite struct AssessmentTests {
  let ankle: Questionnaire

  init() throws { ankle = try fixture("ankle") }

  @Test(arguments: [
    AssessmentCase(
      says: "nothing fires but the rule for everybody",
      answers: ["walk": "yes", "signs": "none", "age": "30"], level: "home", rules: ["nothing"],
      advice: ["strain", "warn"]),
    AssessmentCase(
      says: "the most urgent rule decides, the others stay as reasons",
      answers: ["walk": "no", "since": "longer", "signs": "cold", "age": "30"],
      level: "emergency", rules: ["cold-foot", "cannot-walk", "nothing"],
      advice: ["act-cold", "break", "break-more", "warn"]),
    AssessmentCase(
      says: "of equally urgent cases the shortest time counts",
      answers: ["walk": "no", "since": "today", "signs": "none", "age": "30"], level: "today",
      rules: ["cannot-walk", "nothing"], withinHours: 2,
      advice: ["act-today", "break", "break-more", "warn"]),
    AssessmentCase(
      says: "the time limit of a less urgent rule does not count",
      answers: ["walk": "no", "since": "today", "signs": "cold", "age": "30"],
      level: "emergency", rules: ["cold-foot", "cannot-walk", "nothing"],
      advice: ["act-cold", "break", "break-more", "warn"]),
    AssessmentCase(
      says: "advice by a rule needs that rule at the level of the result",
      answers: ["walk": "no", "since": "longer", "signs": "bent", "age": "80"],
      level: "emergency", rules: ["cannot-walk", "old-and-bent", "nothing"],
      advice: ["act-other", "break", "break-more", "warn"]),
    AssessmentCase(
      says: "at most two causes, and what goes with one is not counted",
      answers: ["walk": "not-sure", "since": "today", "signs": "bent bruise", "age": "30"],
      level: "today", rules: ["cannot-walk", "nothing"],
      advice: ["act-today", "break", "break-more", "sprain", "warn"]),
  ])
  func `answers give a level, the rules and the advice`(_ row: AssessmentCase) throws {
    let assessment = Reading(of: try ankle.sheet(row.answers), in: ankle, .failSafe).assessment()
    #expect(ankle.level(assessment.level).id.text == row.level)
    #expect(assessment.fired.map { ankle.rules[$0.rule].id.text } == row.rules)
    #expect(assessment.withinHours == row.withinHours)
    #expect(assessment.advice.joined().map { ankle.advice[$0].id.text } == row.advice)
  }

  @Test func `a case with words of its own gives them as the reason`() throws {
    let sheet = try ankle.sheet(["walk": "not-sure", "signs": "none", "age": "30"])
    let assessment = Reading(of: sheet, in: ankle, .failSafe).assessment()
    #expect(
      ankle.reasonsToShow(for: assessment).map(\.because)
        == ["you are not sure whether you can walk"])
  }

  @Test func `the order of the rules means nothing`() throws {
    let answers = ["walk": "no", "since": "today", "signs": "cold", "age": "80"]
    let sheet = try ankle.sheet(answers)
    let turned = ankle.withRulesReversed()
    #expect(
      Reading(of: sheet, in: ankle, .failSafe).level()
        == Reading(of: sheet, in: turned, .failSafe).level())
  }
}

extension Questionnaire {
  fileprivate func withRulesReversed() -> Questionnaire {
    Questionnaire(
      cover: cover, levels: levels, sections: sections, questions: questions,
      definitions: definitions, rules: rules.reversed(), topics: topics, advice: [],
      properties: [], figures: figures, references: references, countries: countries)
  }
}
