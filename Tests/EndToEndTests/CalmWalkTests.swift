import PseudoTerminal
import Scenarios
import Testing
import Transcripts
import TriageEngine
import TriageModel

struct CalmWalkTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  @Test func `answers without a danger sign lead to self-care, and both records keep them`()
    throws
  {
    let session = try triage(in: folder)
    try session.walkToResult()
    for name in ["mine.json", "mine.txt"] {
      session.type("s")
      try session.save(as: name)
      try session.see("Saved in \(name)")
    }
    try session.leave(saying: "2 Leave")
    #expect(try session.finish() == .exited(0))
    #expect(session.leftBehind == [])
    #expect(folder.names == ["mine.json", "mine.txt"])
    #expect(folder.mode("mine.json") == 0o600)
    #expect(folder.mode("mine.txt") == 0o600)
    try expectCalmRecord()
  }

  /// The JSON record leads to the same answers and the same level, and the page says the same.
  private func expectCalmRecord() throws {
    let questionnaire = try bundledQuestionnaire()
    let record = try Transcript(json: folder.bytes("mine.json") ?? [])
    let sheet = try record.answerSheet(for: questionnaire)
    #expect(try sheet == questionnaire.sheet(calmAnswers))
    #expect(record.finished)
    #expect(record.country.code == "gb")
    #expect(record.result.level?.id == "self-care")
    let level = questionnaire.assessment(of: sheet).level
    #expect(record.result.level?.id == questionnaire.level(level).id)
    #expect(untimed(folder.text("mine.txt")) == untimed(record.text()))
  }

  /// A page without the lines that name the time it was made.
  private func untimed(_ page: String) -> [Substring] {
    page.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("Recorded ") && !$0.hasPrefix("* Recorded: ") }
  }
}
