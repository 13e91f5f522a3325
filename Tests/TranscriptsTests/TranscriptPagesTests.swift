import Scenarios
import Testing
import Transcripts
import TriageModel

@Suite struct TranscriptPagesTests {
  /// A way to write a record, by the ending of its golden file.
  enum Page: String, CaseIterable {
    case txt, md, html

    func text(of transcript: Transcript) -> String {
      switch self {
      case .txt: transcript.text()
      case .md: transcript.markdown()
      case .html: transcript.html()
      }
    }
  }

  @Test(arguments: Page.allCases)
  func `an interview with a warning and changed answers reads as approved`(page: Page) throws {
    try check("eventful", eventfulTalk(fixture("ankle")), page)
  }

  @Test(arguments: Page.allCases)
  func `a calm interview reads as approved`(page: Page) throws {
    try check("calm", calmTalk(fixture("ankle")), page, ahead: -12_600)
  }

  @Test(arguments: Page.allCases)
  func `an unfinished interview reads as approved`(page: Page) throws {
    try check("unfinished", unfinishedTalk(fixture("ankle")), page)
  }

  @Test(arguments: Page.allCases)
  func `an emergency about back and leg pain reads as approved`(page: Page) throws {
    let talk = try backTalk(["saddle-numbness": "new", "leg-numbness": "outer"])
    try check("new-saddle-numbness", talk, page)
  }

  private func check(
    _ name: String, _ talk: RecordedTalk, _ page: Page, ahead seconds: Int = 3600
  ) throws {
    let text = page.text(of: talk.transcript(ahead: seconds))
    #expect(try text == goldenText("\(name).\(page)", for: text))
  }

  @Test func `the hand-over says when and why a warning came, and what took it back`() throws {
    var talk = RecordedTalk(try bundledQuestionnaire())
    for (question, answer) in [
      ("age", "18-49"), ("chest-or-breathing", "yes"), ("collapse", "yes"),
      ("collapse", "no"), ("chest-or-breathing", "no"),
    ] as [(QuestionID, String)] {
      try talk.say(question, answer)
    }
    let lines = talk.transcript().markdown().split(separator: "\n")
    #expect(
      lines.filter { $0.contains("** Warning") } == [
        """
        - **00:04:07:** Warning "Call an ambulance now": Chest pain or sudden trouble breathing \
        (taken back at 00:04:10, when "Chest pain or sudden trouble breathing" became "No")
        """,
        """
        - **00:04:08:** Warning "Call an ambulance now": Signs of collapse, stroke or severe \
        illness (taken back at 00:04:09, when "Fainting, cold sweat, confusion, drooping face, \
        slurred speech" became "No")
        """,
        "- **00:04:09:** Warning left after a change: \"Call an ambulance now\"",
      ])
  }

  @Test func `a time of another day than that of the record has its date`() throws {
    let page = try eventfulTalk(fixture("ankle")).transcript(ahead: 3354).text()
    #expect(page.contains("Recorded 2026-11-23 00:00:08 (UTC+00:55), begun at 2026-11-22 23:59:59"))
    #expect(page.contains("* 00:00:02: Warning \"Go to hospital now\""))
  }

  @Test func `the hand-over says in full what to do`() throws {
    let transcript = try backTalk(["saddle-numbness": "new"]).transcript()
    let action = transcript.result.parts.filter { $0.place == "action" }.flatMap(\.blocks)
    let handover = bare(
      String(try #require(transcript.text().split(separator: "THE WHOLE RECORD").first)))
    #expect(!action.isEmpty)
    for block in action {
      #expect(handover.holds(bare(block.paragraph ?? block.item ?? "")))
    }
  }

  @Test(arguments: [[:], ["saddle-numbness": "new", "leg-numbness": "outer"]])
  func `the hand-over as text fits on a sheet of 66 lines`(answers: [String: String]) throws {
    let lines = try backTalk(answers).transcript().text().split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(try #require(lines.firstIndex(of: "THE WHOLE RECORD")) <= 66)
  }

  @Test func `no line is wider than 72 columns, in the widest letters and the longest words`()
    throws
  {
    var talk = RecordedTalk(try fixture("ankle"))
    try talk.say(
      "words", String(repeating: "漢字 ", count: 60) + String(repeating: "x字", count: 100))
    for line in talk.transcript().text().split(separator: "\n") {
      #expect(columns(line) <= 72, "\(line)")
    }
  }

  @Test(arguments: Page.allCases)
  func `a record from elsewhere cannot drive a terminal or turn the writing`(page: Page) throws {
    let bytes = try eventfulTalk(fixture("ankle")).transcript().json()
    let hostile = String(decoding: bytes, as: UTF8.self)
      .replacing("Ankle check", with: "Ankle\\u001b2J\\u202echeck\\u2028\\uffff")
      .replacing("\"utcOffsetSeconds\" : 3600", with: "\"utcOffsetSeconds\" : \(Int.min)")
    let text = page.text(of: try Transcript(json: Array(hostile.utf8)))
    #expect(text.contains("Ankle\u{FFFD}2J\u{FFFD}check\u{FFFD}\u{FFFD}: hand-over and record"))
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0 == "\u{202E}" })
  }

  /// Columns by a rule of this test's own: everything from U+1100 on counts as wide.
  private func columns(_ line: Substring) -> Int {
    line.reduce(0) { $0 + (($1.unicodeScalars.first?.value ?? 0) >= 0x2E80 ? 2 : 1) }
  }
}
