import Scenarios
import Testing

/// A line with a mistake says what is wrong and how to mend it, and changes no other line.
@Suite struct LineTests {
  /// A line and what must be told of it.
  struct BadLine: CustomTestStringConvertible, Sendable {
    let bytes: [UInt8]
    let id: String?
    let told: String
    var testDescription: String { String(decoding: bytes.prefix(60), as: UTF8.self) }

    init(_ line: String, id: String? = nil, _ told: String) {
      self.init(Array(line.utf8), id: id, told)
    }
    init(_ bytes: [UInt8], id: String? = nil, _ told: String) {
      (self.bytes, self.id, self.told) = (bytes, id, told)
    }
  }

  static let badLines: [BadLine] = [
    BadLine("", "empty-line"), BadLine(" \t\r", "empty-line"), BadLine("not json", "not-json"),
    BadLine("[1]", "not-an-object"), BadLine("7", "not-an-object"),
    BadLine("{}", "missing-member missing-member"),
    BadLine("{\"id\":\"a\"}", id: "a", "missing-member"),
    BadLine([0xEF, 0xBB, 0xBF] + Array(sheet("").utf8), "byte-order-mark"),
    BadLine(Array(#"{"id":""#.utf8) + [0xFF] + Array(#"","answers":{}}"#.utf8), "not-utf-8"),
    BadLine(sheet("") + "x", "not-json"), BadLine(sheet("") + "\0", "not-json"),
    BadLine(sheet("\"wal\0k\":1"), "not-json"),
    BadLine(#"{"id":"a\ud800","answers":{}}"#, "not-json"),
    BadLine(#"{"id":"a\udc00","answers":{}}"#, "not-json"),
    BadLine(sheet(#""words":"\udfff\ud800""#), "not-json"),
    BadLine(String(repeating: "[", count: 100_000), "not-json"),
    BadLine(sheet(#""age":\#(String(repeating: "[1],", count: 100_000))0"#), "not-json"),
    BadLine(String(repeating: " ", count: 1 << 20) + " ", "line-too-long"),
    BadLine(#"{"id":7,"answers":{}}"#, "wrong-member"),
    BadLine(#"{"id":"a","answers":[]}"#, id: "a", "wrong-member"),
    BadLine(#"{"id":"a","answers":{},"id":"b"}"#, id: "a", "repeated-member"),
    BadLine(#"{"id":"a","answers":{},"answers":{}}"#, id: "a", "repeated-member"),
    BadLine(#"{"id":"a","anwsers":{}}"#, id: "a", "unknown-member missing-member"),
    BadLine(sheet(#""hand":"yes""#), id: "a", "unknown-question"),
    BadLine(sheet(#""walk":"maybe""#), id: "a", "unknown-option"),
    BadLine(sheet(#""walk":["yes"]"#), id: "a", "wrong-kind"),
    BadLine(sheet(#""walk":true"#), id: "a", "wrong-kind"),
    BadLine(sheet(#""walk":{}"#), id: "a", "wrong-kind"),
    BadLine(sheet(#""walk":"yes","walk":"no""#), id: "a", "repeated-question"),
    BadLine(sheet(#""walk":null,"walk":"no""#), id: "a", "repeated-question"),
    BadLine(sheet(#""signs":"bent""#), id: "a", "wrong-kind"),
    BadLine(sheet(#""signs":[]"#), id: "a", "nothing-chosen"),
    BadLine(sheet(#""signs":["bent",1]"#), id: "a", "wrong-kind"),
    BadLine(sheet(#""signs":["bent","hot"]"#), id: "a", "unknown-option"),
    BadLine(sheet(#""signs":["bent","bent"]"#), id: "a", "repeated-option"),
    BadLine(sheet(#""signs":["none","bent"]"#), id: "a", "exclusive-option"),
    BadLine(sheet(#""age":121"#), id: "a", "out-of-range"),
    BadLine(sheet(#""age":-1"#), id: "a", "out-of-range"),
    BadLine(sheet(#""age":7.5"#), id: "a", "wrong-kind"),
    BadLine(sheet(#""age":1e300"#), id: "a", "wrong-kind"),
    BadLine(sheet(#""age":18446744073709551615"#), id: "a", "wrong-kind"),
    BadLine(sheet(#""age":1e400"#), "not-json"),
    BadLine(sheet(#""age":01"#), "not-json"),
    BadLine(sheet(#""age":"70""#), id: "a", "wrong-kind"),
    BadLine(sheet(#""words":7"#), id: "a", "wrong-kind"),
    BadLine(sheet(#""words":"\u0007""#), id: "a", "control-characters"),
    BadLine(
      sheet(#""words":"\#(String(repeating: "é", count: 2001))""#), id: "a", "note-too-long"),
    BadLine(
      sheet(#""walk":"maybe","hand":1,"age":500"#), id: "a",
      "unknown-option unknown-question out-of-range"),
    BadLine(
      sheet((1...30).map { "\"q\($0)\":1" }.joined(separator: ",")), id: "a",
      String(repeating: "unknown-question ", count: 20) + "more"),
  ]

  static func sheet(_ answers: String) -> String { #"{"id":"a","answers":{\#(answers)}}"# }

  @Test(arguments: badLines)
  func `a bad line is told with its number and its mistakes`(_ bad: BadLine) throws {
    let good = Self.sheet("")
    let input = Array((good + "\n").utf8) + bad.bytes + Array(("\n" + good + "\n").utf8)
    let ankle = try fixture("ankle")
    let results = evaluate(input, of: ankle)
    let alone = evaluate([good], of: ankle)
    #expect([results.first] + [results.last] == alone + alone)
    #expect(results.count == 3)
    let result = try InvalidResult(results[1])
    #expect(result.id == bad.id)
    #expect(result.errors.map(\.kind).joined(separator: " ") == bad.told)
    #expect(result.errors.allSatisfy { $0.line == 2 })
  }

  @Test(arguments: [
    (#""age":7.0"#, #""age":7"#), (#""age":1e1"#, #""age":10"#), (#""age":-0"#, #""age":0"#),
    (#""age":700e-1"#, #""age":70"#), (#""wal\u006b":"yes""#, #""walk":"yes""#),
    (#""walk":null"#, ""), (#""pain":null,"words":null"#, ""),
    (#""words":"Ça va? 👍\n\"""#, #""words":"x""#),
    (#" "walk" : "no" , "age" : 70 "#, #""age":70,"walk":"no""#),
  ])
  func `an answer written in another way is the same answer`(
    _ written: String, _ plain: String
  ) throws {
    let ankle = try fixture("ankle")
    #expect(
      evaluate([Self.sheet(written)], of: ankle) == evaluate([Self.sheet(plain)], of: ankle))
  }

  @Test func `a name is given back as it was written`() throws {
    let ankle = try fixture("ankle")
    for id in [#"\"\\"#, #"\u0001"#, "é \u{1F44D}", "", "a/b"] {
      let result = evaluate([#"{"id":"\#(id)","answers":{}}"#], of: ankle)
      #expect(result.first?.hasPrefix(#"{"id":"\#(id)","status":"incomplete""#) == true)
    }
  }

  @Test func `a line end of two characters and a last line without one are taken`() throws {
    let ankle = try fixture("ankle")
    let good = Self.sheet(#""walk":"no""#)
    let expected = evaluate([good, good], of: ankle)
    #expect(evaluate(Array("\(good)\r\n\(good)".utf8), of: ankle) == expected)
  }

  @Test func `what is wrong is said with why and how to mend it`() throws {
    let result = evaluate([Self.sheet(#""sings":["bent"]"#)], of: try fixture("ankle"))
    #expect(
      result == [
        #"{"id":"a","status":"invalid","level":null,"rules":[],"advice":[],"unanswered":[],"#
          + #""errors":[{"line":1,"kind":"unknown-question","what":"there is no question 'sings'","#
          + #""why":"an answer would be lost.","fix":"did you mean 'signs'? Otherwise take it out."}]}"#
      ])
  }

  @Test func `an explanation names the comparisons and the answers without effect`() throws {
    let line = Self.sheet(#""walk":"yes","since":"today","signs":["cold"],"age":20"#)
    let result = evaluate([line], of: try fixture("ankle"), explains: true)
    #expect(
      result.first?.hasSuffix(
        #""errors":[],"explanation":[{"rule":"cold-foot","level":"emergency","#
          + #""because":"your foot is cold","comparisons":["signs includes cold"]}],"#
          + #""withoutEffect":["since"]}"#) == true)
  }
}
