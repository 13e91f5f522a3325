import Scenarios
import Testing
import TriageEngine
import TriageModel

@testable import PlainInterview

@Suite struct LineTests {
  let ankle: Questionnaire

  init() throws { ankle = try fixture("ankle") }

  @Test(
    arguments: [
      ("signs", "1 3", .options([0, 2])), ("signs", "1,3", .options([0, 2])),
      ("signs", " 3 ,, 1", .options([0, 2])), ("signs", "2.", .options([1])),
      ("signs", "2)", .options([1])), ("signs", "1 1 1", .options([0])), ("signs", "", nil),
      ("signs", "6", nil), ("signs", "0", nil), ("signs", "1 x", nil), ("signs", "-1", nil),
      ("signs", "99999999999999999999", nil), ("signs", ",", .options([])),
      ("walk", "2", .options([1])), ("walk", "Yes", .options([0])),
      ("walk", "yes", .options([0])), ("walk", "YES.", .options([0])),
      ("walk", "NO", .options([2])),
      ("walk", "I\u{2019}m not sure", .options([1])), ("walk", "y", nil), ("walk", "i", nil),
      ("walk", "maybe", nil), ("signs", "none", .options([3])), ("signs", "a", nil),
      ("signs", "the foot is cold", .options([1])), ("signs", "a bruise", .options([2])),
      ("signs", "foot", nil), ("age", "45", .number(45)),
      ("age", "4 5", nil), ("age", "-1", .number(-1)), ("age", "3.5", nil), ("age", "", nil),
      ("pain", "10", .number(10)), ("words", "It hurts, 1", .note("It hurts, 1")),
    ] as [(QuestionID, String, Answer?)])
  func `a line is read as numbers or words of options, a number or a text`(
    question: QuestionID, line: String, expected: Answer?
  ) throws {
    let asked = ankle.questions[try #require(ankle.position(of: question))]
    let context = FillIn(country: ankle.countries[0], figures: ankle.figures)
    let labels = asked.options.map { $0.label.filled(in: context) }
    #expect(Answer(line: line, to: asked, labels: labels) == expected)
  }

  @Test(
    arguments: [
      (
        "signs", ",",
        "Please choose at least one answer. Type one or more numbers from 1 to 5, such as 1 2."
      ),
      (
        "signs", "1 4",
        "\"None of these\" cannot go with other answers. "
          + "Type one or more numbers from 1 to 5, such as 1 2."
      ),
      ("walk", "1 2", "Please choose one answer only. Type a number from 1 to 3."),
      ("age", "121", "Type 0 to 120."),
      ("age", "-1", "Type 0 to 120."),
      ("age", "s", "This question needs an answer. \"I'm not sure\" is fine too."),
      ("age", "x", "That does not fit here. Type a whole number from 0 to 120 (years)."),
      ("age", "", "That does not fit here. Type a whole number from 0 to 120 (years)."),
      (
        "age", "\u{1B}[2J\u{7}",
        "That does not fit here. Type a whole number from 0 to 120 (years)."
      ),
      ("walk", "maybe", "That does not fit here. Type a number from 1 to 3."),
      ("walk", "c", "That does not fit here. Type a number from 1 to 3."),
      ("signs", "x", "That does not fit here. Type one or more numbers from 1 to 5, such as 1 2."),
      (
        "words", String(repeating: "x", count: 2001),
        "That is too long. Please use at most 2000 letters."
      ),
    ] as [(QuestionID, String, String)])
  func `a line that is no answer is met with what to type, and changes nothing`(
    question: QuestionID, line: String, said: String
  ) throws {
    var dialogue = Dialogue(ankle, country: ankle.countries[0])
    let answers: [QuestionID: String] = ["walk": "1", "signs": "4", "age": "30", "pain": "s"]
    dialogue.type("1")
    for id in ["walk", "signs", "age", "pain"] as [QuestionID] where id != question {
      if dialogue.interview.stage == .question(try #require(ankle.position(of: id))) {
        dialogue.type(line: answers[id] ?? "")
      }
    }
    let position = try #require(ankle.position(of: question))
    try #require(dialogue.interview.stage == .question(position))
    dialogue.type(line: line)
    #expect(dialogue.replies.last?.lines.joined(separator: " ") == said)
    #expect(dialogue.interview.interview.sheet[position] == nil)
    #expect(dialogue.interview.stage == .question(position))
  }

  @Test(
    arguments: [
      ("\u{1B}[A", ""), ("\u{1B}[Ayes", "yes"), ("be\u{1B}[Dtter", "better"),
      ("a\u{1B}OAb", "ab"), ("a\u{1B}[1;5Cb", "ab"), ("a\u{9B}3~b", "ab"), ("a\u{1B}b", "a b"),
    ])
  func `a key that sends a sequence leaves nothing in a note`(line: String, kept: String) {
    var dialogue = Dialogue(ankle, country: ankle.countries[0])
    dialogue.type("1", "1", "4", "30", "s", "x" + line)
    #expect(dialogue.replies.last?.lines.first == "You answered: x\(kept).")
  }

  @Test func `words choose anywhere but at a warning`() {
    var dialogue = Dialogue(ankle)
    dialogue.type("united kingdom", "YES", "yes", "the foot is cold", "change", "go on", "2")
    #expect(dialogue.interview.stage == .question(3))
    dialogue.type("q", "leave without saving")
    #expect(dialogue.effect == .end(.unfinished))
    #expect(dialogue.text.split(separator: "That does not fit here.").count == 3)
  }

  @Test func `control characters never come back`() {
    var dialogue = Dialogue(ankle, country: ankle.countries[0])
    dialogue.type("1", "1", "4", "30", "s", "a\u{1B}[31mb\u{0}\u{85}\u{2028}c\td")
    #expect(dialogue.text.contains("\nYou answered: ab c d.\n"))
    dialogue.type("1")
    #expect(dialogue.replies.last?.lines.allSatisfy { !$0.contains("\u{1B}") } == true)
  }
}

extension Answer {
  /// Options by their positions.
  fileprivate static func options(_ positions: [Int]) -> Answer {
    .options(positions.reduce([]) { $0.union(OptionMask(position: $1)) })
  }
}
