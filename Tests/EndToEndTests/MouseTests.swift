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
  /// Clicks where a text stands.
  fileprivate func click(on text: String) throws {
    try see(text)
    let row = try #require((0..<24).first { line($0).contains(text) })
    let column = try #require((0..<80).first { line(row).dropFirst($0).hasPrefix(text) })
    click(row: row, column: column + 4)
  }
}
