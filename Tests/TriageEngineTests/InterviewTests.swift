import Scenarios
import Testing
import TriageModel

@testable import TriageEngine

@Suite struct InterviewTests {
  let ankle: Questionnaire

  init() throws { ankle = try fixture("ankle") }

  @Test func `an alert comes with the very answer that makes its rule fire`() throws {
    var talk = Talk(ankle)
    #expect(try talk.say("walk", "yes") == nil)
    let alert = try #require(try talk.say("signs", "cold"))
    #expect(alert.level.map { ankle.level($0).id } == "emergency")
    #expect(alert.new.map { ankle.rules[$0.rule].id } == ["cold-foot"])
    #expect(!alert.isAfterChange)
  }

  @Test func `a second rule of an alerting level warns again, a second sign of one rule does not`()
    throws
  {
    var talk = Talk(ankle)
    try talk.say("walk", "no")
    try talk.say("since", "longer")
    #expect(try talk.say("signs", "cold") != nil)
    #expect(try talk.say("signs", "cold bruise") == nil)
    let alert = try #require(try talk.say("age", "90"))
    #expect(alert.new.map { ankle.rules[$0.rule].id } == ["old-and-bent"])
  }

  @Test func `a later answer never takes an alert back, a corrected one does and says so`() throws {
    var talk = Talk(ankle)
    try talk.say("walk", "yes")
    try talk.say("signs", "cold")
    #expect(try talk.say("age", "20") == nil)
    let alert = try #require(try talk.say("signs", "bruise"))
    #expect(alert.isAfterChange)
    #expect(alert.level == nil)
    #expect(alert.withdrawn.map { ankle.rules[$0.rule].id } == ["cold-foot"])
  }

  @Test func `the answer of a hidden question is kept aside and comes back with a mark`() throws {
    var talk = Talk(ankle)
    try talk.say("walk", "no")
    try talk.say("since", "today")
    let since = try #require(ankle.position(of: "since"))
    #expect(try talk.effect("walk", "yes").setAside == [since])
    #expect(talk.interview.reading.states[since] == .hidden)
    #expect(talk.interview.assessment().withinHours == nil)
    #expect(try talk.effect("walk", "no").restored == [since])
    #expect(talk.interview.restored == [since])
    #expect(talk.interview.reading.states[since] == .answered(.options(.init(position: 0))))
    try talk.say("since", "today")
    #expect(talk.interview.restored == [])
  }

  @Test func `the order of answering and changes on the way leave no trace in the result`() throws {
    var straight = Talk(ankle)
    for (question, text) in [("walk", "no"), ("since", "today"), ("signs", "bent"), ("age", "75")] {
      try straight.say(question, text)
    }
    var winding = Talk(ankle)
    for (question, text) in [
      ("age", "20"), ("signs", "cold"), ("walk", "yes"), ("walk", "no"), ("since", "longer"),
      ("signs", "bent"), ("age", "75"), ("since", "today"),
    ] { try winding.say(question, text) }
    #expect(straight.interview.assessment() == winding.interview.assessment())
  }

  @Test func `an unfinished interview shows no reassuring level`() throws {
    var talk = Talk(ankle)
    #expect(talk.interview.levelToShow == nil)
    try talk.say("walk", "no")
    #expect(talk.interview.levelToShow?.id == "today")
    #expect(talk.interview.guidance(in: ankle.countries[0]).isFinished == false)
  }

  @Test func `without a level only the warning list is said`() {
    let guidance = Interview(ankle).guidance(in: ankle.countries[0])
    #expect(guidance.level == nil)
    #expect(guidance.parts.map(\.topic) == ["warning"])
    #expect(guidance.reasons.isEmpty && guidance.steps.isEmpty)
  }

  @Test func `progress counts what is answered and what may still come`() throws {
    var talk = Talk(ankle)
    #expect(talk.interview.outlook.remaining == 5...6)
    try talk.say("walk", "yes")
    #expect(talk.interview.outlook.answered == 1)
    #expect(talk.interview.outlook.remaining == 4...4)
    try talk.say("walk", "no")
    #expect(talk.interview.outlook.remaining == 5...5)
  }

  @Test func `guidance fills in numbers, reasons and times`() throws {
    var talk = Talk(ankle)
    for (question, text) in [("walk", "no"), ("since", "today"), ("signs", "none"), ("age", "30")] {
      try talk.say(question, text)
    }
    for question in ["pain", "words"] { try talk.skip(question) }
    let guidance = talk.interview.guidance(in: ankle.countries[1])
    #expect(guidance.within == "Within 2 hours")
    #expect(guidance.steps == ["Call NHS 111 (United Kingdom)."])
    #expect(guidance.reasons.map(\.text) == ["You cannot take four steps"])
    #expect(guidance.reasons.first?.answers.map(\.answer) == [["No"], ["Today"]])
    #expect(guidance.parts(at: .action).first?.blocks == [.paragraph("Within 2 hours.")])
  }

  @Test(arguments: [
    ("walk", Answer.number(1), AnswerError.wrongKind),
    ("walk", .options([]), .nothingChosen),
    ("walk", .options([.init(position: 0), .init(position: 1)]), .moreThanOne),
    ("walk", .options(.init(position: 9)), .unknownOption),
    ("walk", .skipped, .notOptional),
    ("signs", .options([]), .nothingChosen),
    ("signs", .options([.init(position: 0), .init(position: 3)]), .exclusiveBesideOthers),
    ("age", .number(121), .outOfBounds(0...120)),
    ("age", .number(-1), .outOfBounds(0...120)),
    ("age", .note("old"), .wrongKind),
    ("pain", .number(11), .outOfBounds(0...10)),
    ("words", .note(String(repeating: "a", count: 2001)), .tooLong(2000)),
    ("words", .note("bell\u{7}"), .controlCharacters),
    ("words", .note("turned\u{202E}round"), .controlCharacters),
  ])
  func `an answer that cannot be taken is refused and changes nothing`(
    _ question: String, _ answer: Answer, _ error: AnswerError
  ) throws {
    var interview = Interview(ankle)
    let position = try #require(ankle.position(of: QuestionID(question)))
    #expect(throws: error) {
      try interview.take(answer, to: position, at: Moment(milliseconds: 0))
    }
    #expect(interview.sheet == Interview(ankle).sheet && interview.events.isEmpty)
  }
}

/// An interview answered in words.
private struct Talk {
  var interview: Interview

  init(_ questionnaire: Questionnaire) { interview = Interview(questionnaire) }

  @discardableResult mutating func say(_ question: String, _ text: String) throws -> Alert? {
    try effect(question, text).alert
  }

  mutating func effect(_ question: String, _ text: String) throws -> AnswerEffect {
    let position = try #require(interview.questionnaire.position(of: QuestionID(question)))
    let sheet = try interview.questionnaire.sheet([question: text])
    let answer = try #require(sheet[position])
    return try interview.take(answer, to: position, at: Moment(milliseconds: 0))
  }

  mutating func skip(_ question: String) throws {
    let position = try #require(interview.questionnaire.position(of: QuestionID(question)))
    _ = try interview.take(.skipped, to: position, at: Moment(milliseconds: 0))
  }
}
