import Glibc
import PseudoTerminal
import Testing

struct RestoringTests {
  @Test func `the terminal is the program's while it runs`() throws {
    let session = try probe()
    #expect(session.modesOn.isSuperset(of: [1, 25, 1000, 1006, 1049, 2004]))
    #expect(session.leftBehind.contains("line modes"))
  }

  @Test func `a program that ends leaves the terminal as it was, and its last words`() throws {
    let session = try probe()
    session.type("xq")
    #expect(try session.finish() == .exited(0))
    #expect(session.leftBehind == [])
    #expect(session.text.contains("ended: quit, 2 events, the last: character(\"q\")"))
  }

  @Test func `a program that exits in the middle leaves the terminal as it was`() throws {
    let session = try probe()
    session.type("e")
    #expect(try session.finish() == .exited(3))
    #expect(session.leftBehind == [])
  }

  @Test(arguments: [
    SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGALRM, SIGUSR1, SIGVTALRM, SIGPROF, SIGIO, SIGPWR,
    SIGSTKFLT,
  ])
  func `a signal ends the program and leaves the terminal as it was`(_ signal: Int32) throws {
    let session = try probe()
    kill(session.process, signal)
    #expect(try session.finish() == .killed(signal))
    #expect(session.leftBehind == [])
  }

  /// The screen is taken before it is known what gives it back.
  @Test(arguments: 0..<20)
  func `a signal while the screen is being taken leaves the terminal as it was`(_ number: Int)
    throws
  {
    let session = try TerminalSession(probePath)
    try session.wait(for: "the first bytes") { !session.received.isEmpty }
    kill(session.process, [SIGTERM, SIGINT, SIGHUP][number % 3])
    #expect(try session.finish() == .killed([SIGTERM, SIGINT, SIGHUP][number % 3]))
    #expect(session.leftBehind == [])
  }

  @Test func `the quit key ends the program and leaves the terminal as it was`() throws {
    let session = try probe()
    session.send([0x1C])
    #expect(try session.finish() == .killed(SIGQUIT))
    #expect(session.leftBehind == [])
  }

  @Test(arguments: ["t", "s"], ["", "enable=yes", "enable=no"])
  func `a trap and a full stack leave the terminal as it was`(
    _ command: String, _ backtrace: String
  ) throws {
    let session = try probe(environment: ["SWIFT_BACKTRACE": backtrace])
    session.type(command)
    let ending = try session.finish()
    #expect([.killed(SIGTRAP), .killed(SIGILL), .killed(SIGSEGV)].contains(ending))
    #expect(session.leftBehind == [])
  }

  @Test func `what a trap says can be read afterwards`() throws {
    let session = try probe()
    session.type("t")
    _ = try session.finish()
    #expect(session.text.contains("Fatal error: Index out of range"))
    #expect(!session.text.contains("emergency"))
  }

  @Test func `a lost terminal ends the program by the signal of the hang-up`() throws {
    let session = try probe()
    session.hangUp()
    #expect(try session.finish() == .killed(SIGHUP))
  }

  @Test func `a lost terminal ends a program that ignores the hang-up, without a spin`() throws {
    let session = try TerminalSession("/bin/sh", ["-c", "trap '' HUP; exec '\(probePath)'"])
    try session.wait(for: "event 0")
    session.hangUp()
    #expect(try session.finish() == .exited(0))
    #expect(session.processorTime < .milliseconds(500))
  }
}
