import Scenarios
import Testing
import TriageModel

@testable import TriageEngine

@Suite struct WhatIfTests {
  let ankle: Questionnaire

  init() throws { ankle = try fixture("ankle") }

  @Test(
    arguments: [
      (
        ["walk": "yes", "signs": "none", "age": "30"],
        [
          "walk": ["more not-sure: today"], "signs": ["more cold: emergency"], "age": [],
        ]
      ),
      (
        ["walk": "no", "since": "longer", "signs": "bruise", "age": "30"],
        [
          "walk": ["less yes: home"], "since": [], "signs": ["more cold bruise: emergency"],
          "age": ["more 70: emergency"],
        ]
      ),
      (
        ["walk": "no", "since": "today", "signs": "bent cold", "age": "75"],
        ["walk": [], "since": [], "signs": [], "age": []]
      ),
      (
        ["walk": "yes", "signs": "bent", "age": "70"],
        [
          "walk": [], "signs": ["less none: home"], "age": ["less 69: home"],
        ]
      ),
    ] as [([String: String], [String: [String]])])
  func `each answer says what another in its place would change`(
    _ answers: [String: String], _ expected: [String: [String]]
  ) throws {
    let found = try finished(answers).whatIf()
    let table = Dictionary(uniqueKeysWithValues: found.map(row))
    #expect(table == expected.merging(["pain": [], "words": []]) { $1 })
  }

  @Test func `an unfinished interview has no result that could be another`() throws {
    var talk = Interview(ankle)
    _ = try talk.take(.options([.init(position: 0)]), to: 0, at: Moment(milliseconds: 0))
    #expect(talk.whatIf() == [])
  }

  @Test func `more and less urgent are the extremes of all other answers`() throws {
    let all = AnkleSheets(ankle: ankle).complete.map { ($0, ankle.assessment(of: $0).level) }
    for (sheet, level) in all {
      let single = try finished(sheet).whatIf().filter { !ankle.questions[$0.question].takesMany }
      for found in single {
        let others = all.filter { other, _ in
          sheet.answered.allSatisfy { $0 == found.question || other[$0] == sheet[$0] }
        }
        let levels = others.map(\.1) + [level]
        #expect((found.more?.level ?? level) == levels.max(), "\(ankle.text(of: sheet))")
        #expect((found.less?.level ?? level) == levels.min(), "\(ankle.text(of: sheet))")
      }
    }
  }

  private func finished(_ answers: [String: String]) throws -> Interview {
    try finished(ankle.sheet(answers))
  }

  private func finished(_ sheet: AnswerSheet) throws -> Interview {
    var talk = Interview(ankle)
    for position in ankle.questions.indices {
      guard let answer = sheet[position] ?? (talk.asked.contains(position) ? .skipped : nil)
      else { continue }
      _ = try talk.take(answer, to: position, at: Moment(milliseconds: 0))
    }
    return talk
  }

  private func row(_ whatIf: WhatIf) -> (String, [String]) {
    let question = ankle.questions[whatIf.question]
    let words = { (change: WhatIf.Change) in
      "\(text(change.answer, question)): \(ankle.level(change.level).id)"
    }
    return (
      question.id.text,
      [whatIf.more.map { "more " + words($0) }, whatIf.less.map { "less " + words($0) }]
        .compactMap { $0 }
    )
  }

  private func text(_ answer: Answer, _ question: Question) -> String {
    switch answer {
    case .options(let mask):
      mask.positions.map { question.options[$0].id.text }.joined(separator: " ")
    case .number(let number): String(number)
    case .note, .skipped: "\(answer)"
    }
  }
}
