import RuleVerification
import Scenarios
import Testing
import TriageEngine
import TriageModel

/// The follow-up beside the protocol that it follows, in which the questions that the follow-up
/// does not ask are hidden.
@Suite struct SameRulesTests {
  let followUp: Questionnaire
  let protocolWithHidden: Questionnaire

  init() throws {
    followUp = try painFollowUp()
    protocolWithHidden = try bundledQuestionnaire(Self.hiding)
  }

  /// Hides each question that the follow-up does not ask; those that read a hidden one hide too.
  private static let hiding =
    [
      "age", "weight-loss", "constant-pain", "upper-back-pain", "lump-or-shape", "swollen-leg",
      "painful-pee", "rash", "magnesium", "true-for-you", "anything-else",
    ].map { Edit("      - id: \($0)\n", "      - id: \($0)\n        ask-when: {none: [always]}\n") }
    + [
      Edit(
        "ask-when: pain-places does not include nowhere\n        evidence: [PT1, PT2, A03]",
        "ask-when: {none: [always]}\n        evidence: [PT1, PT2, A03]"),
      Edit(
        "ask-when: pain-places does not include nowhere\n        if-unanswered: [cough]",
        "ask-when: {none: [always]}\n        if-unanswered: [cough]"),
    ]

  @Test func `no answer sheet has another level or warning, or fires another rule, for all proved`()
  {
    let difference = Difference(VersionProver(protocolWithHidden, followUp))
    #expect(difference.moves == [])
    #expect(difference.alerts == [])
    #expect(difference.questions == [])
    #expect(difference.rules == [])
    #expect(!difference.isUndecided)
  }

  @Test(arguments: [UInt64](1...10))
  func `two thousand random answer sheets have the same result, rule by rule`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let sheets = RandomSheets(questionnaire: followUp)
    let shared = try sharedQuestions()
    for _ in 0..<2_000 {
      let sheet = sheets.sheet(&random)
      var same = AnswerSheet(count: protocolWithHidden.questions.count)
      for (here, there) in shared { same[there] = sheet[here] }
      let (ours, theirs) = (
        result(of: sheet, in: followUp), result(of: same, in: protocolWithHidden)
      )
      #expect(ours == theirs, "\(followUp.text(of: sheet))")
    }
  }

  @Test func `what is asked in both is asked in the same words with the same answers`() throws {
    let sciatica = try bundledQuestionnaire()
    for (here, there) in try sharedQuestions() {
      let (ours, theirs) = (followUp.questions[here], sciatica.questions[there])
      #expect([ours.ask, ours.hint, ours.why] == [theirs.ask, theirs.hint, theirs.why])
      #expect(ours.options.map(\.label) == theirs.options.map(\.label))
      #expect(ours.ifUnanswered == theirs.ifUnanswered)
    }
  }

  @Test func `every question of the follow-up but the three of the PEG is one of the protocol`()
    throws
  {
    let shared = Set(try sharedQuestions().map(\.here))
    let own = followUp.questions.indices.filter { !shared.contains($0) }
    #expect(
      own.map { followUp.questions[$0].id } == ["peg-pain", "peg-enjoyment", "peg-activity"])
  }

  private func sharedQuestions() throws -> [(here: Int, there: Int)] {
    let sciatica = try bundledQuestionnaire()
    return followUp.questions.indices.compactMap { here in
      sciatica.position(of: followUp.questions[here].id).map { (here, $0) }
    }
  }

  /// The level and the rules with their levels, by name.
  private func result(of sheet: AnswerSheet, in questionnaire: Questionnaire) -> [String] {
    let assessment = questionnaire.assessment(of: sheet)
    let rules = assessment.fired.map {
      "\(questionnaire.rules[$0.rule].id) \(questionnaire.trace($0.level))"
    }
    let hours = assessment.withinHours.map { "\($0) h" } ?? "no hours"
    return [questionnaire.trace(assessment.level), hours] + rules.sorted()
  }
}
