import GRDB
import PseudoTerminal
import Scenarios
import SessionStore
import StoreScenarios
import Testing
import TriageModel

/// What is kept was spoiled by another program, or by somebody who means ill.
@Suite struct SpoiledStoreTests {
  let folder: Folder
  let store: SessionStore

  init() throws {
    folder = try Folder()
    store = try SessionStore(folder: storeFolder(in: folder), at: firstDay)
    let sciatica = try bundledQuestionnaire()
    try store.setConsent(true)
    try store.keep("done", sciatica, defaultAnswers, at: firstDay)
    try store.keep("more", sciatica, defaultAnswers, at: firstDay.days(7))
    try store.keep("open", sciatica, ["age": "18-49"], at: firstDay.days(8))
  }

  private func spoil(_ statement: String) throws {
    try DatabaseQueue(path: storeFolder(in: folder) + "/interviews.sqlite").write {
      try $0.execute(sql: statement)
    }
  }

  private func run(_ arguments: [String]) throws -> PipedRun {
    try PipedRun(arguments, input: "q\n", in: folder)
  }

  @Test(arguments: [
    "UPDATE interview SET level = 'x', level_rank = NULL, level_label = 'y'",
    "UPDATE interview SET utc_offset = 9223372036854775807, last = -9223372036854775808",
    "UPDATE interview SET utc_offset = -9223372036854775808, last = 9223372036854775807",
    """
    UPDATE transcript SET json = CAST(replace(CAST(json AS TEXT), '"utcOffsetSeconds" : 3600',
    '"utcOffsetSeconds" : 9223372036854775807') AS BLOB)
    """,
  ])
  func `a row that says what cannot be ends no command, and can be deleted`(
    _ statement: String
  ) throws {
    try spoil(statement)
    for arguments in [
      ["history", "list"], ["history", "list", "--format", "json"], ["history"],
      ["history", "show", "done"], ["history", "show", "open"], ["history", "trend", "--plain"],
      ["history", "delete", "open", "done", "--yes"],
    ] {
      let run = try run(arguments)
      #expect(run.ending == .exited(0), "\(arguments) \(run.errors)")
    }
    #expect(try store.interviews().map(\.id) == ["more"])
  }

  @Test func `the start offers to go on, and the screen lists, whatever a row says`() throws {
    try spoil(
      """
      UPDATE interview SET utc_offset = 9223372036854775807, last = -9223372036854775808,
      level = 'x', level_rank = 1, level_label = NULL WHERE NOT finished
      """)
    try spoil("DELETE FROM interview WHERE finished")
    let start = try triage(in: folder, keeps: true)
    try start.see("Enter starts")
    start.type("\r")
    try start.see("Go on where you stopped?", "1 answered")
    start.send([0x03])
    try start.see("Leave this check?")
    start.send([0x03])
    #expect(try start.finish() == .exited(2))
    let session = try triage(["history"], in: folder, keeps: true)
    try session.see("1970-01-01 00:00")
    session.type("q")
    #expect(try session.finish() == .exited(0))
    #expect(try run(["history", "resume", "--plain"]).ending == .exited(2))
  }

  @Test func `a record that its questionnaire does not take is told, and shown in other formats`()
    throws
  {
    let versions = try run(["--version"]).output
    let sha256 = try #require(versions.firstMatch(of: /sciatica .*sha256:([0-9a-f]{64})/)).1
    try spoil(
      """
      UPDATE transcript SET json = CAST(replace(replace(CAST(json AS TEXT), '"18-49"', '"nosuch"'),
      (SELECT sha256 FROM interview WHERE id = 'done'), '\(sha256)') AS BLOB)
      """)
    let run = try run(["history", "show", "done", "--format", "fhir"])
    #expect(run.ending == .exited(74))
    #expect(run.errors.hasPrefix("these answers: error: the record holds an answer that"))
    #expect(try self.run(["history", "show", "done"]).ending == .exited(0))
  }

  @Test func `a number beyond all numbers names no answers`() throws {
    for number in ["-9223372036854775808", "9223372036854775807", "0"] {
      #expect(try run(["history", "show", "--", number]).ending == .exited(64))
    }
  }

  @Test func `nothing that is kept or typed drives the terminal`() throws {
    let hostile = "char(27) || ']0;x' || char(7) || char(10) || char(155) || char(8238)"
    try spoil(
      "UPDATE interview SET id = \(hostile) || row, title = \(hostile), level_label = \(hostile)")
    for arguments in [
      ["history", "list"], ["history"], ["history", "list", "--format", "json"],
      ["history", "show", "\u{1B}]0;x\u{7}\u{202E}"], ["evaluate", "\u{1B}]0;x\u{7}\n"],
      ["history", "\u{1B}]0;x\u{7}"], ["history", "export", "1", "--output", "\u{1B}[31m.json"],
      ["history", "export", "1", "--output", "a\u{1B}[31m.json"],
    ] {
      let run = try run(arguments)
      let output = (run.output + run.errors).unicodeScalars.filter { $0 != "\n" }
      #expect(!output.isEmpty)
      #expect(
        !output.contains { $0.properties.generalCategory == .control }
          && !output.contains(where: \.properties.isBidiControl), "\(arguments)")
    }
    #expect(try run(["history", "list"]).output.split(separator: "\n").count == 6)
  }

  @Test func `a folder that cannot be looked into is told, and is not taken for an empty one`()
    throws
  {
    try folder.link("loop", to: "loop")
    for arguments in [["list"], ["delete", "--all", "--yes"]] {
      let session = try TerminalSession(
        "/bin/bash", ["-c", "\"$@\"", "bash", triagePath, "history"] + arguments,
        environment: ["XDG_STATE_HOME": folder.path("loop"), "HOME": folder.path("")])
      try session.see("/loop/triage: error: ", "fix: ")
      #expect(try session.finish() == .exited(74))
    }
  }
}
