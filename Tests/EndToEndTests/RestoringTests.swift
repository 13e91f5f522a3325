import Glibc
import PseudoTerminal
import Scenarios
import Testing

struct RestoringTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  @Test(arguments: [
    SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV,
  ])
  func `a signal ends it with its own status and leaves the terminal as it was`(
    _ signal: Int32
  ) throws {
    let session = try triage(in: folder)
    try session.walk(to: "Have you fainted")
    #expect(session.leftBehind.contains("line modes"))
    kill(session.process, signal)
    #expect(try session.finish() == .killed(signal))
    #expect(session.leftBehind == [])
  }

  @Test(arguments: ["xterm-256color", "linux"])
  func `a signal after a suspension and another size leaves the terminal as it was`(
    _ kind: String
  ) throws {
    let session = try shell(in: folder)
    session.type(
      "TERM=\(kind) sh -c 'echo $$ >process; exec \"$0\" run --theme contrast' \(triagePath)\r")
    try session.walk(to: "Have you fainted")
    session.send([0x1A])
    try session.see("Stopped", "READY$")
    session.resize(rows: 30, columns: 100)
    session.type("fg\r")
    try session.see("Have you fainted")
    try kill(#require(Int32(folder.text("process").dropLast())), SIGTERM)
    try session.see("Terminated")
    session.type("echo \"status $?\"\r")
    try session.see("status 143")
    #expect(session.leftBehind == [])
    #expect(session.cell(row: session.cursor.row, column: 0).ground == nil)
  }

  @Test func `a signal while it is suspended leaves the terminal to the shell`() throws {
    let session = try shell(in: folder)
    session.type(triagePath + "\r")
    try session.walk(to: "Have you fainted")
    session.send([0x1A])
    try session.see("Stopped", "READY$")
    let before = session.received.count
    session.type("clear; kill %1; bg %1; wait %1; echo \"status $?\"\r")
    try session.see("status 143")
    #expect(session.leftBehind == [])
    #expect(!String(decoding: session.received[before...], as: UTF8.self).contains("1049"))
  }

  @Test func `the quit key ends it at once and leaves the terminal as it was`() throws {
    let session = try triage(in: folder)
    try session.walk(to: "Have you fainted")
    session.send([0x1C])
    #expect(try session.finish() == .killed(SIGQUIT))
    #expect(session.leftBehind == [])
  }

  @Test func `a closed window ends it`() throws {
    let session = try triage(in: folder)
    try session.walk(to: "Have you fainted")
    session.hangUp()
    #expect(try session.finish() == .killed(SIGHUP))
  }

  @Test(arguments: [([], "Enter start"), (["--plain"], "Type a number from 1 to 8.")])
  func `a closed window ends it, without a spin, where hang-ups are ignored`(
    _ arguments: [String], _ words: String
  ) throws {
    let session = try triage(arguments, in: folder, after: "trap '' HUP")
    try session.see(words)
    session.hangUp()
    #expect(try session.finish() == .exited(74))
    #expect(session.processorTime < .seconds(1))
  }

  @Test func `a screen that is gone ends it, and the keyboard elsewhere is as it was`() throws {
    let shown = try TerminalSession("/bin/sh", ["-c", "tty; exec cat"])
    try shown.see("/dev/pts/")
    let session = try triage(in: folder, after: "exec >\(shown.line(0))")
    try shown.see("Enter start")
    #expect(session.leftBehind == ["line modes"])
    shown.hangUp()
    #expect(try session.finish() == .exited(74))
    #expect(session.processorTime < .seconds(1))
    #expect(session.leftBehind == [])
  }

  @Test(arguments: [[], ["list"], ["check", "--help"], ["--help"]], ["/dev/full", "&-"])
  func `an output that cannot be written ends it with words elsewhere`(
    _ arguments: [String], _ output: String
  ) throws {
    let session = try triage(arguments, in: folder, after: "exec >\(output)")
    #expect(try session.finish() == .exited(74))
    let reason = output == "&-" ? "Bad file descriptor" : "No space left on device"
    #expect(session.text.contains("standard output: "))
    #expect(session.text.contains(reason))
    #expect(session.leftBehind == [])
  }
}
