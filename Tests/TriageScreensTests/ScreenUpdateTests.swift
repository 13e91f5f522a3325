import Foundation
import Scenarios
import Testing
import TriageEngine
import TriageModel

@testable import TriageScreens

@Suite struct ScreenUpdateTests {
  let sciatica: Questionnaire
  let ankle: Questionnaire

  init() throws {
    sciatica = try bundledQuestionnaire()
    ankle = try fixture("ankle")
  }

  @Test func `Enter alone never answers a question`() {
    var script = ScreenScript(sciatica)
    script.press(.enter)
    for _ in 0..<3 { script.press(.enter) }
    #expect(script.state.interview.events.isEmpty)
    #expect(script.screen.contains("Press the digit of your answer."))
  }

  @Test func `a digit answers at once and the answer is echoed on the next screen`() {
    var script = ScreenScript(sciatica)
    script.type("⏎3")
    #expect(script.screen.contains("Question 2 of"))
    #expect(script.screen.contains("Your last answer: 18 to 49"))
  }

  @Test(arguments: [Key.character("b"), .left, .backTab])
  func `every key for back goes back, also from a number that cannot be taken`(key: Key) {
    var script = ScreenScript(ankle)
    script.type("⏎14⏎999⏎")
    #expect(script.screen.contains("Type 0 to 120."))
    script.press(key)
    #expect(script.screen.contains("Which of these do you see?"))
    script.press(key)
    script.press(key)
    #expect(script.screen.contains("Where are you?"))
  }

  @Test func `going back keeps the answer, and Enter keeps it again`() {
    var script = ScreenScript(ankle)
    script.type("⏎1b")
    #expect(script.screen.contains("(x) Yes"))
    script.type("⇣⏎")
    #expect(script.screen.contains("Which of these do you see?"))
    #expect(script.state.interview.sheet[0] == .options(.init(position: 0)))
  }

  @Test(arguments: [
    ("1", "[x] It is bent"), ("12", "[x] The foot is cold"), ("114", "[x] None of these"),
    ("1241", "[x] It is bent"),
  ])
  func `an answer that stands alone unticks the others, and the other way round`(
    keys: String, ticked: String
  ) {
    var script = ScreenScript(ankle)
    script.type("⏎1" + keys)
    #expect(script.screen.contains(ticked))
    let exclusive = script.screen.contains("[x] None of these")
    #expect(script.screen.components(of: "[x]") == 1 || !exclusive)
  }

  @Test(arguments: 0..<16)
  func `the key beside an answer chooses it and does nothing else, large or small`(
    position: Int
  ) {
    for key in [digit(forPosition: position), digit(forPosition: position).lowercased()] {
      let key = Key.character(Character(key))
      #expect(TriageScreens.position(forDigit: key) == position)
      // These two belong to the list of kept answers, where digits alone choose.
      let commands = Command.allCases.filter { ![.delete, .export].contains($0) }
      #expect(KeyUse(commands: commands).command(for: key) == nil)
    }
  }

  @Test func `Enter on a list with nothing ticked asks to tick first`() {
    var script = ScreenScript(ankle)
    script.type("⏎1⇣⏎")
    #expect(script.screen.contains("Press a digit or Space to tick, then Enter."))
    script.type(" ⏎")
    #expect(script.screen.contains("How old are you?"))
  }

  @Test(arguments: [(132, 43), (80, 24), (40, 12), (20, 5)])
  func `why an answer was not taken is always in sight`(_ size: (columns: Int, rows: Int)) {
    var script = ScreenScript(sciatica, columns: size.columns, rows: size.rows)
    script.answer([("rash", "no")])
    script.press(.enter)
    #expect(script.screen.contains("Press a digit or"))
    script = ScreenScript(ankle, columns: size.columns, rows: size.rows)
    script.type("⏎14⏎999⏎")
    #expect(script.screen.contains("Type 0 to 120."))
  }

  @Test func `keys typed ahead cannot dismiss a warning`() {
    var script = ScreenScript(sciatica)
    script.answer([("chest-or-breathing", "yes")])
    #expect(script.effects == [.discardTypeAhead])
    for key in [Key.character("2"), .enter, .character(" "), .escape, .character("b")] {
      script.press(key, after: 10)
    }
    #expect(script.screen.contains("!!! WARNING"))
    script.press(.character("2"), after: 1000)
    #expect(script.screen.contains("Have you fainted"))
  }

  @Test(arguments: [Key.enter, .character("2"), .down, .control("x")])
  func `who presses a key before a warning can be read is told to read it`(key: Key) {
    var script = ScreenScript(sciatica)
    script.answer([("chest-or-breathing", "yes")])
    #expect(!script.screen.contains("Please read this first."))
    script.press(key, after: 10)
    #expect(script.screen.contains("Please read this first."))
    script.press(.down, after: 1000)
    #expect(!script.screen.contains("Please read this first."))
  }

  @Test func `a key that is held down cannot dismiss a warning however long it is held`() {
    var script = ScreenScript(sciatica)
    script.answer([("chest-or-breathing", "yes")])
    for _ in 0..<300 { script.press(.character("2"), after: 33) }
    #expect(script.screen.contains("!!! WARNING"))
    script.press(.character("2"), after: 500)
    #expect(script.screen.contains("Have you fainted"))
  }

  /// Some keyboards wait a second before they repeat a key, and a slow line stretches what comes.
  @Test func `the key that gave a dangerous answer counts on its warning once it was let go`() {
    var script = ScreenScript(sciatica)
    script.answer([("chest-or-breathing", "yes")])
    for gap in [1100, 700, 1900, 1000] as [Int64] { script.press(.character("1"), after: gap) }
    #expect(script.screen.contains("!!! WARNING"))
    #expect(script.screen.contains("Please read this first."))
    script.press(.character("1"), after: 2000)
    #expect(script.screen.contains("!!! CALL AN AMBULANCE NOW"))
  }

  @Test func `from a warning a person can read the result, go on, or change the answer`() {
    var script = ScreenScript(sciatica)
    script.answer([("chest-or-breathing", "yes")])
    let card = script
    script.type("1")
    #expect(script.screen.contains("!!! CALL AN AMBULANCE NOW"))
    script = card
    script.type("2")
    #expect(script.screen.contains("Question 3 of"))
    script = card
    script.type("3")
    #expect(script.screen.contains("chest pain, or sudden trouble breathing?"))
    #expect(script.screen.contains("(x) Yes"))
  }

  @Test func `a warning read again leads to the answer that gave it`() {
    var script = ScreenScript(sciatica)
    script.answer([("chest-or-breathing", "yes")])
    script.type("22w")
    #expect(script.screen.contains("!!! WARNING"))
    script.type("3")
    #expect(script.screen.contains("Do you have chest pain, or sudden trouble breathing?"))
    script.type("r")
    let review = script.screen
    script.type("w2")
    #expect(script.screen == review)
    script.type("w32")
    #expect(script.screen.contains("Your new answer takes this away:"))
    #expect(script.screen.contains("1 Go back to my answers"))
    script.type("1")
    #expect(script.screen.contains("> Do you have chest pain"))
  }

  @Test func `a standing warning stays in sight and can be read again`() {
    var script = ScreenScript(sciatica)
    script.answer([("chest-or-breathing", "yes")])
    script.type("2")
    #expect(script.screen.hasPrefix("    !!! Call an ambulance now (w: read again)"))
    script.type("w")
    #expect(script.screen.contains("!!! WARNING"))
    script.type("2")
    #expect(script.screen.contains("Question 3 of"))
  }

  @Test func `the review opens a question and comes back to the same place`() {
    var script = ScreenScript(ankle)
    script.type("⏎14⏎30⏎s⏎")
    #expect(script.screen.contains("See my result"))
    script.type("⇣⇣")
    #expect(script.screen.contains("> Which of these do you see?"))
    script.type("⏎43⏎")
    #expect(script.screen.contains("> Which of these do you see?"))
    #expect(script.screen.contains("= A bruise"))
  }

  @Test(arguments: [("", "Enter accept", "Enter change"), ("⇣", "Enter change", "Enter accept")])
  func `the foot of the review says what Enter does to what has the focus`(
    keys: String, said: String, unsaid: String
  ) {
    var script = ScreenScript(ankle)
    script.type("⏎14⏎30⏎s⏎" + keys)
    #expect(script.screen.contains(said))
    #expect(!script.screen.contains(unsaid))
  }

  @Test(arguments: [("000", 0), ("007", 7), ("0120", 120), ("7", 7)])
  func `a number is shown as it will be kept, whatever noughts stand before it`(
    typed: String, number: Int
  ) {
    var script = ScreenScript(ankle)
    script.type("⏎14⏎" + typed)
    #expect(script.screen.contains("> \(number)_\n"))
    script.press(.enter)
    #expect(script.state.interview.sheet[3] == .number(number))
  }

  @Test func `a digit too many is refused at once, and what was typed stays`() {
    var script = ScreenScript(ankle)
    script.type("⏎14⏎1111")
    #expect(script.screen.contains("> 111_\n"))
    #expect(script.screen.contains("Type 0 to 120."))
    script.press(.enter)
    #expect(script.state.interview.sheet[3] == .number(111))
  }

  @Test func `who reads on in the review can change what is in sight`() {
    var script = ScreenScript(sciatica)
    script.press(.enter)
    script.answerCalmly()
    script.press(.pageDown)
    #expect(script.screen.contains("> Are you numb or tingly between your legs?"))
    script.press(.enter)
    #expect(script.screen.contains("Are you numb or tingly between your legs?"))
    #expect(script.screen.contains("(x) No"))
  }

  @Test func `a change that opens a question leads to it before the result`() {
    var script = ScreenScript(ankle)
    script.type("⏎14⏎30⏎s⏎⇣⏎3")
    #expect(script.screen.contains("Go on with the questions (1 still open)"))
    script.type("c")
    #expect(script.screen.contains("Since when can you not?"))
    script.type("1")
    #expect(script.screen.contains("Check your answers"))
  }

  @Test func `an answer that no longer applies is said in the review`() {
    var script = ScreenScript(ankle)
    script.type("⏎314⏎30⏎s⏎⇣⏎1")
    #expect(script.screen.contains("= Today (does not apply now)"))
    #expect(script.screen.contains("1 answer does not apply now."))
  }

  @Test func `leaving asks first and Ctrl-C twice leaves`() {
    var script = ScreenScript(sciatica)
    script.type("⏎q")
    #expect(script.effects == [.discardTypeAhead])
    #expect(script.screen.contains("Leave this check?"))
    #expect(script.screen.contains("numbness between your legs"))
    script.press(.escape)
    #expect(script.screen.contains("How old are you?"))
    script.press(.control("c"))
    #expect(script.screen.contains("Leave this check?"))
    script.press(.control("c"))
    #expect(script.effects == [.end])
  }

  @Test func `Ctrl-C leaves a screen that is too small to ask`() {
    var script = ScreenScript(sciatica)
    script.type("⏎")
    script.send(.resized(ScreenSize(columns: 19, rows: 5)))
    script.type("q")
    #expect(script.effects == [])
    script.press(.control("c"))
    #expect(script.effects == [.end])
  }

  @Test func `saving asks before it replaces a file and says why it failed`() {
    var script = ScreenScript(ankle)
    script.type("⏎14⏎30⏎s⏎⏎s⏎")
    #expect(script.effects == [.save(path: "back-and-leg-pain.txt", overwrite: false)])
    #expect(script.state.handle(.exists(path: "back-and-leg-pain.txt")) == [])
    #expect(script.screen.contains("There is already a file named back-and-leg-pain.txt."))
    script.type("1")
    #expect(script.effects == [.save(path: "back-and-leg-pain.txt", overwrite: true)])
    _ = script.state.handle(.failed(path: "back-and-leg-pain.txt", .noSpace))
    #expect(script.screen.contains("There is no space left there."))
    script.press(.tab)
    script.press(.enter)
    #expect(script.effects == [.save(path: "back-and-leg-pain.md", overwrite: false)])
    _ = script.state.handle(.saved(path: "back-and-leg-pain.md"))
    #expect(script.screen.contains("Saved in back-and-leg-pain.md"))
  }

  @Test func `pasted text is ignored on choices and cleaned in a note`() {
    var script = ScreenScript(ankle)
    script.press(.enter)
    script.send(.pasted("1\r"))
    #expect(script.state.interview.events.isEmpty)
    script.type("14⏎30⏎s")
    script.send(.pasted("since\u{1B}[31m Monday\nnight"))
    #expect(script.screen.contains("since[31m Monday night"))
  }

  @Test func `no note grows without end, even by the accents of one letter`() {
    var script = ScreenScript(ankle)
    script.type("⏎14⏎30⏎se")
    script.send(.pasted(String(repeating: "\u{301}", count: 5000)))
    for _ in 0..<10 { script.press(.character("\u{301}")) }
    script.press(.enter)
    let last = ankle.questions.indices.last ?? 0
    let note = "e" + String(repeating: "\u{301}", count: 1999)
    #expect(script.state.interview.sheet[last] == .note(note))
  }

  @Test func `a click on an answer chooses it`() throws {
    var script = ScreenScript(sciatica)
    script.press(.enter)
    let row = try #require(
      script.screen.split(separator: "\n", omittingEmptySubsequences: false)
        .firstIndex { $0.contains("18 to 49") })
    script.send(.clicked(ScreenPosition(row: row, column: 10)))
    #expect(script.state.interview.sheet[0] == .options(.init(position: 2)))
  }

  @Test func `magnesium and exercise are hidden when it is urgent, the action comes first`() throws
  {
    var script = ScreenScript(sciatica, columns: 80, rows: 400)
    script.answer([("saddle-numbness", "new")])
    script.type("2")
    script.answer([("magnesium", "within")])
    script.answerCalmly()
    script.type("⏎")
    let text = script.screen
    #expect(text.contains("GO TO AN EMERGENCY DEPARTMENT NOW"))
    #expect(!text.contains("exercise") && !text.contains("350 mg") && !text.contains("250 mg"))
    let action = try #require(text.range(of: "What to do now"))
    let supplements = try #require(text.range(of: "Magnesium"))
    #expect(action.lowerBound < supplements.lowerBound)
  }
}

extension String {
  /// How often a text stands in this one.
  fileprivate func components(of part: String) -> Int {
    var count = 0
    var rest = self[...]
    while let range = rest.range(of: part) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
