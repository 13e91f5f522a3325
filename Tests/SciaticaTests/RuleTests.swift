import Scenarios
import Testing
import TriageEngine
import TriageModel

@Suite struct RuleTests {
  let questionnaire: Questionnaire

  init() throws { questionnaire = try bundledQuestionnaire() }

  @Test(arguments: ruleCases)
  func `a rule fires on its answers and not on the nearest others`(_ rule: RuleCase) throws {
    #expect(try level(of: rule.rule, for: rule.fires) == rule.level)
    #expect(try level(of: rule.rule, for: rule.nearMiss) != rule.level)
  }

  @Test func `every case of every rule is in the table`() {
    let inFile = questionnaire.rules.filter { $0.trace != "R49" }.flatMap { rule in
      rule.cases.map { "\(rule.trace ?? "") \(questionnaire.trace($0.level))" }
    }
    #expect(Set(inFile) == Set(ruleCases.map { "\($0.rule) \($0.level)" }))
  }

  @Test func `the file holds the rules R01 to R51, each once`() {
    let traces = questionnaire.rules.compactMap(\.trace).sorted()
    #expect(traces == (1...51).map { $0 < 10 ? "R0\($0)" : "R\($0)" })
  }

  @Test func `the rule for everybody gives its reason only when no other does (R49)`() throws {
    let alone = questionnaire.assessment(of: try questionnaire.sheet(defaultAnswers))
    let reasons = questionnaire.reasonsToShow(for: alone).map { questionnaire.rules[$0.rule].trace }
    #expect(reasons == ["R49"])
    let answers = defaultAnswers.merging(["pain-trend": "worse"]) { $1 }
    let other = questionnaire.assessment(of: try questionnaire.sheet(answers))
    #expect(
      questionnaire.reasonsToShow(for: other).map { questionnaire.rules[$0.rule].trace } == ["R44"])
    #expect(other.fired.map { questionnaire.rules[$0.rule].trace } == ["R44", "R49"])
  }

  /// The blueprint's level at which a rule fires; nil when it is silent.
  private func level(of rule: String, for changes: [String: String]) throws -> String? {
    let answers = defaultAnswers.merging(changes) { $1 }
    let assessment = questionnaire.assessment(of: try questionnaire.sheet(answers))
    return assessment.fired
      .first { questionnaire.rules[$0.rule].trace == rule }
      .map { questionnaire.trace($0.level) }
  }
}
