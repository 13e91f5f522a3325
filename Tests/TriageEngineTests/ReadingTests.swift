import Scenarios
import Testing
import TriageModel

@testable import TriageEngine

@Suite struct ReadingTests {
  let ankle: Questionnaire

  init() throws { ankle = try fixture("ankle") }

  @Test func `on a hidden question every comparison is false, is not as well`() throws {
    let sheet = try ankle.sheet(["walk": "yes", "since": "today"])
    let reading = Reading(of: sheet, in: ankle, .failSafe)
    let since = try #require(ankle.position(of: "since"))
    #expect(reading.states[since] == .hidden)
    for test in [Comparison.Test.isAny([.init(position: 0)]), .isNone([.init(position: 0)])] {
      #expect(!reading.holds(.comparison(Comparison(question: since, test: test))))
    }
  }

  @Test func `an unanswered question is false so far, and its if-unanswered when finished`() throws
  {
    let empty = AnswerSheet(count: ankle.questions.count)
    let walk = try #require(ankle.position(of: "walk"))
    let age = try #require(ankle.position(of: "age"))
    let isNotYes = Condition.comparison(
      Comparison(question: walk, test: .isNone([.init(position: 0)])))
    #expect(!Reading(of: empty, in: ankle, .soFar).holds(isNotYes))
    let finished = Reading(of: empty, in: ankle, .failSafe)
    #expect(finished.holds(isNotYes))
    #expect(finished.states[age] == .answered(.number(80)))
  }

  @Test func `a question passed over counts as unanswered`() throws {
    let pain = try #require(ankle.position(of: "pain"))
    var sheet = try ankle.sheet(["walk": "yes"])
    sheet[pain] = .skipped
    #expect(Reading(of: sheet, in: ankle, .failSafe).states[pain] == .unanswered)
  }

  @Test(arguments: [
    (Condition.always, true), (.all([]), true), (.any([]), false), (.none([]), true),
    (.all([.always, .any([])]), false), (.any([.any([]), .always]), true),
    (.none([.any([]), .any([])]), true), (.none([.always]), false),
    (.atLeast(2, of: [.always, .any([]), .always]), true),
    (.atLeast(3, of: [.always, .any([]), .always]), false),
  ])
  func `conditions join as they are called`(_ condition: Condition, _ holds: Bool) {
    let reading = Reading(of: AnswerSheet(count: ankle.questions.count), in: ankle, .soFar)
    #expect(reading.holds(condition) == holds)
  }

  @Test func `the rationale names the comparisons that are true, once, through definitions`() throws
  {
    let sheet = try ankle.sheet(["walk": "no", "since": "today", "signs": "bent", "age": "71"])
    let assessment = Reading(of: sheet, in: ankle, .failSafe).assessment()
    let fired = try #require(
      assessment.fired.first { ankle.rules[$0.rule].id == "old-and-bent" })
    #expect(fired.rationale.map { ankle.questions[$0.question].id } == ["age", "walk", "signs"])
  }
}
