import QuestionnaireExports
import RuleVerification
import Scenarios
import Testing
import TriageModel

/// The questionnaire on paper.
@Suite struct ReviewCopyTests {
  private func copy(_ questionnaire: Questionnaire, limit: Int = Prover.usualLimit) -> String {
    ReviewCopy(
      of: questionnaire, proofs: Verification(Prover(questionnaire, limit: limit)),
      digest: "0123abc", program: "triage 1.2.3"
    ).text
  }

  /// What controls the hazards of the example.
  private static let hazards = Edit(
    "",
    """
    hazards:
      - id: cold-foot-at-home
        trace: H1
        says: A person with a cold foot stays at home.
        cause: Nobody asks.
        severity: 5
        likelihood: 2
        control: It is asked and warned of.
        rules: [cold-foot]
        properties: [P1]
        tests: [a red flag outranks any score]

    """)

  @Test func `the copy of a small questionnaire`() throws {
    let text = copy(try fixture("ankle", [Self.hazards]))
    #expect(try text == goldenText("ankle.md", for: text))
  }

  @Test(arguments: DotGraphTests.questionnaires)
  func `everything that people read and every reason and source is on paper`(name: String) throws {
    let questionnaire = try DotGraphTests.questionnaire(name)
    let words = try CommonMark.words(of: copy(questionnaire))
    #expect(questionnaire.texts.count > 20)
    #expect(questionnaire.texts.filter { !words.contains($0) } == [])
  }

  @Test func `whatever a text holds stands on the page as it is`() throws {
    let hostile = ##"# 1. *a* _b_ `c` [d](e) <i>f</i> &amp; \ | ~g~ ![h] "i" # — 漢字 🦶 שלום"##
    let edits = [
      Edit("Can you take four steps?", "'\(hostile)'"), Edit("your foot is cold", "'\(hostile)'"),
      Edit("title: Ankle check", "title: '\(hostile)'"),
      Edit("label: Go to hospital now", "label: '\(hostile)'"),
      Edit("\"Ankle guideline, A Publisher, 2024\"", "'\(hostile)'"),
      Edit("A cold foot leads to hospital", "'\(hostile)'"),
      Edit("Limping is fine.", "'1. \(hostile)'"),
      Edit("What happened", "'- \(hostile)'"),
    ]
    let words = try CommonMark.words(of: copy(fixture("ankle", edits)))
    #expect(words.ranges(of: hostile).count >= 12)
    #expect(words.contains(" 1. \(hostile)") && words.contains(" - \(hostile)"))
  }

  @Test func `every row of a table has as many cells as its head`() throws {
    let lines = copy(try bundledQuestionnaire()).split(
      separator: "\n", omittingEmptySubsequences: false)
    for (line, next) in zip(lines, lines.dropFirst())
    where line.hasPrefix("|") && next.hasPrefix("|") {
      let cells = [line, next].map { $0.replacing("\\|", with: "").count { $0 == "|" } }
      #expect(cells[0] == cells[1], "\(next)")
    }
  }

  @Test func `a property that does not hold is never called proved, and shows for whom`() throws {
    let text = copy(
      try fixture("ankle", [Self.hazards, Edit("at-least: emergency}", "at-most: today}")]))
    #expect(text.contains("### `P1`: **BROKEN**"))
    #expect(text.contains("  - The result is: Go to hospital now."))
    #expect(text.contains("| Properties proved | 0 of 1, for all "))
    #expect(
      text.contains("    - `P1`, broken: A cold foot")
        || text.contains("  - `P1`, broken: A cold foot"))
    #expect(!text.contains(": proved") && !text.contains(", proved"))
  }

  @Test func `a property that was not decided is not called proved`() throws {
    let text = copy(try bundledQuestionnaire(), limit: 1)
    let decided = text.ranges(of: "`: proved\n").count
    let open = text.ranges(of: "`: **NOT DECIDED**\n").count
    #expect(open > 0 && decided + open == 54)
    #expect(text.contains("| Properties proved | \(decided) of 54"))
  }

  @Test func `web addresses and DOIs lead to their pages, other words do not`() throws {
    let citation = "A, e.g. v3.2 (read at nhs.uk/back), doi 10.1/x-2; see https://a.org/b. Jan.Feb"
    let text = copy(try fixture("ankle", [Edit("Ankle guideline, A Publisher, 2024", citation)]))
    let page = try CommonMark.page(of: text)
    let links = page.matches(of: /<a href="([^"]*)">/).map { String($0.1) }
    #expect(links == ["https://nhs.uk/back", "https://doi.org/10.1/x-2", "https://a.org/b"])
  }
}

extension Questionnaire {
  /// Every text that people or reviewers read, on one line each.
  fileprivate var texts: [String] {
    var all = [cover.title, cover.agree, source(of: cover.danger)] + cover.about
    for level in levels {
      all += [level.label, level.within, level.limit] + level.steps.map(source)
    }
    all += sections.flatMap { [$0.title, $0.introduction].compactMap(\.self) }
    for question in questions {
      all += [question.id.text, question.ask, question.why, question.hint].compactMap(\.self)
      all += question.options.map { "\($0.id): \(source(of: $0.label))" }
    }
    all += rules.flatMap { [$0.id.text, $0.because] + $0.cases.compactMap(\.because) }
    all += topics.flatMap { [$0.title, $0.otherwise].compactMap(\.self) }
    for block in advice.flatMap(\.text) {
      switch block {
      case .paragraph(let text), .item(let text): all.append(source(of: text))
      }
    }
    all += properties.map(\.says) + definitions.map(\.id.text) + trends.map(\.label)
    all += hazards.flatMap { [$0.says, $0.cause, $0.control] + $0.tests }
    all += references.evidence.map { "\($0.id): \($0.says)" }
    all += references.sources.map { "\($0.id): \($0.citation)" }
    all += countries.flatMap { [$0.name, $0.emergency, $0.urgent, $0.source] }
    return all.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
  }
}
