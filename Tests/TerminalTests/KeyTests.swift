import Glibc
import PseudoTerminal
import Testing

struct KeyTests {
  @Test func `keys of a terminal in application mode arrive`() throws {
    let session = try probe()
    for (number, (key, name)) in zip(1..., keys) {
      session.press(key)
      try session.wait(for: "event \(number): \(name)")
    }
  }

  private let keys: [(KeyPress, String)] = [
    (.up, "up"), (.down, "down"), (.left, "left"), (.right, "right"), (.home, "home"),
    (.end, "end"), (.pageUp, "pageUp"), (.pageDown, "pageDown"), (.delete, "delete"),
    (.backspace, "backspace"), (.enter, "enter"), (.tab, "tab"), (.backTab, "backTab"),
    (.escape, "escape"),
  ]

  @Test func `arrows of a terminal that stays in its first mode arrive`() throws {
    let session = try probe()
    session.type("\u{1B}[A")
    try session.wait(for: "event 1: up")
    session.type("\u{1B}[B")
    try session.wait(for: "event 2: down")
  }

  @Test func `typed text arrives, whatever its script`() throws {
    let session = try probe()
    for (number, text) in zip(1..., ["1", "\u{E9}", "腰", "😀"]) {
      session.type(text)
      try session.wait(for: "event \(number): character(\"\(text)\")")
    }
  }

  @Test func `a function key does nothing`() throws {
    let session = try probe()
    session.press(.f1)
    session.type("x")
    try session.wait(for: "event 1: character(\"x\")")
  }

  @Test func `Control-C, Control-S and Control-L are keys`() throws {
    let session = try probe()
    for (number, (byte, name)) in zip(1..., [(3, "c"), (19, "s"), (12, "l")] as [(UInt8, String)]) {
      session.send([byte])
      try session.wait(for: "event \(number): control(\"\(name)\")")
    }
  }

  @Test func `an arrow that a slow line splits is still an arrow`() throws {
    let session = try probe(environment: ["ESCDELAY": "5000"])
    session.type("\u{1B}")
    session.type("O")
    session.type("B")
    try session.wait(for: "event 1: down")
  }

  @Test func `a byte that is no text does not hold back the next key`() throws {
    let session = try probe()
    session.send([0xE9])
    session.type("b")
    try session.wait(for: "event 1: character(\"b\")")
  }

  @Test func `a paste arrives as one event`() throws {
    let session = try probe()
    session.paste("hello\rq\u{E9}")
    try session.wait(for: "event 1: pasted 9 hello")
  }

  @Test func `a paste without an end does not take the keyboard away`() throws {
    let session = try probe()
    session.type("\u{1B}[200~half")
    try session.wait(for: "event 1: pasted 4 half")
    session.type("x")
    try session.wait(for: "event 2: character(\"x\")")
  }

  @Test func `the mouse clicks, and its wheel turns`() throws {
    let session = try probe()
    session.click(row: 4, column: 3)
    try session.wait(for: "event 1: clicked 4 3")
    session.scrollUp()
    try session.wait(for: "event 2: wheelUp")
    session.scrollDown()
    try session.wait(for: "event 3: wheelDown")
  }

  @Test func `without the mouse, text can be selected as usual`() throws {
    let session = try probe(["mouse=off"])
    #expect(session.modesOn.isDisjoint(with: [1000, 1006]))
    #expect(session.modesOn.contains(2004))
  }

  @Test func `what was typed ahead can be thrown away`() throws {
    let session = try probe()
    // While the program stands still, everything is there before it reads the first key.
    kill(session.process, SIGSTOP)
    session.type("d" + String(repeating: "x", count: 3000))
    kill(session.process, SIGCONT)
    try session.wait(for: "event 1: character(\"d\")")
    session.type("y")
    try session.wait(for: "character(\"y\")")
    #expect(session.line(23) == "event 2: character(\"y\")")
  }
}
