import PseudoTerminal
import Testing

struct TerminalKindTests {
  @Test(arguments: [
    "xterm", "xterm-256color", "screen-256color", "tmux-256color", "linux", "vt100", "vt220",
    "ansi",
  ])
  func `terminals of every usual kind are drawn on and left as they were`(_ kind: String) throws {
    let session = try probe(environment: ["TERM": kind])
    #expect(session.line(9) == "emergency")
    session.press(.down)
    try session.wait(for: "event 1: down")
    session.type("q")
    #expect(try session.finish() == .exited(0))
    #expect(session.leftBehind == [])
    #expect(session.text.contains("ended: quit"))
  }

  @Test(arguments: ["xterm", "linux", "vt100", "ansi"])
  func `a signal leaves terminals of every kind as they were`(_ kind: String) throws {
    let session = try probe(environment: ["TERM": kind])
    session.type("t")
    _ = try session.finish()
    #expect(session.leftBehind == [])
    #expect(session.cursor.column == 0)
  }

  @Test(arguments: [
    (
      "dumb",
      """
      a terminal of the kind "dumb" cannot place words on a screen.
      use --plain to be asked line by line.
      """
    ),
    (
      "nonsense-9",
      """
      nothing is known about terminals of the kind "nonsense-9".
      set TERM, for example to xterm, or use --plain.
      """
    ),
    (
      "",
      """
      the kind of terminal is not known, because TERM is not set.
      set TERM, for example to xterm, or use --plain.
      """
    ),
  ])
  func `a terminal that cannot show a screen is refused in words`(
    _ kind: String, _ words: String
  ) throws {
    let session = try TerminalSession(probePath, environment: ["TERM": kind])
    #expect(try session.finish() == .exited(0))
    #expect(session.text == words + String(repeating: "\n", count: 22))
    #expect(session.leftBehind == [])
  }

  @Test(arguments: [
    ("C", "auto", false), ("POSIX", "auto", false), ("C.UTF-8", "auto", true),
    ("xx_XX.UTF-8", "auto", true), ("xx_XX.utf8", "auto", true), ("xx_XX", "auto", false),
    ("C.UTF-8", "ascii", false), ("C", "unicode", true),
  ])
  func `the locale decides about characters beyond ASCII`(
    _ locale: String, _ characters: String, _ usesUnicode: Bool
  ) throws {
    let session = try probe(["characters=\(characters)"], environment: ["LC_ALL": locale])
    #expect(session.line(0) == "80x24 unicode \(usesUnicode)")
  }

  @Test func `characters that the locale cannot show are question marks`() throws {
    let session = try probe(environment: ["LC_ALL": "C"])
    #expect(session.line(1) == "? ?  et? ?")
  }

  @Test(arguments: [
    ("1", "auto", "auto", false), ("", "auto", "auto", true), ("1", "always", "auto", true),
    ("", "never", "auto", false), ("", "auto", "mono", false),
  ])
  func `colours are used as the person wishes`(
    _ noColour: String, _ colour: String, _ theme: String, _ isColoured: Bool
  ) throws {
    let session = try probe(
      ["colour=\(colour)", "theme=\(theme)"], environment: ["NO_COLOR": noColour])
    let sent = String(decoding: session.received, as: UTF8.self)
    #expect(sent.contains(/\u{1B}\[[0-9;]*[34][0-8]/) == isColoured)
  }
}
