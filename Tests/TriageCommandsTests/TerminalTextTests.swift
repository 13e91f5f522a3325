import Testing

@testable import TriageCommands

@Suite struct TerminalTextTests {
  /// What drives a terminal or turns the direction of writing, one of each kind.
  static let hostile = [
    "\u{0}", "\u{7}", "\r", "\u{1B}", "\u{7F}", "\u{80}", "\u{9B}", "\u{200E}", "\u{202A}",
    "\u{202E}", "\u{2066}", "\u{2069}", "\u{FEFF}",
  ]

  @Test(arguments: hostile)
  func `a text drives no terminal, and says where something stood`(_ sign: String) {
    #expect(terminalText("a\(sign)b") == "a\u{FFFD}b")
    #expect(lineText("a\(sign)b") == "a\u{FFFD}b")
  }

  @Test func `lines, tabs and words of any script stay as they are`() {
    let text = "a\n\tb 腰 e\u{301} 👩\u{200D}👧 \u{5E9}"
    #expect(terminalText(text) == text)
  }

  @Test func `a value is one line, of which a long one shows the beginning`() {
    #expect(lineText("a\nb\tc") == "a\u{FFFD}b\u{FFFD}c")
    #expect(lineText("abc", most: 3) == "abc")
    #expect(lineText("abcd", most: 3) == "abc…")
    #expect(lineText("a" + String(repeating: "\u{301}", count: 9), most: 3) == "a\u{301}\u{301}…")
  }

  @Test func `JSON keeps its meaning, in ASCII where it would drive a terminal`() throws {
    #expect(terminalJSON("{\n\"a\": \"腰\"\n}") == "{\n\"a\": \"腰\"\n}")
    #expect(try ["a\u{9B}\u{202E}\u{7F}"].report() == "[\n  \"a\\u009b\\u202e\\u007f\"\n]")
  }
}
