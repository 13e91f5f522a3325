import PseudoTerminal
import Scenarios
import SessionStore
import Testing
import TriageEngine

/// A machine that one person after the other uses.
@Suite struct KioskTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  private func kiosk(idle seconds: Int) throws -> TerminalSession {
    let session = try triage(["run", "--kiosk", "--idle", "\(seconds)"], in: folder, keeps: nil)
    try session.wait(for: "Where are you?")
    return session
  }

  private func begin(_ session: TerminalSession, keeping choice: String) throws {
    session.type("\r")
    try session.wait(for: "Keep your answers on this machine?")
    session.type(choice)
    try session.wait(for: "How old are you?")
    session.type("3")
    try session.wait(for: "Your last answer: 18 to 49")
  }

  @Test func `who goes away is waited for, and leaves nothing to the next person`() throws {
    let session = try kiosk(idle: 2)
    try begin(session, keeping: "2")
    try session.wait(for: "Back to the start in 1 second.")
    session.type("b")
    try session.wait(for: "Do you have chest pain")
    try session.wait(for: "Still there?")
    try session.wait(for: "Where are you?")
    session.type("\r")
    try session.wait(for: "Keep your answers on this machine?")
    session.type("2")
    try session.wait(for: "How old are you?")
    #expect(!session.text.contains("(x)"))
    #expect(folder.bytes(".local/state/triage/interviews.sqlite") == nil)
  }

  @Test func `no key leaves it`() throws {
    let session = try kiosk(idle: 600)
    session.type("q\u{3}\u{1A}\u{1C}\u{4}")
    try begin(session, keeping: "2")
    session.type("\u{1A}\u{1C}\u{3}")
    try session.wait(for: "Are you done?")
    session.type("3s")
    session.type("2")
    try session.wait(for: "Where are you?")
    session.type("q\r")
    try session.wait(for: "Keep your answers on this machine?")
  }

  @Test func `answers are kept for who says so, and never offered to the next`() throws {
    let session = try kiosk(idle: 600)
    try begin(session, keeping: "1")
    session.type("q")
    try session.wait(for: "Are you done?")
    session.type("2")
    try session.wait(for: "Where are you?")
    try begin(session, keeping: "2")
    let store = try SessionStore(folder: storeFolder(in: folder), at: Moment(milliseconds: 0))
    #expect(try store.interviews().map(\.answered) == [1])
    #expect(try store.consent() == nil)
  }

  @Test func `a wish for lines is not passed over in silence`() throws {
    let script = #"ACCESSIBLE=1 exec "$0" run --kiosk"#
    let session = try TerminalSession(
      "/bin/bash", ["-c", script, triagePath], environment: ["HOME": folder.path("")])
    try session.wait(for: "--kiosk needs a screen")
    #expect(try session.finish() == .exited(64))
  }

  @Test(arguments: [
    (["run", "--kiosk", "--plain"], "--kiosk needs a screen"),
    (["run", "--kiosk", "--idle", "1"], "from 2 to 3600"),
  ])
  func `what a kiosk cannot be is said`(arguments: [String], words: String) throws {
    let session = try triage(arguments, in: folder)
    try session.wait(for: words)
    #expect(try session.finish() == .exited(64))
  }
}
