import Foundation
import Scenarios
import Testing
import TriageEngine
import TriageModel

/// Whatever stands in a line, every line gives one line, and its neighbours what they give alone.
@Suite struct HostileLineTests {
  @Test func `damaged lines lose no line and change no neighbour`() throws {
    let questionnaire = try fixture("ankle")
    let sheets = SameResultTests.sheets(of: questionnaire, 3000, seed: 9)
    let good = evaluate(sheets.map(\.line), of: questionnaire)
    var random = SeededGenerator(seed: 10)
    var input: [UInt8] = []
    for sheet in sheets {
      input += Array(sheet.line.utf8) + [UInt8(ascii: "\n")]
      input += damaged(Array(sheet.line.utf8), &random) + [UInt8(ascii: "\n")]
    }
    let results = evaluate(input, of: questionnaire)
    #expect(results.count == sheets.count * 2)
    #expect(stride(from: 0, to: results.count, by: 2).map { results[$0] } == good)
    #expect(results == evaluate(input, of: questionnaire, linesAtATime: 7))
    #expect(results == readClosely(input, of: questionnaire))
    // Some damage leaves an answer sheet, most does not.
    let invalid = results.count { $0.contains(#""status":"invalid""#) }
    #expect((sheets.count / 2..<sheets.count).contains(invalid))
  }

  /// What lines give when each is read with care, as it is to be explained.
  private func readClosely(_ input: [UInt8], of questionnaire: Questionnaire) -> [String] {
    evaluate(input, of: questionnaire, explains: true).map { (line: String) -> String in
      guard let end = line.range(of: #","explanation":["#) else { return line }
      return line[..<end.lowerBound] + "}"
    }
  }

  /// A line with some bytes taken out, put in, changed or repeated, never a line end.
  private func damaged(_ line: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var line = line
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let place = Int.random(in: 0..<max(1, line.count), using: &random)
      let end = min(line.count, place + Int.random(in: 1...12, using: &random))
      let byte = UInt8.random(in: 0...255, using: &random)
      let sign = Array("{}[]\",:\\0e.-u ".utf8).randomElement(using: &random) ?? 0
      switch Int.random(in: 0..<6, using: &random) {
      case 0: line.removeSubrange(min(place, end)..<end)
      case 1: line.insert(byte, at: min(place, line.count))
      case 2: line.insert(sign, at: min(place, line.count))
      case 3 where place < line.count: line[place] = byte
      case 4 where place < line.count: line[place] = sign
      case _: line.insert(contentsOf: line[min(place, end)..<end], at: min(place, line.count))
      }
    }
    return line.map { $0 == UInt8(ascii: "\n") ? 0 : $0 }
  }

  @Test func `lines give the same in pieces of every length`() throws {
    let questionnaire = try fixture("ankle")
    let lines = SameResultTests.sheets(of: questionnaire, 200, seed: 3).map(\.line)
      .enumerated().map { $0.offset % 9 == 4 ? "bad" : $0.element }
    let whole = evaluate(lines, of: questionnaire)
    for length in 1...130 {
      #expect(evaluate(lines, of: questionnaire, linesAtATime: length) == whole)
    }
  }
}
