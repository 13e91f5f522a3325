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
    #expect(session.peakMemory < 100_000)
  }

  @Test(arguments: [
    (KeyPress.down, "Have you fainted"), (.up, "Have you fainted"), (.end, "Have you fainted"),
    (.pageDown, "Have you fainted"), (.right, "Have you fainted"), (.delete, "Have you fainted"),
    (.enter, "Have you fainted"), (.tab, "Have you fainted"), (.f1, "Have you fainted"),
    (.escape, "Have you fainted"),
  ])
  func `a key held down leaves a state that can be left`(_ key: KeyPress, _ words: String) throws {
    let session = try triage(in: folder)
    try session.walk(to: "Have you fainted")
    for _ in 0..<1000 { session.press(key) }
    session.send([3])
    try session.see("Leave now?")
    session.type("1")
    try session.see(words)
    #expect(folder.names == [])
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
