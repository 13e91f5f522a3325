import PseudoTerminal
import Scenarios
import SessionStore
import StoreScenarios
import Testing
import Transcripts
import TriageEngine
import TriageModel

/// `triage history` on a terminal, from the list to each thing that can be done there.
@Suite struct HistoryScreenWalkTests {
  let folder: Folder
  let store: SessionStore

  init() throws {
    folder = try Folder()
    store = try SessionStore(folder: storeFolder(in: folder), at: firstDay)
    let sciatica = try bundledQuestionnaire()
    let answers = defaultAnswers.merging(["pain-number": "7"]) { $1 }
    try store.keep("first", sciatica, answers, at: firstDay.days(-40))
    try store.keep("second", sciatica, answers, at: firstDay.days(-33))
    try store.keep("third", sciatica, ["age": "18-49"], at: firstDay.days(-30))
  }

  @Test func `a person reads one, writes it to a file, and sees how it goes`() throws {
    let session = try triage(["history"], in: folder, keeps: true)
    try session.wait(for: "Your kept answers")
    session.type("2")
    try session.wait(for: "hand-over and record")
    session.type("e")
    try session.wait(for: "Save the record of your answers")
    session.type("\r")
    try session.wait(for: "Saved in answers-2026-10-20-2304.txt")
    let record = try #require(try store.transcript(of: "second"))
    #expect(folder.text("answers-2026-10-20-2304.txt") == record.text())
    session.type("bt")
    try session.wait(for: "Pain now, from 0 (best) to 10 (worst)")
    session.type("bq")
    #expect(try session.finish() == .exited(0))
    #expect(session.leftBehind == [])
  }

  @Test func `where the questions have changed since, one key leads to a format that can be had`()
    throws
  {
    let session = try triage(["history"], in: folder, keeps: true)
    try session.wait(for: "Your kept answers")
    session.type("2e")
    try session.save(as: "mine.fhir.json")
    try session.see("The questions as they were asked are not here.")
    session.press(.tab)
    try session.see("> mine.txt_")
    session.press(.enter)
    try session.wait(for: "Saved in mine.txt")
    #expect(folder.names == [".local", "mine.txt"])
  }

  @Test func `a person deletes one, then all, and wants nothing kept`() throws {
    let session = try triage(["history"], in: folder, keeps: true)
    try session.wait(for: "Your kept answers")
    session.type("d")
    try session.wait(for: "Delete this one?")
    session.type("1")
    try session.wait(for: "1 deleted.")
    #expect(try store.interviews().map(\.id) == ["second", "first"])
    session.type("d")
    try session.wait(for: "2 Delete all 2")
    session.type("2")
    try session.wait(for: "Delete all 2?")
    session.type("1")
    try session.wait(for: "Nothing is kept on this machine.")
    #expect(try store.interviews() == [])
    session.type("k")
    try session.wait(for: "Keep your answers on this machine?")
    session.type("2")
    try session.wait(for: "From now on nothing is kept")
    #expect(try store.consent() == false)
  }

  @Test func `a person goes on with one where it stopped, and the terminal is left whole`() throws {
    let session = try triage(["history"], in: folder, keeps: true)
    try session.wait(for: "Your kept answers")
    session.type("r")
    try session.wait(for: "more than a day old")
    session.type("c")
    try session.wait(for: "Question 2 of")
    session.type("2")
    try session.wait(for: "Question 3 of")
    #expect(try store.summary(of: "third").answered == 2)
    session.type("q")
    try session.wait(for: "Leave this check?")
    session.type("3")
    #expect(try session.finish() == .exited(2))
    #expect(session.leftBehind == [])
  }

  @Test func `what is open in another window is told and stays in the list`() throws {
    let open = try store.resume(
      "third", with: try bundledQuestionnaire(), sha256: String(repeating: "0f", count: 32),
      at: firstDay)
    let session = try triage(["history"], in: folder, keeps: true)
    try session.wait(for: "Your kept answers")
    session.type("r")
    try session.wait(for: "these answers are open in another window")
    session.type("\r")
    try session.wait(for: "Your kept answers")
    #expect(open.kept.summary.id == "third")
  }

  @Test(arguments: [["history", "--plain"], ["history"]])
  func `without a screen it prints the list and what can be typed`(_ arguments: [String]) throws {
    let accessible = arguments.count == 1 ? ["ACCESSIBLE": "1"] : [:]
    let session = try triage(arguments, in: folder, environment: accessible, keeps: true)
    #expect(try session.finish() == .exited(0))
    #expect(session.text.contains("triage history keep no"))
    #expect(!session.received.contains(0x1B))
  }
}
