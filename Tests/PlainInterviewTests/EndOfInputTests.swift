import ProgramWords
import Scenarios
import Testing
import TriageEngine
import TriageModel
import TriageScreens

@testable import PlainInterview

@Suite struct EndOfInputTests {
  /// A walk through every stage: help, warnings, review, saving, leaving, the result.
  private static let script = [
    "2", "1", "?", "3", "w", "2", "1 2", "1", "1", "71", "2", "s", "words", "1", "r", "3", "3",
    "2", "q", "2", "a.txt", "2", "b", "b", "s", "b.txt", "r", "1", "1", "1", "c", "1",
  ]
  let ankle: Questionnaire

  init() throws { ankle = try fixture("ankle") }

  @Test(arguments: 0...script.count)
  func `wherever the input ends, the interview ends at once with the warning list`(
    count: Int
  ) throws {
    var dialogue = Dialogue(ankle)
    dialogue.outcomes = [.exists(path: "a.txt"), .saved(path: "b.txt")]
    for line in Self.script.prefix(count) { dialogue.type(line: line) }
    let isFinished = dialogue.interview.interview.isFinished
    let saidBefore = dialogue.interview.hasSaidGuidance
    dialogue.close()
    let lines = try #require(dialogue.replies.last).lines
    #expect(dialogue.effect == .end(isFinished ? .finished : .unfinished))
    #expect(saidBefore || lines.contains("Go if your foot turns cold."))
    #expect(lines.contains(PlainWords.inputEnded) == !isFinished)
    #expect(isFinished || !lines.contains { $0.hasPrefix("Result:") || $0.contains("at home") })
  }

  @Test func `an unfinished interview with a calm level so far gives no level`() throws {
    var dialogue = Dialogue(ankle, country: ankle.countries[0])
    dialogue.type("1", "1", "4")
    dialogue.close()
    let lines = try #require(dialogue.replies.last).lines
    #expect(
      lines == [
        "", "No more input. The questions are not finished.", "",
        "You have not answered all the questions, so there is no result yet.", "",
        "Get help if:", "Go if your foot turns cold.", "",
        "Not a diagnosis, and not checked by a clinician yet.",
        "Questions and rules: ankle 1.0.0. Program: triage 0.1.0.",
      ])
  }
}
