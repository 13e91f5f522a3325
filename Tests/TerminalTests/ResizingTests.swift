import Glibc
import PseudoTerminal
import Testing

struct ResizingTests {
  @Test func `another size arrives, and the screen is drawn for it`() throws {
    let session = try probe()
    session.resize(rows: 10, columns: 40)
    try session.wait(for: "event 1: resized 40x10")
    #expect(session.line(0) == "40x10 unicode true")
    #expect(session.line(8) == "problem")
  }

  @Test func `after a storm of sizes the last one counts`() throws {
    let session = try probe()
    for step in 0..<50 { session.resize(rows: 5 + step, columns: 30 + step) }
    try session.wait(for: "resized 79x54")
    #expect(session.line(0) == "79x54 unicode true")
  }

  @Test func `a screen of one cell becomes large again`() throws {
    let session = try probe()
    session.resize(rows: 1, columns: 1)
    try session.wait(for: "one cell") { session.text == "e" }
    session.resize(rows: 60, columns: 200)
    // The last line is drawn last.
    try session.wait(for: "resized 200x60")
    #expect(session.line(0) == "200x60 unicode true")
    #expect(session.line(9) == "emergency")
  }

  @Test(arguments: [("10", "30"), ("100000", "100000"), ("-1", "x")])
  func `sizes that the environment names do not count`(_ lines: String, _ columns: String) throws {
    let session = try probe(environment: ["LINES": lines, "COLUMNS": columns])
    try session.wait(for: "80x24 unicode true")
  }

  @Test func `of a window that claims to be huge a part is used`() throws {
    let session = try probe()
    session.resize(rows: 310, columns: 520)
    try session.wait(for: "event 1: resized 500x300")
    #expect(session.line(0) == "500x300 unicode true")
  }

  @Test func `a program that is suspended goes on with the size of then`() throws {
    let session = try shell()
    session.type(probePath + "\r")
    try session.wait(for: "event 0: none")
    session.send([0x1A])
    try session.wait(for: "the shell") { session.text.contains("Stopped") }
    #expect(session.modesOn.isDisjoint(with: [1000, 1006, 1049]))
    session.resize(rows: 20, columns: 60)
    session.type("fg\r")
    try session.wait(for: "60x20 unicode true")
    #expect(session.modesOn.isSuperset(of: [1, 25, 1000, 1006, 1049, 2004]))
    session.press(.down)
    try session.wait(for: "down")
    session.type("q")
    try session.wait(for: "ended: quit")
    #expect(!session.isOnSecondScreen)
  }

  @Test func `a program that another one stopped paints itself anew`() throws {
    let session = try probe()
    kill(session.process, SIGSTOP)
    kill(session.process, SIGCONT)
    let painted = {
      session.received.split(separator: 0x1B).count { $0 == Array("[?1049h".utf8)[...] }
    }
    try session.wait(for: "the second screen again") { painted() == 2 }
    session.type("x")
    try session.wait(for: "event 1")
    #expect(session.line(9) == "emergency")
  }

  @Test func `where no shell can take over, the suspend key does nothing`() throws {
    let session = try probe()
    session.send([0x1A])
    session.type("x")
    try session.wait(for: "event 1: character(\"x\")")
    #expect(session.line(9) == "emergency")
    #expect(session.isOnSecondScreen)
  }
}
