import Scenarios
import Testing
import TriageEngine
import TriageModel

@Suite struct WorkedExampleTests {
  let questionnaire: Questionnaire

  init() throws { questionnaire = try bundledQuestionnaire() }

  @Test(arguments: workedExamples + exactExamples)
  func `a worked example gives its level, rules and texts`(
    _ example: WorkedExample
  ) throws {
    let answers = defaultAnswers.merging(example.changes) { $1 }
    let assessment = questionnaire.assessment(of: try questionnaire.sheet(answers))
    #expect(questionnaire.trace(assessment.level) == example.level)
    #expect(questionnaire.traces(of: assessment) == example.rules)
    #expect(assessment.withinHours == example.withinHours)
    #expect(texts(shown: assessment) == example.texts)
  }

  @Test func `not sure to everything leads to an emergency department (V24)`() {
    let assessment = questionnaire.assessment(
      of: AnswerSheet(count: questionnaire.questions.count))
    #expect(questionnaire.trace(assessment.level) == "D4")
    #expect(Set(questionnaire.traces(of: assessment)).isSuperset(of: ["R04", "R19"]))
  }

  @Test func `magnesium never stands in the part that says what to do (V28)`() throws {
    let answers = defaultAnswers.merging(["saddle-numbness": "new", "magnesium": "more"]) { $1 }
    let assessment = questionnaire.assessment(of: try questionnaire.sheet(answers))
    let wait = try #require(questionnaire.advice.firstIndex { $0.trace == "R-M4" })
    let topic = questionnaire.topics[questionnaire.advice[wait].topic]
    #expect(assessment.advice.joined().contains(wait))
    #expect(topic.place == .body)
  }

  /// The traces of the shown texts that speak of causes and magnesium.
  private func texts(shown assessment: Assessment) -> [String] {
    let groups = ["PT", "R-M"]
    return assessment.advice.joined()
      .compactMap { questionnaire.advice[$0].trace }
      .filter { trace in
        groups.contains { trace.hasPrefix($0) } || ["N1", "N2", "N3"].contains(trace)
      }
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
