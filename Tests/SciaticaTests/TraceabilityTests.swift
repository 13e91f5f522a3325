import Scenarios
import Testing
import TriageEngine
import TriageModel

@Suite struct TraceabilityTests {
  let questionnaire: Questionnaire

  init() throws { questionnaire = try bundledQuestionnaire() }

  @Test func `every level, question and text block of the blueprint stands in the file`() {
    #expect(questionnaire.levels.map(\.trace) == ["D5", "D4", "D3", "D2", "D1", "D0"])
    let questions = Set(questionnaire.questions.compactMap(\.trace))
    #expect(questions == Set(numbered("Q", 39, digits: 2)))
    let blocks = Set(questionnaire.advice.compactMap(\.trace))
    let groups = [("X", 8), ("PT", 8), ("N", 4), ("R-M", 4)]
    let wanted = ["X2b"] + groups.flatMap { numbered($0.0, $0.1) }
    #expect(wanted.filter { !blocks.contains($0) } == [])
  }

  @Test func `every point on self-care is shown by an advice block or a level`() {
    let shown = Set(
      questionnaire.advice.flatMap(\.evidence) + questionnaire.levels.flatMap(\.evidence))
    #expect(numbered("T", 17, digits: 2).filter { !shown.contains(EvidenceID($0)) } == [])
  }

  @Test func `every claim of the article is used, or says why nothing shows it`() {
    let claims = numbered("A", 44, digits: 2).map { EvidenceID($0) }
    let used = used
    for claim in claims {
      let entry = questionnaire.references.evidence(claim)
      #expect(entry != nil && used.contains(claim) == (entry?.notShown == nil), "\(claim)")
    }
  }

  @Test func `the register holds every id of the evidence, and each is used or says why not`() {
    let groups = [
      ("A", 44, 2), ("RF", 33, 2), ("C", 11, 1), ("N", 4, 1), ("PT", 8, 1), ("T", 17, 2),
      ("M", 15, 2), ("P", 14, 2), ("H", 14, 1), ("SC", 7, 1),
    ]
    let wanted = groups.flatMap { numbered($0.0, $0.1, digits: $0.2) }
    #expect(Set(questionnaire.references.evidence.map(\.id.text)) == Set(wanted))
    let used = used
    let idle = questionnaire.references.evidence.filter { !used.contains($0.id) }
    #expect(idle.filter { $0.notShown == nil }.map(\.id) == [])
  }

  @Test func `every text shown to a person leads to a source`() {
    var parts = questionnaire.questions.map { ($0.id.text, $0.evidence, $0.sources) }
    parts += questionnaire.rules.map { ($0.id.text, $0.evidence, $0.sources) }
    parts += questionnaire.advice.map { ($0.id.text, $0.evidence, $0.sources) }
    for (name, evidence, sources) in parts {
      let cited = questionnaire.references.sources(of: evidence, and: sources)
      #expect(!cited.isEmpty, "\(name) has no source")
    }
  }

  @Test func `what might be going on fits or may be, and never is (S30)`() throws {
    let causes = try #require(questionnaire.topics.firstIndex { $0.id == "causes" })
    for advice in questionnaire.advice where advice.topic == causes {
      let text = words(of: advice)
      let isCautious = ["fit with", "may ", "hint"].contains { text.contains($0) }
      #expect(isCautious, "\(advice.id): \(text)")
      #expect(advice.levels.allSatisfy { !questionnaire.level($0).isShownUnfinished })
    }
    for advice in questionnaire.advice {
      #expect(!words(of: advice).lowercased().contains("you have sciatica"))
    }
  }

  @Test func `the warning list stands on every result, and urgent ones hold nothing but action`()
    throws
  {
    var random = SeededGenerator(seed: 28)
    let sheets = RandomSheets(questionnaire: questionnaire)
    let warning = questionnaire.advice.indices.filter { questionnaire.advice[$0].trace == "X6" }
    for _ in 0..<5000 {
      let assessment = questionnaire.assessment(of: sheets.sheet(&random))
      let shown = assessment.advice.joined()
      #expect(warning.allSatisfy(shown.contains))
      #expect(!assessment.fired.isEmpty)
      guard questionnaire.level(assessment.level).isShownUnfinished else { continue }
      let others = shown.filter { advice in
        let topic = questionnaire.topics[questionnaire.advice[advice].topic]
        return topic.place == .body && questionnaire.advice[advice].trace != "R-M4"
      }
      #expect(others.map { questionnaire.advice[$0].id } == [])
    }
  }

  @Test func `every emergency number names its place`() throws {
    for country in questionnaire.countries.dropFirst() {
      #expect(country.emergency.contains("(\(country.name))"), "\(country.code)")
    }
    #expect(
      questionnaire.countries.map(\.code.text) == ["any", "gb", "us", "eu", "ie", "nz", "au", "ca"])
  }

  /// The ids that questions, rules, advice, levels, figures and the cover cite.
  private var used: Set<EvidenceID> {
    var used = Set(questionnaire.cover.evidence)
    for question in questionnaire.questions { used.formUnion(question.evidence) }
    for rule in questionnaire.rules { used.formUnion(rule.evidence) }
    for advice in questionnaire.advice { used.formUnion(advice.evidence) }
    for level in questionnaire.levels { used.formUnion(level.evidence) }
    for figure in questionnaire.figures { used.formUnion(figure.evidence) }
    for topic in questionnaire.topics { used.formUnion(topic.evidence) }
    return used
  }

  private func words(of advice: Advice) -> String {
    let context = FillIn(country: questionnaire.countries[0], figures: questionnaire.figures)
    return advice.text.map { block in
      switch block {
      case .paragraph(let text), .item(let text): text.filled(in: context)
      }
    }.joined(separator: " ")
  }

  /// `X1` to `X8`, or with two digits `Q01` to `Q39`.
  private func numbered(_ prefix: String, _ last: Int, digits: Int = 1) -> [String] {
    (1...last).map { prefix + (digits == 2 && $0 < 10 ? "0" : "") + String($0) }
  }
}
