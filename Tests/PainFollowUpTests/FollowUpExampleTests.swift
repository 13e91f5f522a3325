import Scenarios
import Testing
import TriageEngine
import TriageModel

@Suite struct FollowUpExampleTests {
  let questionnaire: Questionnaire

  init() throws { questionnaire = try painFollowUp() }

  @Test(arguments: followUpExamples)
  func `a worked example gives its level, rules and texts`(_ example: WorkedExample) throws {
    let assessment = questionnaire.assessment(of: try sheet(example.changes))
    #expect(questionnaire.trace(assessment.level) == example.level)
    #expect(questionnaire.traces(of: assessment) == example.rules)
    #expect(assessment.withinHours == example.withinHours)
    let texts = assessment.advice.joined().compactMap { questionnaire.advice[$0].trace }
      .filter { $0.hasPrefix("PT") || ["N1", "N2", "N3"].contains($0) }
    #expect(texts == example.texts)
  }

  @Test(arguments: followUpExamples.filter { ["D4", "D5"].contains($0.level) })
  func `whoever must go at once is warned by the first answer that says so`(
    _ example: WorkedExample
  ) throws {
    let sheet = try sheet(example.changes)
    var interview = Interview(questionnaire)
    var isWarned = false
    for position in questionnaire.questions.indices {
      guard let answer = sheet[position], interview.asked.contains(position) else { continue }
      let effect = try interview.take(answer, to: position, at: Moment(milliseconds: 0))
      isWarned = isWarned || effect.alert?.level != nil
    }
    #expect(isWarned)
  }

  @Test func `an answer that is missing counts as not sure, so nothing answered is an emergency`() {
    let empty = AnswerSheet(count: questionnaire.questions.count)
    let assessment = questionnaire.assessment(of: empty)
    #expect(questionnaire.trace(assessment.level) == "D4")
    #expect(Set(questionnaire.traces(of: assessment)).isSuperset(of: ["R04", "R19", "R23"]))
  }

  @Test func `the pain now and the mean of the three numbers are followed`() throws {
    let numbers = [
      "pain-number": "4", "peg-pain": "5", "peg-enjoyment": "6", "peg-activity": "7",
    ]
    let sheet = try sheet(numbers)
    let values = questionnaire.trends.map { $0.value { sheet[$0] } }
    #expect(questionnaire.trends.map(\.label) == ["Pain now", "Pain in daily life (PEG)"])
    #expect(values == [4, 6])
    #expect(try bundledQuestionnaire().trends.map(\.label) == ["Pain now"])
  }

  /// The default answers, as far as they are asked here, with some changes.
  private func sheet(_ changes: [String: String]) throws -> AnswerSheet {
    let asked = Set(questionnaire.questions.map(\.id.text))
    let calm = defaultAnswers.filter { asked.contains($0.key) }
    return try questionnaire.sheet(calm.merging(changes) { $1 })
  }
}
