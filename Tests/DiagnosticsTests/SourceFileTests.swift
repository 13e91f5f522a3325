import Diagnostics
import Testing

@Suite struct SourceFileTests {
  @Test(arguments: [
    ("one\ntwo\n", 1, "one"), ("one\ntwo\n", 2, "two"), ("one\ntwo\n", 3, ""),
    ("one\ntwo\n", 4, nil), ("one\r\ntwo\r\n", 1, "one"), ("one\r\ntwo", 2, "two"),
    ("", 1, ""), ("", 2, nil), ("one", 0, nil), ("日本\ncafé", 2, "café"),
  ])
  func `a line is found by its number, without its line end`(
    text: String, number: Int, line: Substring?
  ) {
    #expect(SourceFile(name: "a", text: text).line(number) == line)
  }

  @Test func `places are ordered by line, then by column`() {
    let places = [(2, 1), (1, 9), (1, 2)].map { SourcePosition(line: $0.0, column: $0.1) }
    #expect(places.sorted() == [places[2], places[1], places[0]])
  }
}
