import Glibc
import PseudoTerminal
import Scenarios
import Testing

struct MouseTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  @Test(arguments: ["xterm-256color", "screen-256color"])
  func `a click chooses an answer`(_ kind: String) throws {
    let session = try triage(in: folder, environment: ["TERM": kind])
    try session.walk(to: "Do you have chest pain")
    try session.click(on: "2 ( ) No")
    try session.see("Have you fainted", "Your last answer: No")
  }

  @Test func `a click ticks one of several answers, and a second one unticks it`() throws {
    let session = try triage(in: folder)
    try session.walk(to: "Where do you feel it?")
    try session.click(on: "1 [ ] Low back")
    try session.see("1 [x] Low back")
    try session.click(on: "1 [x] Low back")
    try session.see("1 [ ] Low back")
  }

  @Test func `a click beside the answers does nothing`() throws {
    let session = try triage(in: folder)
    try session.walk(to: "Do you have chest pain")
    for row in [0, 1, 12, 20] { session.click(row: row, column: 70) }
    session.type("?")
    try session.see("Why we ask")
    session.press(.escape)
    try session.see("Do you have chest pain", "1 ( ) Yes", "2 ( ) No")
  }

  @Test func `clicks that come at once do not dismiss a warning`() throws {
    let session = try triage(in: folder)
    try session.walk(to: "Do you have chest pain")
    session.type("1")
    try session.see("CALL AN AMBULANCE NOW", "2 Go on with the questions")
    for _ in 0..<20 { try session.click(on: "2 Go on with the questions") }
    try session.take("3", onWarning: "CALL AN AMBULANCE NOW")
    try session.see("Do you have chest pain", "1 (x) Yes")
  }

  @Test func `the wheel reads on and back`() throws {
    let session = try triage(in: folder)
    try session.walkToResult()
    try session.see("s save   r answers")
    let beginning = session.text
    session.scrollDown()
    try session.wait(for: "the next lines") { session.text.contains("↑") }
    session.scrollUp()
    try session.wait(for: "the beginning") { session.text == beginning }
  }

  @Test func `the wheel answers nothing`() throws {
    let session = try triage(in: folder)
    try session.walk(to: "Do you have chest pain")
    for _ in 0..<100 {
      session.scrollDown()
      session.scrollUp()
    }
    session.type("?")
    try session.see("Why we ask")
    session.press(.escape)
    try session.see("Do you have chest pain", "1 ( ) Yes", "2 ( ) No")
  }

  @Test(arguments: ["xterm-256color", "screen-256color"])
  func `one key leaves the mouse to the terminal, and takes it back`(_ kind: String) throws {
    let session = try triage(in: folder, rows: 60, environment: ["TERM": kind])
    try session.walk(to: "Do you have chest pain")
    try session.freeMouse()
    try session.click(on: "2 ( ) No")
    session.type("?")
    try session.see("Why we ask", "use the mouse here")
    session.press(.escape)
    try session.see("Do you have chest pain")
    try session.takeMouse()
    try session.click(on: "2 ( ) No")
    try session.see("Have you fainted")
  }

  @Test(arguments: [true, false], [nil, SIGTERM, SIGHUP, SIGQUIT, SIGSEGV])
  func `the terminal is left as it was, whoever had the mouse last`(
    _ isTaken: Bool, _ signal: Int32?
  ) throws {
    let session = try triage(in: folder)
    try session.walk(to: "Do you have chest pain")
    try session.freeMouse()
    if isTaken { try session.takeMouse() }
    if let signal { kill(session.process, signal) } else { try session.leave() }
    #expect(try session.finish() == signal.map { .killed($0) } ?? .exited(2))
    #expect(session.leftBehind == [])
  }

  @Test(arguments: [true, false])
  func `what the person chose stays after a suspension`(_ isTaken: Bool) throws {
    let session = try shell(in: folder)
    session.type(triagePath + "\r")
    try session.walk(to: "Do you have chest pain")
    try session.freeMouse()
    if isTaken { try session.takeMouse() }
    let modes = session.modesOn
    session.send([0x1A])
    try session.see("Stopped", "READY$")
    #expect(session.modesOn.isDisjoint(with: [1000, 1006]))
    session.type("fg\r")
    try session.wait(for: "the modes of before") { session.modesOn == modes }
    session.send([0x0C])
    try session.see("Do you have chest pain")
    try session.leave()
    try session.see("READY$")
    #expect(session.leftBehind == [])
  }

  @Test func `what the person chose stays when somebody else stopped the program`() throws {
    let session = try triage(in: folder)
    try session.walk(to: "Do you have chest pain")
    try session.freeMouse()
    let before = session.received.count
    kill(session.process, SIGCONT)
    try session.wait(for: "the modes again") {
      String(decoding: session.received[before...], as: UTF8.self).contains("\u{1B}[?2004h")
    }
    #expect(session.modesOn.isDisjoint(with: [1000, 1006]))
  }

  @Test func `what the person chose among the kept answers stays when one is gone on with`() throws
  {
    let kept = KeptStore(folder: folder)
    let first = try triage(in: folder, keeps: true)
    try first.walk(to: "Have you fainted")
    kill(first.process, SIGTERM)
    _ = try first.finish()
    #expect(try kept.answers.count == 2)
    let session = try triage(["history"], in: folder, keeps: true)
    try session.see("Your kept answers")
    try session.freeMouse()
    session.type("r")
    try session.see("Have you fainted")
    #expect(session.modesOn.isDisjoint(with: [1000, 1006]))
    session.type("q")
    try session.see("Leave, and go on later")
    session.type("3")
    #expect(try session.finish() == .exited(2))
    #expect(session.leftBehind == [])
  }

  @Test func `a kiosk keeps the mouse`() throws {
    let session = try triage(["run", "--kiosk"], in: folder, rows: 60)
    try session.see("Enter start")
    session.type("m?")
    try session.see("paint the screen anew")
    #expect(!session.text.contains("mouse"))
    #expect(session.modesOn.isSuperset(of: [1000, 1006]))
  }

  @Test func `a mouse that was left to the terminal can be taken`() throws {
    let session = try triage(["--no-mouse"], in: folder)
    try session.walk(to: "Do you have chest pain")
    try session.takeMouse()
    try session.click(on: "2 ( ) No")
    try session.see("Have you fainted")
  }

  @Test(arguments: [(["--no-mouse"], "xterm-256color"), ([], "vt100")])
  func `without the mouse, the terminal keeps it`(_ arguments: [String], _ kind: String) throws {
    let session = try triage(arguments, in: folder, environment: ["TERM": kind])
    try session.walk(to: "Do you have chest pain")
    #expect(session.modesOn.isDisjoint(with: [9, 1000, 1002, 1003, 1006]))
    #expect(!String(decoding: session.received, as: UTF8.self).contains("\u{1B}[?1000h"))
    try session.click(on: "2 ( ) No")
    session.type("1")
    try session.see("CALL AN AMBULANCE NOW")
  }
}

extension TerminalSession {
  /// Has the mouse select text.
  fileprivate func freeMouse() throws {
    type("m")
    try see("The mouse now selects text")
    #expect(modesOn.isDisjoint(with: [1000, 1006]))
  }

  /// Has the mouse click.
  fileprivate func takeMouse() throws {
    type("m")
    try see("The mouse now clicks here")
    #expect(modesOn.isSuperset(of: [1000, 1006]))
  }

  /// Clicks where a text stands.
  fileprivate func click(on text: String) throws {
    try see(text)
    let row = try #require((0..<24).first { line($0).contains(text) })
    let column = try #require((0..<80).first { line(row).dropFirst($0).hasPrefix(text) })
    click(row: row, column: column + 4)
  }
}
