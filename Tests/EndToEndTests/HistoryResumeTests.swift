import PseudoTerminal
import Scenarios
import SessionStore
import StoreScenarios
import Testing
import TriageEngine
import TriageModel

/// Going on with a kept interview by its name.
@Suite struct HistoryResumeTests {
  let folder: Folder
  let store: SessionStore

  init() throws {
    folder = try Folder()
    store = try SessionStore(folder: storeFolder(in: folder), at: firstDay)
    let sciatica = try bundledQuestionnaire()
    let calm = ["chest-or-breathing": "no", "collapse": "no"]
    try store.keep(
      "older", sciatica, calm.merging(["age": "70p"]) { $1 }, at: firstDay.days(-30))
    try store.keep("newer", sciatica, ["age": "18-49"], at: firstDay.days(-29))
  }

  private func answered(_ id: String) throws -> Int { try store.summary(of: id).answered }

  @Test func `it opens where the person stopped, old answers first, and keeps what is new`() throws
  {
    let session = try triage(["history", "resume", "older"], in: folder, keeps: true)
    try session.wait(for: "more than a day old")
    #expect(session.text.contains("70 or"))
    #expect(!session.text.contains("Where are you?"))
    session.type("c")
    try session.wait(for: "Question 4 of")
    session.type("2")
    try session.wait(for: "Question 5 of")
    #expect(try answered("older") == 4)
    #expect(try answered("newer") == 1)
  }

  @Test func `line by line and from a pipe it is the same`() throws {
    let run = try PipedRun(
      ["history", "resume", "old", "--plain"], input: "c\n2\n", in: folder)
    #expect(run.ending == .exited(2))
    #expect(!run.output.contains("Where are you?"))
    #expect(run.output.contains("more than a day old"))
  }

  @Test func `without a name it is the latest that is not finished`() throws {
    let session = try triage(["history", "resume"], in: folder, keeps: true)
    try session.wait(for: "18 to 49")
  }

  @Test func `what is open in another window is not opened again`() throws {
    let first = try triage(["history", "resume", "newer"], in: folder, keeps: true)
    try first.wait(for: "18 to 49")
    let second = try PipedRun(["history", "resume", "newer", "--plain"], in: folder)
    #expect(second.ending == .exited(74))
    #expect(second.errors.contains("newer: error: these answers are open in another window\n"))
    #expect(second.output == "")
  }
}
