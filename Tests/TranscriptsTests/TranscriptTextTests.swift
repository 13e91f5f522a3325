import Scenarios
import Testing
import Transcripts
import TriageEngine
import TriageModel

@Suite struct TranscriptTextTests {
  let ankle: Questionnaire

  init() throws { ankle = try fixture("ankle") }

  @Test func `the level and the reasons come first, then the positive answers, then all`() throws {
    let text = try eventfulTalk(ankle).transcript().text()
    #expect(try text == goldenText("eventful.txt", for: text))
  }

  @Test func `a calm interview says what was answered and no more`() throws {
    var talk = RecordedTalk(ankle)
    try talk.say("walk", "yes")
    try talk.say("signs", "none")
    try talk.say("age", "30")
    try talk.say("pain", "2")
    try talk.skip("words")
    let text = talk.transcript(ahead: -12_600).text()
    #expect(try text == goldenText("calm.txt", for: text))
  }

  @Test func `the page of a whole interview about back and leg pain`() throws {
    let questionnaire = try bundledQuestionnaire()
    var talk = RecordedTalk(questionnaire)
    let texts = defaultAnswers.merging(["saddle-numbness": "new", "leg-numbness": "outer"]) { $1 }
    while let open = talk.interview.firstOpen {
      let question = questionnaire.questions[open].id
      if let text = texts[question.text] {
        try talk.say(question, text)
      } else {
        try talk.skip(question)
      }
    }
    let text = talk.transcript().text()
    #expect(try text == goldenText("new-saddle-numbness.txt", for: text))
  }

  @Test func `an unfinished interview says so and gives no reassurance`() throws {
    var talk = RecordedTalk(ankle)
    try talk.say("walk", "yes")
    let text = talk.transcript().text()
    #expect(try text == goldenText("unfinished.txt", for: text))
  }

  @Test func `no line is wider than 80 columns, in the widest letters and the longest words`()
    throws
  {
    var talk = RecordedTalk(ankle)
    try talk.say(
      "words", String(repeating: "漢字 ", count: 60) + String(repeating: "x字", count: 100))
    for line in talk.transcript().text().split(separator: "\n") {
      #expect(columns(line) <= 80, "\(line)")
    }
  }

  @Test func `a record from elsewhere cannot drive the terminal`() throws {
    let bytes = try eventfulTalk(ankle).transcript().json()
    let hostile = String(decoding: bytes, as: UTF8.self)
      .replacing("Ankle check", with: "Ankle\\u001b[2Jcheck")
      .replacing("\"utcOffsetSeconds\" : 3600", with: "\"utcOffsetSeconds\" : \(Int.min)")
    let text = try Transcript(json: Array(hostile.utf8)).text()
    #expect(text.hasPrefix("Ankle\u{FFFD}[2Jcheck: record of answers\n"))
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  /// Columns by a rule of this test's own: everything from U+1100 on counts as wide.
  private func columns(_ line: Substring) -> Int {
    line.reduce(0) { $0 + (($1.unicodeScalars.first?.value ?? 0) >= 0x2E80 ? 2 : 1) }
  }
}
