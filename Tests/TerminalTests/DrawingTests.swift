import PseudoTerminal
import Testing

struct DrawingTests {
  @Test func `the screen shows every cell of the grid`() throws {
    let session = try probe()
    let expected = """
      80x24 unicode true
      腰痛 e\u{301}t\u{E9} \u{AC}
      plain
      title
      hint
      focused
      chosen
      keys
      problem
      emergency
      urgent
      soon
      routine
      calm
      """
    #expect(session.text == expected + String(repeating: "\n", count: 10) + "event 0: none")
    #expect(session.cell(row: 1, column: 0).width == 2)
    #expect(session.cell(row: 1, column: 5).text == "e\u{301}")
  }

  @Test func `what differs is drawn, and what is the same is not sent again`() throws {
    let session = try probe()
    let first = session.received.count
    session.type("a")
    try session.wait(for: "event 1: character(\"a\")")
    #expect(session.line(23) == "event 1: character(\"a\")")
    session.press(.up)
    try session.wait(for: "event 2: up")
    #expect(session.line(23) == "event 2: up")
    #expect(session.received.count - first < 120)
  }

  @Test func `the cursor stands where the grid puts it, and can be seen`() throws {
    let session = try probe()
    #expect(session.cursor == (5, 0))
    #expect(session.modesOn.contains(25))
  }

  @Test func `a cursor that another program has hidden is seen again`() throws {
    let hide = "printf '\\033[?25l'; exec '\(probePath)'"
    let session = try TerminalSession("/bin/sh", ["-c", hide])
    try session.wait(for: "event 0: none")
    #expect(session.modesOn.contains(25))
  }

  @Test func `a question mark for a wide character covers what both cells showed`() throws {
    let session = try probe(environment: ["LC_ALL": "C"])
    session.paste("xxxx")
    try session.wait(for: "event 1: pasted 4 xxxx")
    session.paste("腰")
    try session.wait(for: "the whole row") {
      session.cursor == (5, 0) && session.line(23).contains("2:")
    }
    #expect(session.line(23) == "event 2: pasted 3 ?")
  }

  @Test(arguments: [
    ("auto", "b"), ("light", "b"), ("dark", "b"), ("contrast", "b"), ("mono", "br"),
  ])
  func `focus is reverse, and an emergency is bold on a ground of its own or in reverse`(
    _ theme: String, _ emergency: String
  ) throws {
    let session = try probe(["theme=\(theme)"])
    let looks = (2...13).map { row in
      let cell = session.cell(row: row, column: 0)
      return (cell.isBold ? "b" : "") + (cell.isReverse ? "r" : "")
    }
    #expect(looks == ["", "b", "", "r", "b", "", "b", emergency, "b", "b", "b", "b"])
    #expect((session.cell(row: 9, column: 0).ground == nil) == (emergency == "br"))
  }

  @Test func `painting anew sends the whole screen`() throws {
    let session = try probe()
    let first = session.received.count
    session.type("r")
    try session.wait(for: "event 1")
    #expect(session.received.count - first > 150)
    #expect(session.line(9) == "emergency")
  }

  @Test func `a screen of one cell is drawn`() throws {
    let session = try TerminalSession(probePath, rows: 1, columns: 1)
    try session.wait(for: "e")
    session.type("q")
    #expect(try session.finish() == .exited(0))
  }
}
