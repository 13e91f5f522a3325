import Scenarios
import Testing
import TriageEngine
import TriageModel

/// An answer sheet gives what the engine says of it.
@Suite struct SameResultTests {
  /// A questionnaire with its name.
  struct Sample: CustomTestStringConvertible, Sendable {
    let name: String
    let questionnaire: @Sendable () throws -> Questionnaire
    var testDescription: String { name }
  }

  static let samples = [
    Sample(name: "sciatica") { try bundledQuestionnaire() },
    Sample(name: "pain-follow-up") { try painFollowUp() },
    Sample(name: "ankle") { try fixture("ankle") },
    Sample(name: "wrist") { try fixture("wrist") },
  ]

  @Test(arguments: samples)
  func `the answers of an interview give the result of the interview`(_ sample: Sample) throws {
    let questionnaire = try sample.questionnaire()
    var (sheets, expected) = ([RecordedSheet](), [String]())
    for seed in 0..<2500 {
      var walk = RandomWalk(
        questionnaire, seed: UInt64(seed), from: Moment(milliseconds: 1_000_000))
      while try walk.step() != nil {}
      let sheet = RecordedSheet(
        id: "s\(seed)", sheet: walk.interview.sheet, questionnaire: questionnaire)
      sheets.append(sheet)
      expected.append(sheet.result(walk.interview.assessment(), open: []))
    }
    #expect(evaluate(sheets.map(\.line), of: questionnaire) == expected)
  }

  @Test(arguments: samples, [ReadingMode.failSafe, .soFar])
  func `answers with gaps give what the engine makes of them`(
    _ sample: Sample, _ mode: ReadingMode
  ) throws {
    let questionnaire = try sample.questionnaire()
    let sheets = Self.sheets(of: questionnaire, 2500, seed: 6)
    #expect(
      evaluate(sheets.map(\.line), of: questionnaire, mode) == sheets.map { $0.result(mode) })
  }

  @Test(arguments: [ReadingMode.failSafe, .soFar])
  func `answers to questionnaires by chance give what the engine makes of them`(
    _ mode: ReadingMode
  ) throws {
    var questionnaires = try RandomQuestionnaires(seed: 11)
    for seed in 0..<200 {
      let questionnaire = questionnaires.next()
      let sheets = Self.sheets(of: questionnaire, 70, seed: UInt64(seed))
      #expect(
        evaluate(sheets.map(\.line), of: questionnaire, mode) == sheets.map { $0.result(mode) })
    }
  }

  /// Answer sheets by chance: most with few gaps, some with many.
  static func sheets(
    of questionnaire: Questionnaire, _ count: Int, seed: UInt64
  ) -> [RecordedSheet] {
    var random = SeededGenerator(seed: seed)
    let sheets = RandomSheets(questionnaire: questionnaire)
    return (0..<count).map { number in
      var sheet = sheets.sheet(&random)
      let kept = Double.random(in: 0.4...1.3, using: &random)
      for position in 0..<sheet.count where Double.random(in: 0...1, using: &random) > kept {
        sheet[position] = nil
      }
      return RecordedSheet(id: "s\(number)", sheet: sheet, questionnaire: questionnaire)
    }
  }
}
