import Foundation
import Scenarios
import Testing
import Transcripts
import TriageEngine
import TriageModel

@Suite struct RedFlagTests {
  @Test func `the red flags of the back and leg pain check are those that a reviewer has read`()
    throws
  {
    let questionnaire = try bundledQuestionnaire()
    // With these, every question is asked.
    let asking = [
      "age": "18-49", "saddle-numbness": "long", "leg-weakness": "cannot", "pregnancy": "early",
    ]
    var lines: [String] = []
    for question in questionnaire.questions {
      for option in question.options {
        let flags = try flags(
          in: questionnaire, asking.merging([question.id.text: option.id.text]) { $1 }
        )
        .filter { $0.question == question.id && $0.option.map { $0 == option.id } ?? true }
        lines += flags.map { "\(question.id) is \(option.id): \($0.state.rawValue), \($0.name)\n" }
      }
    }
    #expect(try lines.joined() == goldenText("red-flags.txt", for: lines.joined()))
  }

  @Test(
    arguments: [
      (["walk": "no"], "walk", .present), (["walk": "not-sure"], "walk", .open),
      (["walk": "yes"], "walk", .other), (["walk": "yes"], "since", .notAsked),
      (["walk": "no"], "since", .unanswered), (["walk": "no", "since": "longer"], "since", nil),
      (["walk": "no", "since": "today"], "since", .present), (["age": "70"], "age", .present),
      (["age": "69"], "age", nil), (["signs": "not-sure"], "signs", .open), ([:], "pain", nil),
    ] as [([String: String], QuestionID, RecordedRedFlag.State?)])
  func `what is said of a red flag follows from the rules and the answer`(
    answers: [String: String], question: QuestionID, expected: RecordedRedFlag.State?
  ) throws {
    let found = try flags(in: fixture("ankle"), answers).filter { $0.question == question }
    #expect(found.map(\.state) == [expected].compactMap(\.self))
  }

  @Test func `of several options each that a rule looks for is present or denied`() throws {
    let flags = try flags(in: fixture("ankle"), ["signs": "cold bruise"])
    #expect(
      flags.filter { $0.question == "signs" }.map { "\($0.name) \($0.state)" }
        == ["It is bent denied", "The foot is cold present"])
  }

  @Test func `a red flag that was chosen from a list stands there with nothing left open`() throws {
    let page = try backTalk(["conditions": "cancer"]).transcript().text()
    #expect(page.contains("\n  - Cancer, now or ever (minor skin cancer does not count)\n"))
  }

  @Test func `an answer that made a rule fire is present, and in no other list`() throws {
    for questionnaire in [try bundledQuestionnaire(), try painFollowUp()] {
      let found = try flags(in: questionnaire, ["leg-weakness": "mild"])
      #expect(
        found.filter { $0.question == "leg-weakness" }.map { "\($0.state): \($0.words)" }
          == ["present: [\"A bit weak, not getting worse\"]"])
    }
  }

  @Test func `a question that did not apply is told apart from one not reached`() throws {
    var talk = RecordedTalk(try fixture("ankle"))
    try talk.say("walk", "yes")
    let names = "Since when can you not?"
    #expect(
      talk.transcript().markdown().contains(
        "**Red flags not asked or not answered yet (this is not a no):** \(names); Which"))
    #expect(
      try calmTalk(fixture("ankle")).transcript().markdown().contains(
        "**Not asked, as they did not apply:** \(names)\n"))
  }

  @Test func `every red flag of the bundled questionnaires has a short name`() throws {
    for questionnaire in [try bundledQuestionnaire(), try painFollowUp()] {
      let flagged = try Set(flags(in: questionnaire, [:]).map(\.question))
      let unnamed = questionnaire.questions.filter { $0.inShort == nil }
      #expect(unnamed.filter { flagged.contains($0.id) }.map(\.id) == [])
    }
  }

  @Test func `a record from before red flags were listed is read, and says that it lists none`()
    throws
  {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Older/before-the-hand-over.json")
    let record = try Transcript(json: Array(Data(contentsOf: file)))
    #expect(record.redFlags == nil)
    #expect(record.text().contains("This record is older and does not list the red flags."))
    #expect(!record.text().contains("denied"))
    #expect(try Transcript(json: record.json()) == record)
  }

  private func flags(
    in questionnaire: Questionnaire, _ answers: [String: String]
  ) throws -> [RecordedRedFlag] {
    var talk = RecordedTalk(questionnaire)
    for question in questionnaire.questions {
      if let text = answers[question.id.text] { try talk.say(question.id, text) }
    }
    return talk.transcript().redFlags ?? []
  }
}
