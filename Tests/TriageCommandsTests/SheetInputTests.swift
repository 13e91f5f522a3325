import BatchEvaluation
import Scenarios
import Testing
import TriageEngine

@testable import TriageCommands

@Suite struct SheetInputTests {
  /// Lines of all kinds: good, bad, empty, of two bytes, without an end.
  private static let text =
    #"{"id":"a","answers":{"walk":"no"}}"# + "\n\nbad\r\n7\n"
    + #"{"id":"é","answers":{"age":70,"words":"Ça va"}}"# + "\n\n" + #"{"id":"z","answers":{}}"#

  /// What the lines of a file give, read in portions of so many bytes.
  private func evaluate(_ path: String, portion: Int) throws -> [String] {
    var evaluator = BatchEvaluator(try fixture("ankle"), .failSafe)
    var input = try SheetInput(path: path, portion: portion)
    var output: [UInt8] = []
    while let chunk = try input.next() { evaluator.evaluate(chunk, to: &output) }
    return String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func `lines give the same wherever a portion ends`() throws {
    let folder = try Folder()
    try folder.add("sheets", Self.text)
    let whole = try evaluate(folder.path("sheets"), portion: 1 << 16)
    #expect(whole.count == 7)
    #expect(whole.last?.hasPrefix(#"{"id":"z","status":"incomplete""#) == true)
    for portion in 1...Self.text.utf8.count {
      #expect(try evaluate(folder.path("sheets"), portion: portion) == whole)
    }
  }

  @Test(arguments: [("", 0), ("\n", 1), ("\n\n", 2), ("7", 1), ("7\n", 1), ("7\n\n", 2)])
  func `each line end ends a line, and so does the end`(_ text: String, _ count: Int) throws {
    let folder = try Folder()
    try folder.add("sheets", text)
    #expect(try evaluate(folder.path("sheets"), portion: 1).count == count)
  }

  @Test(arguments: [-1, 0, 1, 70_000])
  func `a line of more than 1 MiB is one bad line, whatever stands behind it`(_ more: Int) throws {
    let folder = try Folder()
    let long = String(repeating: " ", count: LineChunk.longestLine + more - 1) + "7"
    let kind = more > 0 ? "line-too-long" : "not-an-object"
    for (end, count) in [("", 1), ("\n", 1), ("\n7\n8", 3), ("\n7\n", 2)] {
      try folder.add("sheets", long + end)
      let results = try evaluate(folder.path("sheets"), portion: 1 << 16)
      #expect(results.count == count)
      #expect(results.first?.contains(#""line":1,"kind":"\#(kind)""#) == true)
      #expect(results.dropFirst().allSatisfy { $0.contains(#""kind":"not-an-object""#) })
    }
  }
}
