import PseudoTerminal
import Scenarios
import Testing

struct TerminalKindTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  @Test(arguments: [
    ("TERM=dumb", [:]), ("unset TERM", [:]), ("TERM=", [:]), ("true", ["ACCESSIBLE": "1"]),
    ("true", ["ACCESSIBLE": "yes"]),
  ])
  func `it asks line by line where a screen cannot be drawn or is not wanted`(
    _ preparation: String, _ environment: [String: String]
  ) throws {
    let session = try triage(in: folder, environment: environment, after: preparation)
    try session.see("Type a number from 1 to 8.")
    session.type("2\r")
    try session.see("1. Yes, start")
    session.type("1\r")
    try session.see("How old are you?", "6. I'm not sure")
    session.type("q\r")
    try session.see("2. Leave without saving")
    session.type("2\r")
    #expect(try session.finish() == .exited(2))
    #expect(!session.received.contains(0x1B))
  }

  @Test(arguments: ["0", "false", ""])
  func `a wish for lines that says no is no wish`(_ value: String) throws {
    let session = try triage(in: folder, environment: ["ACCESSIBLE": value])
    try session.see("Enter start")
    #expect(session.isOnSecondScreen)
  }

  @Test func `the end of the input and the interrupt key end the lines`() throws {
    for (key, ending) in [(4, Ending.exited(2)), (3, .killed(2))] as [(UInt8, Ending)] {
      let session = try triage(["--plain"], in: folder)
      try session.see("Type a number from 1 to 8.")
      session.send([key])
      #expect(try session.finish() == ending)
      #expect(session.text.contains("No more input.") == (key == 4))
    }
  }

  @Test func `lines typed ahead do not answer a warning`() throws {
    let session = try triage(["--country", "gb"], in: folder, environment: ["TERM": "dumb"])
    try session.see("1. Yes, start")
    session.type("1\r")
    try session.see("How old are you?")
    session.type("3\r")
    try session.see("Do you have chest pain")
    session.type("1\r2\r2\r2\r")
    try session.see("WARNING: Call an ambulance now.", "3. Change my answer")
    session.type("3\r")
    try session.see("Your answer now: Yes.")
  }

  @Test func `an unknown kind of terminal is named, and the questions are asked line by line`()
    throws
  {
    let session = try triage(in: folder, environment: ["TERM": "nonsense-9"])
    try session.see("nothing is known about terminals of the kind \"nonsense-9\".")
    try session.see("Type a number from 1 to 8.")
    session.type("q\r")
    try session.see("2. Leave without saving")
    session.type("2\r")
    #expect(try session.finish() == .exited(2))
    #expect(session.leftBehind == [])
  }

  @Test(arguments: ["C", "POSIX"])
  func `only ASCII is sent where the locale knows no more`(_ locale: String) throws {
    let session = try triage(in: folder, environment: ["LC_ALL": locale])
    try session.walkToResult()
    for _ in 0..<30 { session.press(.pageDown) }
    try session.see("^", "Program: triage")
    #expect(session.received.allSatisfy { $0 < 0x80 })
  }

  @Test func `only ASCII is sent on demand`() throws {
    let session = try triage(["--ascii"], in: folder)
    try session.walk(to: "Do you have a high temperature")
    try session.see("38 deg C (100.4 deg F)")
    #expect(session.received.allSatisfy { $0 < 0x80 })
  }

  @Test(arguments: [
    ([], ["NO_COLOR": "1"], false), (["--color", "never"], [:], false),
    (["--theme", "mono"], [:], false), ([], ["NO_COLOR": ""], true),
    (["--color", "always"], ["NO_COLOR": "1"], true),
  ])
  func `colours are sent only where they are wanted`(
    _ arguments: [String], _ environment: [String: String], _ isColoured: Bool
  ) throws {
    let session = try triage(arguments, in: folder, environment: environment)
    try session.walk(to: "Do you have chest pain")
    session.type("1")
    try session.see("!!! WARNING", "3 Change my answer")
    let sent = String(decoding: session.received, as: UTF8.self)
    #expect(sent.contains(/\u{1B}\[(?:[0-9]+;)*[34][0-8](?:;[0-9]+)*m/) == isColoured)
    #expect(session.cell(row: 0, column: 4).isReverse || isColoured)
  }
}
