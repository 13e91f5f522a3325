import Testing
import TextLayout

@Suite struct WrappingTests {
  @Test(
    arguments: [
      ("", 10, [""]), ("one two", 10, ["one two"]), ("one two", 5, ["one", "two"]),
      ("one  two", 10, ["one  two"]), ("one   two", 5, ["one", "two"]), ("a\nb", 10, ["a", "b"]),
      ("a\n\nb", 10, ["a", "", "b"]),
      ("abcdefghij", 4, ["abcd", "efgh", "ij"]), ("x abcdefgh", 4, ["x", "abcd", "efgh"]),
      ("痛み痛み", 4, ["痛み", "痛み"]), ("胸 の", 3, ["胸", "の"]),
      ("a👍b", 2, ["a", "👍", "b"]), ("ab\u{FE0F}c", 2, ["ab\u{FE0F}", "c"]),
      ("\u{200B}ab", 2, ["\u{200B}ab"]),
      ("cafe\u{301} noir", 4, ["cafe\u{301}", "noir"]), ("痛", 1, ["痛"]),
    ] as [(String, Int, [String])])
  func `a text is broken at spaces, by the columns it takes`(
    _ text: String, _ width: Int, _ lines: [String]
  ) {
    #expect(wrapped(text, to: width) == lines)
  }

  @Test(arguments: [
    ("a", 1), ("é", 1), ("e\u{301}", 1), ("痛", 2), ("\u{200D}", 0), ("…", 1), ("✅", 2),
    ("⚠", 1), ("ａ", 2), ("한", 2), ("👍", 2),
  ])
  func `a text takes as many columns as the terminal gives it`(_ text: String, _ width: Int) {
    #expect(displayWidth(of: text) == width)
  }

  @Test(arguments: [("abc", 3, "abc"), ("abcd", 3, "ab…"), ("痛み", 3, "痛…"), ("ab", 0, "")])
  func `a text that is cut says so`(_ text: String, _ width: Int, _ cut: String) {
    #expect(shortened(text, to: width) == cut)
  }
}
