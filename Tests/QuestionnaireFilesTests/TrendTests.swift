import Scenarios
import Testing
import TriageModel

/// The value of a line over time in one interview.
@Suite struct TrendTests {
  @Test(
    arguments: [
      ([0: 7, 1: 4, 2: 1], 4), ([0: 0, 1: 0, 2: 1], 1.0 / 3), ([0: 7, 1: 4], nil), ([:], nil),
    ] as [([Int: Int], Double?)])
  func `a mean needs a number from each of its questions`(
    numbers: [Int: Int], expected: Double?
  ) {
    let trend = Trend(label: "PEG", questions: [0, 1, 2], bounds: 0...10)
    #expect(trend.value { numbers[$0].map { .number($0) } } == expected)
  }

  @Test func `an answer of another kind is no number`() {
    let trend = Trend(label: "Pain", questions: [0], bounds: 0...10)
    #expect(trend.value { _ in .note("seven") } == nil)
  }

  @Test func `the check for back and leg pain follows the pain number`() throws {
    let questionnaire = try bundledQuestionnaire()
    let number = try #require(questionnaire.position(of: "pain-number"))
    let advice = try #require(
      questionnaire.advice.firstIndex { $0.id == "return-after-urgent" })
    #expect(
      questionnaire.trends == [
        Trend(label: "Pain now", questions: [number], bounds: 0...10, advice: advice)
      ])
  }
}
