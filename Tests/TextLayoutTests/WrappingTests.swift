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

  @Test(
    arguments: [
      ("ab👨‍👩‍👧cd", 3, ["ab", "👨‍👩‍👧", "cd"]), ("a🇬🇧b", 2, ["a", "🇬🇧", "b"]),
      ("🇬🇧🇫🇷", 3, ["🇬🇧", "🇫🇷"]), ("ab❤\u{FE0F}c", 3, ["ab❤\u{FE0F}", "c"]),
      ("a1\u{FE0F}\u{20E3}b", 2, ["a1\u{FE0F}\u{20E3}", "b"]), ("a👍🏽b", 4, ["a", "👍🏽", "b"]),
      ("xe\u{301}\u{323}y", 2, ["xe\u{301}\u{323}", "y"]),
      ("a\u{1112}\u{1161}\u{11AB}b", 3, ["a\u{1112}\u{1161}\u{11AB}", "b"]),
      ("aक्षिb", 2, ["a", "क्षि", "b"]), ("🏴󠁧󠁢󠁳󠁣󠁴󠁿ab", 2, ["🏴󠁧󠁢󠁳󠁣󠁴󠁿", "ab"]),
    ] as [(String, Int, [String])])
  func `what a person sees as one sign is never broken`(
    _ text: String, _ width: Int, _ lines: [String]
  ) {
    #expect(wrapped(text, to: width) == lines)
  }

  @Test(
    arguments: [
      ("a\tb c", 3, ["a\tb", "c"]), ("a\r\nb", 9, ["a\r", "b"]),
      ("a\u{1B}[31mb", 4, ["a\u{1B}[3", "1mb"]), ("ab\u{7F}\u{85}c", 4, ["ab\u{7F}\u{85}", "c"]),
      ("a\u{A0}b c", 3, ["a\u{A0}b", "c"]), ("a\u{2028}b", 9, ["a\u{2028}b"]),
    ] as [(String, Int, [String])])
  func `a control character takes one column, and only a line feed ends a line`(
    _ text: String, _ width: Int, _ lines: [String]
  ) {
    #expect(wrapped(text, to: width) == lines)
  }

  @Test func `no text loses anything but spaces, and no line is too wide`() {
    let texts = [
      "When did it begin? 👩🏽‍⚕️ says: since 2 weeks 🇨🇭", "痛みはどこですか。 腰、脚、足首。",
      "le\u{301}ge\u{300}re douleur  au dos",
      "한국어 아픔 \u{1112}\u{1161}\u{11AB}", "    four spaces", "ends in a space ",
    ]
    // A space at the end of a text may stand beyond the edge.
    let columns = { (line: String) in displayWidth(of: line) - (line.hasSuffix(" ") ? 1 : 0) }
    for text in texts {
      let widest = text.map { displayWidth(of: String($0)) }.max() ?? 1
      for width in 1...30 {
        let lines = wrapped(text, to: width)
        let kept = lines.joined().filter { $0 != " " }
        #expect(kept == text.filter { $0 != " " })
        #expect(lines.allSatisfy { columns($0) <= max(width, widest) }, "\(width)")
      }
    }
  }

  @Test(arguments: [
    ("a", 1), ("é", 1), ("e\u{301}", 1), ("痛", 2), ("\u{200D}", 0), ("…", 1), ("✅", 2),
    ("⚠", 1), ("ａ", 2), ("한", 2), ("👍", 2), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2),
    ("❤\u{FE0F}", 1), ("👍🏽", 4),
    ("🇬🇧", 2), ("👨‍👩‍👧", 6), ("\t", 1), ("\u{1B}", 1), ("\u{9B}", 1), ("\u{A0}", 1), ("\u{FF9E}", 1),
    ("〈", 2), ("\u{0E31}", 0), ("", 0),
  ])
  func `a text takes as many columns as the terminal gives it`(_ text: String, _ width: Int) {
    #expect(displayWidth(of: text) == width)
  }

  @Test(arguments: [
    ("abc", 3, "abc"), ("abcd", 3, "ab…"), ("痛み", 3, "痛…"), ("ab", 0, ""),
    ("a🇬🇧bc", 3, "a…"), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"), ("👨‍👩‍👧a", 3, "…"),
  ])
  func `a text that is cut says so`(_ text: String, _ width: Int, _ cut: String) {
    #expect(shortened(text, to: width) == cut)
  }
}
