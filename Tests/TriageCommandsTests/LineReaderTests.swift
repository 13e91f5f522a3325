import Glibc
import Testing

@testable import TriageCommands

@Suite struct LineReaderTests {
  private func lines(of text: String) throws -> [String] {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { write(ends[1], $0.baseAddress, $0.count) }
    close(ends[1])
    defer { close(ends[0]) }
    var reader = LineReader(ends[0])
    var lines: [String] = []
    while let line = reader.next() { lines.append(line) }
    return lines
  }

  @Test(
    arguments: [
      ("", []), ("\n", [""]), ("a", ["a"]), ("a\n", ["a"]), ("a\nb", ["a", "b"]),
      ("a\n\nb\n", ["a", "", "b"]), ("é\n漢", ["é", "漢"]),
    ] as [(String, [String])])
  func `lines end at line ends and at the end`(text: String, expected: [String]) throws {
    #expect(try lines(of: text) == expected)
  }

  @Test func `a line across many reads is one line`() throws {
    let long = String(repeating: "é", count: 10_000)
    #expect(try lines(of: long + "\nb") == [long, "b"])
  }

  @Test func `a reader without a file has no lines`() {
    var reader = LineReader(-1)
    #expect(reader.next() == nil)
    #expect(reader.next() == nil)
  }
}
