import PseudoTerminal
import Scenarios
import Testing

struct HostileKeyTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  @Test func `a letter with 100,000 accents does not hold up a note`() throws {
    let session = try triage(in: folder)
    try session.walk(to: "Is there anything else")
    session.type("e" + String(repeating: "\u{301}", count: 100_000) + "\r")
    try session.see("See my result")
    #expect(try #require(session.peakMemory) < 100_000)
  }

  @Test(arguments: KeyPress.allCases)
  func `a key held down gives no answer, and leaves a state that can be left`(_ key: KeyPress)
    throws
  {
    let session = try triage(in: folder)
    try session.walk(to: "Have you fainted")
    for _ in 0..<2000 { session.press(key) }
    let goesBack = key == .left || key == .backTab
    try session.expectToStay(on: goesBack ? "Enter start" : "Have you fainted")
    #expect(!session.text.contains("(x) No") && !session.text.contains("(x) Yes"))
  }

  @Test(arguments: [
    ("1", "!!! WARNING", "Have you fainted"), ("2", "!! WARNING", "after a serious accident"),
  ])
  func `a digit held down answers up to a warning, which stays`(
    _ key: String, _ warning: String, _ question: String
  ) throws {
    let session = try triage(in: folder)
    try session.walk(to: "Have you fainted")
    for _ in 0..<2000 { session.type(key) }
    try session.take("3", onWarning: warning)
    try session.see(question, "\(key) (x) Yes")
    try session.expectToStay(on: question)
  }

  @Test(arguments: [
    ("9", "Have you fainted"), (" ", "Have you fainted"), ("x", "Have you fainted"),
    ("b", "Enter start"), ("r", "Check your answers"),
  ])
  func `a letter held down leaves a state that can be left`(_ key: String, _ words: String) throws {
    let session = try triage(in: folder)
    try session.walk(to: "Have you fainted")
    for _ in 0..<2000 { session.type(key) }
    try session.expectToStay(on: words)
  }

  @Test func `a text pasted on choices is no answer`() throws {
    let session = try triage(in: folder)
    try session.walk(to: "Have you fainted")
    session.paste("1\r1\r1\r")
    session.type("2")
    try session.see("very bad pain in your tummy", "Your last answer: No")
  }

  @Test func `a text pasted into a note is one line of text`() throws {
    let session = try triage(in: folder)
    try session.walk(to: "Is there anything else")
    session.paste("worse\u{1B}[31m at\r\nnight\u{3}\u{7} \u{9B}2J腰")
    try session.see("worse[31m at night 2J腰")
    session.type("\r")
    try session.see("See my result")
  }
}

extension TerminalSession {
  /// Asks to leave and stays, which shows that keys count and where the person is.
  fileprivate func expectToStay(on words: String) throws {
    send([3])
    try see("Leave this check?")
    type("1")
    try see(words)
  }
}
