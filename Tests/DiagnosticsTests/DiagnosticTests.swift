import Diagnostics
import Testing

@Suite struct DiagnosticTests {
  @Test func `a finding shows its line with carets below the word`() {
    #expect(
      finding(line: 2, column: 7, length: 4).rendered(in: source("one\nfind: this\nthree\n")) == """
        a.yaml:2:7: error: something is wrong [odd-thing]
            2 | find: this
              |       ^~~~
          why: it matters.
          fix: mend it.
        """)
  }

  @Test func `a finding without its text, or beyond its end, shows no line`() {
    let text = """
      a.yaml:2:7: error: something is wrong [odd-thing]
        why: it matters.
        fix: mend it.
      """
    #expect(finding(line: 2, column: 7, length: 4).rendered() == text)
    #expect(finding(line: 2, column: 7, length: 4).rendered(in: source("one")) == text)
  }

  @Test func `a line of a binary file is not shown`() {
    let binary = String(repeating: "\u{1}\u{FFFD}", count: 20)
    #expect(
      finding(line: 1, column: 2, length: 1).rendered(in: source(binary)) == """
        a.yaml:1:2: error: something is wrong [odd-thing]
          why: it matters.
          fix: mend it.
        """)
  }

  @Test func `a finding about a whole file has no place`() {
    let finding = Diagnostic(
      .warning, "odd-file", file: "a.yaml", at: nil, what: "an odd file", why: "it is odd.",
      fix: "mend it.")
    #expect(
      finding.rendered(in: source("one")) == """
        a.yaml: warning: an odd file [odd-file]
          why: it is odd.
          fix: mend it.
        """)
  }

  @Test(arguments: [
    (line: "\tfind: this", column: 8, excerpt: "\tfind: this", carets: "\t      ^~~~"),
    (line: "日本: this", column: 5, excerpt: "日本: this", carets: "      ^~~~"),
    (line: "e\u{301}t: this", column: 6, excerpt: "e\u{301}t: this", carets: "    ^~~~"),
    (line: "a: 日本日本", column: 4, excerpt: "a: 日本日本", carets: "   ^~~~~~~~"),
    (line: "\u{1B}[2J: this", column: 7, excerpt: "\u{FFFD}[2J: this", carets: "      ^~~~"),
    (line: "a: \u{202E}sht", column: 4, excerpt: "a: \u{FFFD}sht", carets: "   ^~~~"),
    (line: "short", column: 40, excerpt: "short", carets: "     ^"),
    (line: "end", column: 3, excerpt: "end", carets: "  ^"),
    (
      line: String(repeating: "-", count: 90) + "this" + String(repeating: "+", count: 90),
      column: 91,
      excerpt: String(repeating: "-", count: 20) + "this" + String(repeating: "+", count: 64),
      carets: String(repeating: " ", count: 20) + "^~~~"
    ),
  ])
  func `carets stand below the word whatever stands before it`(
    line: String, column: Int, excerpt: String, carets: String
  ) {
    let lines = finding(line: 1, column: column, length: 4).rendered(in: source(line))
      .split(separator: "\n")
    #expect(lines[1...2].map { $0.dropFirst(8) } == [Substring(excerpt), Substring(carets)])
  }

  @Test func `words of a hostile file cannot move the cursor`() {
    let finding = Diagnostic(
      .error, "odd-thing", file: "a\u{1B}c", at: nil, what: "unknown '\u{1B}[2J'", why: "\u{9B}1m",
      fix: "\u{202E}")
    #expect(
      finding.rendered() == """
        a\u{FFFD}c: error: unknown '\u{FFFD}[2J' [odd-thing]
          why: \u{FFFD}1m
          fix: \u{FFFD}
        """)
  }

  @Test func `several findings stand apart, each with the line of its own file`() {
    let other = Diagnostic(
      .note, "odd-thing", file: "b.yaml", at: SourcePosition(line: 1, column: 1), what: "odd",
      why: "it matters.", fix: "mend it.")
    let files = [source("first"), SourceFile(name: "b.yaml", text: "second")]
    #expect(
      [finding(line: 1, column: 1, length: 5), other].rendered(in: files) == """
        a.yaml:1:1: error: something is wrong [odd-thing]
            1 | first
              | ^~~~~
          why: it matters.
          fix: mend it.

        b.yaml:1:1: note: odd [odd-thing]
            1 | second
              | ^
          why: it matters.
          fix: mend it.
        """)
  }

  private func source(_ text: String) -> SourceFile { SourceFile(name: "a.yaml", text: text) }

  private func finding(line: Int, column: Int, length: Int) -> Diagnostic {
    Diagnostic(
      .error, "odd-thing", file: "a.yaml", at: SourcePosition(line: line, column: column),
      length: length,
      what: "something is wrong", why: "it matters.", fix: "mend it.")
  }
}
