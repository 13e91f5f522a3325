import Scenarios
import Testing
import Transcripts
import TriageEngine
import TriageModel

@Suite struct TranscriptJSONTests {
  let ankle: Questionnaire

  init() throws { ankle = try fixture("ankle") }

  @Test func `the record keeps ids, words and times`() throws {
    let json = String(decoding: try eventfulTalk(ankle).transcript().json(), as: UTF8.self)
    #expect(try json == goldenText("eventful.json", for: json))
  }

  @Test func `an unfinished record has no level and no rules unless one may be shown`() throws {
    var talk = RecordedTalk(ankle)
    try talk.say("walk", "yes")
    #expect(talk.transcript().result.level == nil)
    #expect(talk.transcript().result.rules == [])
    try talk.say("signs", "cold")
    #expect(talk.transcript().result.level?.id == "emergency")
    #expect(talk.transcript().unanswered == ["age", "pain", "words"])
  }

  @Test func `an unfinished record says which levels can still come, and what is sure`() throws {
    var talk = RecordedTalk(ankle)
    #expect(talk.transcript().result.possibleLevels == ["emergency", "today", "home"])
    try talk.say("walk", "no")
    #expect(talk.transcript().result.possibleLevels == ["emergency", "today"])
    #expect(talk.transcript().result.deciding == ["walk"])
    #expect(talk.transcript().result.whatIf == nil)
  }

  @Test func `a record from before these members is still read`() throws {
    let json = String(decoding: try eventfulTalk(ankle).transcript().json(), as: UTF8.self)
    let older = json.replacing("\"deciding\"", with: "\"later\"")
      .replacing("\"whatIf\"", with: "\"later2\"")
    let read = try Transcript(json: Array(older.utf8))
    #expect(read.result.deciding == nil && read.result.whatIf == nil)
  }

  @Test func `what is read back is what was written`() throws {
    let transcript = try eventfulTalk(ankle).transcript()
    #expect(try Transcript(json: transcript.json()) == transcript)
  }

  @Test func `a record read back gives the same answers and the same assessment`() throws {
    let questionnaire = try bundledQuestionnaire()
    var random = SeededGenerator(seed: 11)
    for _ in 0..<150 {
      let talk = try randomTalk(questionnaire, &random)
      let read = try Transcript(json: talk.transcript().json())
      let sheet = try read.answerSheet(for: questionnaire)
      #expect(sheet == talk.interview.sheet)
      let again = questionnaire.assessment(of: sheet)
      #expect(again == talk.interview.assessment())
      #expect(read.result.level?.id == questionnaire.level(again.level).id)
      #expect(read.result.rules.map(\.id) == again.fired.map { questionnaire.rules[$0.rule].id })
      #expect(read.result.advice == again.advice.joined().map { questionnaire.advice[$0].id })
    }
  }
}
