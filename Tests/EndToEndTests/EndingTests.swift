import Glibc
import PseudoTerminal
import Scenarios
import Testing

/// What was promised: whatever ends the program, its answers are kept and can be gone on with.
@Suite struct EndingTests {
  let folder: Folder
  let kept: KeptStore

  init() throws {
    folder = try Folder()
    kept = KeptStore(folder: folder)
  }

  /// Two answers, up to the third question.
  private func begun(_ arguments: [String] = [], after preparation: String = "true") throws
    -> TerminalSession
  {
    let session = try triage(arguments, in: folder, keeps: true, after: preparation)
    try session.walk(to: "Have you fainted")
    return session
  }

  private func expectToGoOn() throws {
    let session = try triage(in: folder, keeps: nil)
    try session.see("Your answers are kept on this machine.")
    session.type("\r")
    try session.see("Go on where you stopped?", "2 answered.")
    session.type("1")
    try session.see("Have you fainted")
    try kept.expectSound()
    #expect(try kept.answers.count == 2)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGPWR, SIGABRT, SIGSEGV, SIGKILL])
  func `a signal ends it and the answers are kept`(_ signal: Int32) throws {
    let session = try begun()
    kill(session.process, signal)
    #expect(try session.finish() == .killed(signal))
    try expectToGoOn()
  }

  @Test(arguments: [
    ("true", Ending.killed(SIGHUP)), ("trap '' HUP", .exited(74)),
  ])
  func `a line that drops ends it and the answers are kept`(
    _ preparation: String, _ ending: Ending
  ) throws {
    let session = try begun(after: preparation)
    session.hangUp()
    #expect(try session.finish() == ending)
    try expectToGoOn()
  }

  @Test func `the quit key ends it and the answers are kept`() throws {
    let session = try begun()
    session.send([0x1C])
    #expect(try session.finish() == .killed(SIGQUIT))
    try expectToGoOn()
  }

  @Test func `whoever leaves can go on later`() throws {
    let session = try begun()
    session.type("q")
    try session.see("Leave, and go on later")
    session.type("3")
    #expect(try session.finish() == .exited(2))
    try expectToGoOn()
  }
}
