import ProgramWords
import Scenarios
import Testing
import TriageEngine
import TriageModel
import TriageScreens

@testable import PlainInterview

@Suite struct DialogueTests {
  let ankle: Questionnaire

  init() throws { ankle = try fixture("ankle") }

  private func begun() -> Dialogue {
    var dialogue = Dialogue(ankle)
    dialogue.type("2", "1")
    return dialogue
  }

  @Test func `a calm interview from the emergency sentence to a saved record`() throws {
    var dialogue = begun()
    dialogue.outcomes = [.saved(path: "ankle-check-2026-11-22-2304.txt")]
    dialogue.type("1", "4", "30", "2", "s", "1", "1", "", "3")
    #expect(try dialogue.text == goldenText("calm.txt", for: dialogue.text))
    #expect(dialogue.effect == .end(.finished))
  }

  @Test func `a warning is said at once and only its numbers pass it`() throws {
    var dialogue = begun()
    dialogue.type("1", "1 2", "", "c", "s", "r", "4", "w", "?", "1", "1", "71", "s", "s", "1")
    #expect(try dialogue.text == goldenText("warning.txt", for: dialogue.text))
  }

  @Test func `after a correction the person is told that an answer was changed`() throws {
    var dialogue = begun()
    dialogue.type("1", "2", "3", "4", "1", "b", "b", "b", "b", "b")
    #expect(try dialogue.text == goldenText("correction.txt", for: dialogue.text))
  }

  @Test func `a changed answer in the review sets later ones aside and brings them back`() throws {
    var dialogue = begun()
    dialogue.type("3", "1", "3", "r", "9", "1", "1", "r", "1", "2", "c", "55", "r", "b")
    #expect(try dialogue.text == goldenText("review.txt", for: dialogue.text))
  }

  @Test func `sides of the body are asked for and said in words`() throws {
    var dialogue = Dialogue(try fixture("knees"))
    dialogue.type("2", "1", "1 4", "2")
    #expect(dialogue.text.contains("1. Left knee\n2. Right knee\n3. Left calf\n4. Right calf\n"))
    #expect(dialogue.text.contains("You answered: Left knee; Right calf.\n"))
    #expect(dialogue.text.contains("You answered: Right foot.\n"))
  }

  @Test func `leaving is asked first and says the warning list`() throws {
    var dialogue = begun()
    dialogue.outcomes = [
      .failed(path: "/no/a.txt", .noSuchFolder), .failed(path: "answers", .unknownFormat),
      .exists(path: "a.txt"), .exists(path: "b.txt"), .saved(path: "b.txt"),
    ]
    dialogue.type("3", "q", "1", "q", "2", "/no/a.txt", "answers", "a.txt", "2", "b.txt", "1")
    #expect(try dialogue.text == goldenText("leaving.txt", for: dialogue.text))
    #expect(dialogue.effect == .end(.unfinished))
  }

  @Test func `the end of the input says what may be said so far`() throws {
    var dialogue = begun()
    dialogue.type("3")
    dialogue.close()
    #expect(try dialogue.text == goldenText("end-of-input.txt", for: dialogue.text))
    #expect(dialogue.effect == .end(.unfinished))
  }

  @Test func `the end of the input after the last answer says the result`() {
    var dialogue = begun()
    dialogue.type("1", "4", "30", "s", "s")
    dialogue.close()
    #expect(dialogue.replies.last?.lines.contains("Result: Stay at home.") == true)
    #expect(dialogue.effect == .end(.finished))
  }

  @Test func `whoever wants to hear the sources asks for them`() {
    var dialogue = begun()
    dialogue.type("1", "4", "30", "s", "s", "1", "4")
    #expect(
      dialogue.replies.last?.lines == [
        "", "Where this comes from:", "Ankle guideline, A Publisher, 2024", "",
        "Result: Stay at home.",
        "1. Save the record of my answers", "2. Check or change my answers", "3. Finish",
        "4. Hear where this comes from (1 source)", "Type a number from 1 to 4.",
      ])
  }

  @Test func `without a warning w says the level that may be told, and at the end no more`() {
    var dialogue = begun()
    dialogue.type("1", "w")
    #expect(dialogue.replies.last?.lines.contains(PlainWords.noWarning) == true)
    dialogue.type("4", "30", "s", "s", "1", "w")
    let lines = dialogue.replies.last?.lines ?? []
    #expect(
      lines.prefix(4) == [
        "", "There is no warning from your answers.", "Result: Stay at home.",
        "Check again in 2 weeks.",
      ])
  }

  @Test(arguments: [
    (Keeping.kept, "Your answers are kept on this machine."),
    (.notKept, "Your answers are not kept."),
  ])
  func `the end says so, and what becomes of the answers`(keeping: Keeping, words: String) {
    var plain = PlainInterview(
      ankle, country: ankle.countries[0], programVersion: "", transcriptPath: "a.txt",
      keeping: keeping)
    _ = plain.begin()
    for line in ["1", "1", "4", "30", "s", "s", "1"] {
      _ = plain.take(line, at: Moment(milliseconds: 0))
    }
    let reply = plain.take("finish", at: Moment(milliseconds: 1))
    #expect(reply.lines == ["", "Finished.", words])
    #expect(reply.effect == .end(.finished))
  }

  @Test func `a standing warning is named behind it and at each section`() {
    var dialogue = begun()
    let words = "Your warning still stands: Go to hospital now. w says it again."
    dialogue.type("1", "2", "2")
    #expect(dialogue.replies.last?.lines.count { $0 == words } == 1)
    dialogue.type("30")
    #expect(dialogue.replies.last?.lines.contains(words) == false)
  }

  @Test func `an answer that is kept is said`() {
    var dialogue = begun()
    dialogue.type("3", "b", "c")
    #expect(dialogue.replies.last?.lines.first == "You keep your answer: No.")
    dialogue.type("1", "4", "30", "s", "b", "c")
    #expect(dialogue.replies.last?.lines.first == "You skipped this question.")
  }

  @Test func `b leads from the result to all answers, and from there to the last one given`() {
    var dialogue = begun()
    dialogue.type("1", "4", "30", "s", "s", "1", "b")
    #expect(dialogue.interview.stage == .complete)
    dialogue.type("r", "b")
    #expect(dialogue.replies.last?.lines.contains("Anything else?") == true)
  }

  @Test func `every warning begins with the word, and nothing said is about keys or a screen`()
    throws
  {
    var dialogue = Dialogue(try bundledQuestionnaire(), country: nil)
    dialogue.type("1", "1", "?", "3", "1", "w", "?", "1", "?", "1", "1", "1", "r", "?", "b", "q")
    let warnings = dialogue.replies.filter { $0.effect == .discardTypeAhead }
    #expect(warnings.count == 2)
    for reply in warnings {
      #expect(
        reply.lines.first { !$0.isEmpty && !$0.hasPrefix("You ") }?.hasPrefix("WARNING: ") == true)
    }
    for word in ["arrow", "click", "mouse", "Esc", "Tab", "PgDn", "Space", "screen", "press "] {
      let said = dialogue.text.replacing("then press Enter", with: "")
      #expect(!said.contains(word), "\(word)")
    }
  }

  @Test func `the bundled warning carries the number of the country`() throws {
    let questionnaire = try bundledQuestionnaire()
    let zealand = try #require(questionnaire.countries.first { $0.code == "nz" })
    var dialogue = Dialogue(questionnaire, country: zealand)
    dialogue.type("1", "3", "1")
    let lines = try #require(dialogue.replies.last).lines
    #expect(lines.contains("WARNING: Call an ambulance now."))
    #expect(lines.contains("Call 111 (New Zealand)."))
  }

  @Test func `a country given beforehand is not asked for`() {
    let dialogue = Dialogue(ankle, country: ankle.countries[1])
    #expect(dialogue.replies[0].lines[0].contains("999 (United Kingdom)"))
    #expect(!dialogue.text.contains("Where are you?"))
  }
}
