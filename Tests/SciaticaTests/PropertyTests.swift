import Scenarios
import Testing
import TriageEngine
import TriageModel

@Suite struct PropertyTests {
  let questionnaire: Questionnaire

  init() throws { questionnaire = try bundledQuestionnaire() }

  @Test(arguments: [UInt64](1...10))
  func `ten thousand random answer sheets keep every property`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let sheets = RandomSheets(questionnaire: questionnaire)
    let check = PropertyCheck(questionnaire: questionnaire)
    var broken: [PropertyID: Counterexample] = [:]
    for _ in 0..<10_000 {
      for found in check.counterexamples(sheets.sheet(&random), using: &random) {
        broken[found.property] = broken[found.property] ?? found
      }
    }
    #expect(broken.isEmpty, "\(broken.values.map(\.description).joined(separator: "\n\n"))")
  }

  @Test func `the file holds the properties S01 to S48 and six of its own, each once`() {
    let ids = questionnaire.properties.map(\.id.text).sorted()
    let wanted = (1...48).map { $0 < 10 ? "S0\($0)" : "S\($0)" }
    let own = [
      "alert-first", "asked-before-reassured", "asked-where-it-applies", "counts-alike",
      "right-action", "sexual-change-with-foot-drop",
    ]
    #expect(ids == wanted + own)
  }

  @Test(arguments: ["D0", "D1", "D2", "D3", "D4", "D5"])
  func `each level is reached by random answer sheets`(level: String) {
    var random = SeededGenerator(seed: 7)
    let sheets = RandomSheets(questionnaire: questionnaire)
    let isReached = (0..<3000).contains { _ in
      questionnaire.trace(questionnaire.assessment(of: sheets.sheet(&random)).level) == level
    }
    #expect(isReached)
  }

  @Test func `advice blocks that contradict each other are never shown together`() {
    var random = SeededGenerator(seed: 13)
    let sheets = RandomSheets(questionnaire: questionnaire)
    let broken = (0..<10_000).lazy.map { _ in sheets.sheet(&random) }.first { sheet in
      let shown = FinishedResult(of: sheet, in: questionnaire).shown
      return shown.contains { !shown.isDisjoint(with: questionnaire.advice[$0].contradicts) }
    }
    #expect(broken.map(questionnaire.text(of:)) == nil)
  }

  @Test func `each advice block is shown to somebody, and each alerting rule warns somebody`()
    throws
  {
    var random = SeededGenerator(seed: 11)
    let sheets = RandomSheets(questionnaire: questionnaire)
    var shown: Set<Int> = []
    var alerting: Set<Int> = []
    let starts = try ["age", "conditions", "pain-places"].map {
      try #require(questionnaire.position(of: QuestionID($0)))
    }
    for step in 0..<30_000 {
      let sheet =
        step.isMultiple(of: 2)
        ? sheets.sheet(&random)
        : sheets.sheet(calmBefore: starts[step / 2 % starts.count], &random)
      let assessment = questionnaire.assessment(of: sheet)
      shown.formUnion(assessment.advice.joined())
      alerting.formUnion(
        assessment.fired.filter { questionnaire.level($0.level).isAlert }.map(\.rule))
    }
    let silent = questionnaire.advice.indices.filter { !shown.contains($0) }
    #expect(silent.map { questionnaire.advice[$0].id } == [])
    let canAlert = questionnaire.rules.indices.filter { rule in
      questionnaire.rules[rule].cases.contains { questionnaire.level($0.level).isAlert }
    }
    #expect(canAlert.filter { !alerting.contains($0) }.map { questionnaire.rules[$0].id } == [])
  }
}
