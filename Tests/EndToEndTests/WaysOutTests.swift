import Glibc
import PseudoTerminal
import Scenarios
import SessionStore
import StoreScenarios
import Testing
import TriageModel

/// The ways out of the programs beside the interview that fill the screen: each leaves the terminal
/// as it was.
struct WaysOutTests {
  /// A program, and what it shows first.
  struct Program: CustomTestStringConvertible {
    let testDescription: String
    let arguments: [String]
    let words: String

    static let history = Program(
      testDescription: "history", arguments: ["history"], words: "Your kept answers")
    static let kiosk = Program(
      testDescription: "kiosk", arguments: ["run", "--kiosk"], words: "Enter start")
  }

  let folder: Folder

  init() throws {
    folder = try Folder()
    let store = try SessionStore(folder: storeFolder(in: folder), at: firstDay)
    try store.keep("first", try bundledQuestionnaire(), ["age": "18-49"], at: firstDay)
  }

  private func start(
    _ program: Program, after preparation: String = "true"
  ) throws -> TerminalSession {
    let session = try triage(program.arguments, in: folder, keeps: true, after: preparation)
    try session.see(program.words)
    #expect(session.leftBehind.contains("line modes"))
    return session
  }

  @Test(
    arguments: [Program.history, .kiosk],
    [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV])
  func `a signal ends it with its own status`(_ program: Program, _ signal: Int32) throws {
    let session = try start(program)
    kill(session.process, signal)
    #expect(try session.finish() == .killed(signal))
    #expect(session.leftBehind == [])
  }

  @Test(
    arguments: [Program.history, .kiosk],
    [("true", Ending.killed(SIGHUP)), ("trap '' HUP", .exited(74))])
  func `a closed window ends it, without a spin`(
    _ program: Program, _ hangUp: (preparation: String, ending: Ending)
  ) throws {
    let session = try start(program, after: hangUp.preparation)
    session.hangUp()
    #expect(try session.finish() == hangUp.ending)
    #expect(session.processorTime < .seconds(1))
  }

  @Test(arguments: [Program.history, .kiosk])
  func `a screen that is gone ends it, and the keyboard elsewhere is as it was`(
    _ program: Program
  ) throws {
    let shown = try TerminalSession("/bin/sh", ["-c", "tty; exec cat"])
    try shown.see("/dev/pts/")
    let session = try triage(
      program.arguments, in: folder, keeps: true, after: "exec >\(shown.line(0))")
    try shown.see(program.words)
    #expect(session.leftBehind == ["line modes"])
    shown.hangUp()
    #expect(try session.finish() == .exited(74))
    #expect(session.processorTime < .seconds(1))
    #expect(session.leftBehind == [])
  }

  @Test(arguments: [Program.history, .kiosk], ["/dev/full", "&-"])
  func `an output that cannot be written ends it with words elsewhere`(
    _ program: Program, _ output: String
  ) throws {
    let session = try triage(
      program.arguments, in: folder, keeps: true, after: "exec >\(output)")
    #expect(try session.finish() == .exited(74))
    #expect(!session.text.isEmpty)
    #expect(session.leftBehind == [])
  }

  @Test(arguments: [
    ("", "Your kept answers"), ("1", "hand-over and record"), ("?", "Help"),
    ("d", "Delete this one?"), ("e", "Enter save"), ("k", "Keep your answers on this machine?"),
  ])
  func `the interrupt key leaves the kept answers from everywhere`(
    _ key: String, _ words: String
  ) throws {
    let session = try start(.history)
    session.type(key)
    try session.see(words)
    session.send([3])
    #expect(try session.finish() == .exited(0))
    #expect(session.leftBehind == [])
  }

  @Test func `the quit key ends the kept answers at once`() throws {
    let session = try start(.history)
    session.send([0x1C])
    #expect(try session.finish() == .killed(SIGQUIT))
    #expect(session.leftBehind == [])
  }

  @Test func `the kept answers go on where they were after a suspension and another size`() throws {
    let session = try shell(in: folder)
    session.type("XDG_STATE_HOME=\"$HOME/.local/state\" \(triagePath) history\r")
    try session.see("Your kept answers")
    session.type("e")
    try session.see("Save the record of your answers")
    session.send([0x1A])
    try session.see("Stopped", "READY$")
    #expect(session.leftBehind == [])
    session.resize(rows: 12, columns: 40)
    session.type("fg\r")
    try session.see("Save the record of your answers", "Enter save")
    #expect(session.isOnSecondScreen)
    session.send([3])
    try session.wait(for: "the prompt") { session.line(session.cursor.row) == "READY$" }
    session.type("echo \"status $?\"\r")
    try session.see("status 0")
    #expect(session.leftBehind == [])
  }

  @Test func `a kiosk that another program stopped goes on at its new size`() throws {
    let session = try start(.kiosk)
    kill(session.process, SIGSTOP)
    session.resize(rows: 12, columns: 40)
    let before = session.received.count
    kill(session.process, SIGCONT)
    try session.wait(for: "a new screen") { session.received.count > before }
    session.type("\r")
    try session.see("Keep your answers on this machine?")
    kill(session.process, SIGTERM)
    #expect(try session.finish() == .killed(SIGTERM))
    #expect(session.leftBehind == [])
  }
}
