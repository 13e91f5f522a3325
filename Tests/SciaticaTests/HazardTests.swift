import Foundation
import Scenarios
import Testing
import TriageEngine
import TriageModel

/// What could go wrong, and that its controls are there.
@Suite struct HazardTests {
  private let questionnaire: Questionnaire

  init() throws { questionnaire = try bundledQuestionnaire() }

  /// The severity and the likelihood of each hazard in the clinical plan.
  private static let ratings: [String: [Int]] = [
    "H1": [5, 3], "H2": [5, 3], "H3": [5, 3], "H4": [4, 3], "H5": [5, 2], "H6": [4, 3],
    "H7": [5, 2], "H8": [3, 4], "H9": [4, 2], "H10": [4, 2], "H11": [3, 2], "H12": [4, 2],
    "H13": [4, 3], "H14": [3, 3],
  ]

  @Test func `the hazards H1 to H14 are there, as bad and as likely as the plan says`() throws {
    for hazards in [questionnaire.hazards, try painFollowUp().hazards] {
      let found = hazards.map { ($0.trace ?? "", [$0.severity, $0.likelihood]) }
      #expect(found.count == 14)
      #expect(Dictionary(found) { first, _ in first } == Self.ratings)
    }
  }

  @Test func `every hazard is one of the evidence, and something controls it`() throws {
    for questionnaire in [questionnaire, try painFollowUp()] {
      for hazard in questionnaire.hazards {
        let evidence = EvidenceID(hazard.trace ?? "")
        #expect(questionnaire.references.evidence(evidence) != nil, "\(hazard.id)")
        let controls = hazard.rules.count + hazard.properties.count + hazard.tests.count
        #expect(controls > 0, "\(hazard.id)")
      }
    }
  }

  @Test func `every test that a hazard names is there`() throws {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let files = FileManager.default.enumerator(at: tests, includingPropertiesForKeys: nil)
    let code = (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
      .compactMap { try? String(contentsOf: $0, encoding: .utf8) }.joined()
    let names = Set(code.matches(of: /func\s+`([^`]+)`/).map { String($0.1) })
    let named = try (questionnaire.hazards + painFollowUp().hazards).flatMap(\.tests)
    #expect(named.count > 30)
    #expect(named.filter { !names.contains($0) } == [])
  }

  @Test func `every lasting change can be told as new or clearly worse`() {
    let lasting = questionnaire.questions.filter { $0.position(of: "long") != nil }
    #expect(lasting.count == 8)
    for question in lasting {
      let words = question.options.first { $0.id == "new" }.map {
        questionnaire.source(of: $0.label)
      }
      #expect(words == "Yes, and it is new, or clearly worse, in the last 2 weeks")
    }
  }

  @Test(arguments: ["kidney", "not-sure"], ["thinking", "within", "more", "unsure"])
  func `whoever may have weak kidneys is told to ask before taking magnesium`(
    condition: String, magnesium: String
  ) throws {
    let changes = ["conditions": condition, "magnesium": magnesium, "medicines": "none"]
    let answers = defaultAnswers.merging(changes) { $1 }
    let shown = questionnaire.assessment(of: try questionnaire.sheet(answers)).advice.joined()
    let names = shown.map { questionnaire.advice[$0].id }
    #expect(names.contains("magnesium-ask-first"))
    #expect(names.contains("magnesium-kidneys"))
  }

  @Test func `advice on heat always warns of numb skin`() {
    let texts = questionnaire.advice.map { advice in
      advice.text.map { block in
        switch block {
        case .paragraph(let text), .item(let text): questionnaire.source(of: text)
        }
      }.joined(separator: " ")
    }
    let hot = texts.filter { $0.contains(" heat ") || $0.contains("hot-water") }
    #expect(!hot.isEmpty)
    for text in hot { #expect(text.contains("numb skin")) }
  }

  @Test func `the first page says what is not asked, and where it is`() throws {
    let about = try painFollowUp().cover.about.joined(separator: " ")
    #expect(about.contains("aged 16 or over"))
    #expect(about.contains("a pregnancy? Then do the full check instead."))
  }
}
