import Scenarios
import Testing
import TriageModel

@testable import TriageEngine

@Suite struct DecidingAnswersTests {
  let ankle: Questionnaire
  let sciatica: Questionnaire

  init() throws {
    ankle = try fixture("ankle")
    sciatica = try bundledQuestionnaire()
  }

  @Test func `for an ankle the deciding answers are enough, and no smaller set is`() throws {
    let sheets = AnkleSheets(ankle: ankle)
    let all = sheets.complete.map { (sheet: $0, level: ankle.assessment(of: $0).level) }
    for (sheet, level) in all {
      let found = try #require(reading(sheet, ankle).decidingQuestions())
      let isEnough = { (questions: [Int]) in
        all.allSatisfy { other in
          other.level >= level || questions.contains { other.sheet[$0] != sheet[$0] }
        }
      }
      #expect(isEnough(found), "\(found)\n\(ankle.text(of: sheet))")
      for part in subsets(of: sheet.answered) where part.count < found.count {
        #expect(!isEnough(part), "\(part) instead of \(found)\n\(ankle.text(of: sheet))")
      }
    }
  }

  @Test func `whatever the other answers are, the level is at least that of the result`() throws {
    var random = SeededGenerator(seed: 42)
    let sheets = RandomSheets(questionnaire: sciatica)
    for _ in 0..<1_000 {
      let sheet = sheets.sheet(&random)
      let reading = reading(sheet, sciatica)
      let found = try #require(reading.decidingQuestions())
      for _ in 0..<20 {
        var other = sheets.sheet(&random)
        for position in found { other[position] = reading.sheet[position] }
        #expect(
          sciatica.assessment(of: other).level >= reading.level(),
          "\(found)\n\(sciatica.text(of: sheet))\n\nOTHER\n\(sciatica.text(of: other))")
      }
    }
  }

  @Test(arguments: [
    ([:], []),
    (["saddle-numbness": "new"], ["saddle-numbness"]),
    (["saddle-numbness": "new", "cold-leg": "yes", "fever": "yes"], ["cold-leg"]),
    (["fever": "yes"], ["fever"]),
    (["fever": "yes", "leg-weakness": "mild"], ["leg-weakness", "fever"]),
    (["sexual-change": "new"], ["sexual-change"]),
    (["conditions": "cancer"], ["conditions"]),
    (
      ["bladder-start": "long", "leaking-pee": "long", "checked": "no"],
      ["bladder-start", "leaking-pee", "checked"]
    ),
    (["how-long": "6-12"], ["pain-places", "how-long", "pain-trend"]),
    (
      ["pain-severity": "severe", "pain-trend": "worse"],
      ["pain-places", "pain-trend", "pain-severity"]
    ),
    (["accident": "recent", "saddle-numbness": "new"], ["accident", "saddle-numbness"]),
    (["age": "70p", "constant-pain": "yes"], ["age", "constant-pain"]),
  ])
  func `the fewest answers that are enough, the first in asking order`(
    _ answers: [String: String], _ deciding: [String]
  ) throws {
    let sheet = try sciatica.sheet(defaultAnswers.merging(answers) { $1 })
    let found = try #require(reading(sheet, sciatica).decidingQuestions())
    #expect(found.map { sciatica.questions[$0].id.text } == deciding)
  }

  @Test func `answers so far decide where nothing to come can make it less urgent`() throws {
    let reading = Reading(of: try sciatica.sheet(["fever": "yes"]), in: sciatica, .soFar)
    let found = try #require(reading.decidingQuestions())
    #expect(found.map { sciatica.questions[$0].id } == ["fever"])
  }

  private func reading(_ sheet: AnswerSheet, _ questionnaire: Questionnaire) -> Reading {
    Reading(of: sheet, in: questionnaire, .failSafe)
  }

  private func subsets(of questions: [Int]) -> [[Int]] {
    questions.reduce([[]]) { sets, question in sets + sets.map { $0 + [question] } }
  }
}

extension Reading {
  /// The answers that count, given or put in their place.
  fileprivate var sheet: AnswerSheet {
    var sheet = AnswerSheet(count: states.count)
    for (position, state) in states.enumerated() {
      if case .answered(let answer) = state { sheet[position] = answer }
    }
    return sheet
  }
}
