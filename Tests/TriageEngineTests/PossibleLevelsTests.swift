import Scenarios
import Testing
import TriageModel

@testable import TriageEngine

@Suite struct PossibleLevelsTests {
  let ankle: Questionnaire
  let sciatica: Questionnaire

  init() throws {
    ankle = try fixture("ankle")
    sciatica = try bundledQuestionnaire()
  }

  @Test func `no level that can still come is left out, and none is named in vain for an ankle`() {
    let sheets = AnkleSheets(ankle: ankle)
    for sheet in sheets.partial {
      let coming = Set(sheets.completions(of: sheet).map { ankle.assessment(of: $0).level })
      let possible = Outlook(of: sheet, in: ankle, .failSafe).possibleLevels
      #expect(possible == coming, "\(ankle.text(of: sheet))")
    }
  }

  @Test func `no level that a random completion gives is left out`() {
    var random = SeededGenerator(seed: 41)
    let sheets = RandomSheets(questionnaire: sciatica)
    for _ in 0..<5_000 {
      let sheet = sheets.sheet(&random)
      let share = Double.random(in: 0...1, using: &random)
      let part = sheet.keeping(
        sheet.answered.filter { _ in Double.random(in: 0...1, using: &random) < share })
      let possible = Outlook(of: part, in: sciatica, .failSafe).possibleLevels
      let level = sciatica.assessment(of: sheet).level
      #expect(possible.contains(level), "\(level)\n\(sciatica.text(of: part))")
    }
  }

  @Test(arguments: [
    ([:], ["D5", "D4", "D3", "D2", "D1", "D0"]),
    (["saddle-numbness": "new"], ["D5", "D4"]),
    (["chest-or-breathing": "yes"], ["D5"]),
    (["fever": "yes"], ["D5", "D4", "D3"]),
    (["sexual-change": "new"], ["D5", "D4", "D3"]),
    (["conditions": "cancer"], ["D5", "D4", "D3", "D2"]),
    (["both-legs-pain": "long", "checked": "yes"], ["D5", "D4", "D3", "D2", "D1"]),
  ])
  func `what can still come is known at every step`(
    _ answers: [String: String], _ levels: [String]
  ) throws {
    let possible = Outlook(of: try sciatica.sheet(answers), in: sciatica).possibleLevels
    #expect(possible.sorted(by: >).map(sciatica.trace) == levels)
  }

  @Test func `a finished interview has one level, missing answers read fail-safe`() throws {
    var talk = Interview(ankle)
    #expect(talk.possibleLevels.count == 3)
    while let open = talk.firstOpen {
      let question = ankle.questions[open]
      let answers = try ankle.sheet(["walk": "yes", "signs": "none", "age": "30"])
      let answer = answers[open] ?? .skipped
      _ = try talk.take(answer, to: open, at: Moment(milliseconds: 0))
      #expect(talk.possibleLevels.contains(talk.assessment().level), "\(question.id)")
    }
    #expect(talk.possibleLevels == [Urgency(rank: 0)])
  }

  @Test func `an optional question that was passed over counts as its if-unanswered`() throws {
    let position = try #require(sciatica.position(of: "true-for-you"))
    var sheet = AnswerSheet(count: sciatica.questions.count)
    sheet[position] = .skipped
    let smokes = Condition.comparison(
      Comparison(question: position, test: .isNone([.init(position: 4)])))
    #expect(Outlook(of: sheet, in: sciatica, .soFar).truth(smokes) == .no)
    #expect(Outlook(of: sheet, in: sciatica, .failSafe).truth(smokes) == .yes)
  }
}
