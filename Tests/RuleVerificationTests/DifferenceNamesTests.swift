import RuleVerification
import Scenarios
import Testing
import TriageModel

/// Names, words and accepted changes of two versions.
@Suite struct DifferenceNamesTests {
  @Test func `a questionnaire does not differ from itself`() throws {
    let (difference, report) = try compared([], [])
    #expect(difference.isEmpty && !difference.isLessUrgent)
    #expect(
      report == """
        ankle 1.0.0 -> ankle 1.0.0

        Nothing differs: everybody gets the same questions, result and words as before.
        """)
  }

  @Test func `what the new file says was another name before is only renamed`() throws {
    let renames = Edit(
      "",
      """
      renames:
        questions: {steps: walk}
        options: {steps: {cannot: no}}
        rules: {cold: cold-foot}
        levels: {self-care: home}
        advice: {do-cold: act-cold}

      """)
    let (difference, report) = try compared([], renamed + [renames])
    #expect(difference.moves == [] && difference.questions == [] && difference.texts == [])
    #expect(
      report == """
        ankle 1.0.0 -> ankle 1.0.0

        ADDED, REMOVED, RENAMED
        - renamed: level self-care, before home
        - renamed: question steps, before walk
        - renamed: option cannot of steps, before no of steps
        - renamed: rule cold, before cold-foot
        - renamed: advice do-cold, before act-cold

        Nothing is less urgent than before without being accepted.
        """)
  }

  @Test func `a level that took the place of another is less urgent until a rename says so`() throws
  {
    let (difference, _) = try compared([], levelRenamed)
    let home = Outcome(Urgency(rank: 0))
    #expect(difference.moves.map { [$0.from, $0.to] } == [[home, home]])
    #expect(difference.isLessUrgent)
    let renames = Edit("", "renames: {levels: {self-care: home}}\n")
    #expect(try !compared([], levelRenamed + [renames]).0.isLessUrgent)
  }

  @Test(arguments: [
    ("", false, [Int]()),
    ("if: signs includes cold, ", true, []),
    ("if: signs does not include cold, ", false, [0]),
    ("if: age >= 70, ", false, []),
  ])
  func `a less urgent level is accepted for the answers that the new file names`(
    condition: String, isAccepted: Bool, idle: [Int]
  ) throws {
    let entry = "  - {from: emergency, to: today, \(condition)because: The foot warms up}\n"
    let accepted = Edit("", "accepted-changes:\n\(entry)")
    let (difference, _) = try compared([], [coldFootToday, accepted])
    #expect(difference.isLessUrgent == !(isAccepted || condition.isEmpty))
    #expect(difference.idleAcceptedChanges == idle)
  }

  @Test func `a missing answer that counts as less than before is shown by a person without one`()
    throws
  {
    let (difference, report) = try compared([], [Edit("if-unanswered: 80", "if-unanswered: 60")])
    let region = try #require(difference.moves.first?.sheets.region)
    #expect(region.witness.old[3] == nil && region.witness.new[3] == nil)
    #expect(region.count == .exact(BigCount(0)))
    #expect(report.contains("- How old are you? No answer\n"))
  }

  @Test func `a warning that is no longer shown at once is told`() throws {
    let (difference, _) = try compared([], [Edit("    alert: yes\n", "")])
    #expect(difference.alerts.map(\.warnsNow) == [false])
    #expect(difference.texts.map { [$0.field, $0.old, $0.new] } == [["alert", "yes", "no"]])
  }

  @Test func `two questionnaires of different names are compared all the same`() throws {
    let (_, report) = try compared([], [Edit("id: ankle", "id: foot")])
    #expect(
      report.hasPrefix(
        """
        ankle 1.0.0 -> foot 1.0.0
        These are two different questionnaires; they are compared by names all the same.
        """))
  }

  private func compared(_ old: [Edit], _ new: [Edit]) throws -> (Difference, String) {
    let prover = VersionProver(try fixture("ankle", old), try fixture("ankle", new))
    let difference = Difference(prover)
    return (difference, DifferenceReport(difference, prover).text)
  }
}

private let coldFootToday = Edit(
  "when: signs includes cold\n    level: emergency", "when: signs includes cold\n    level: today")

private let levelRenamed = [
  Edit("  - id: home\n", "  - id: self-care\n"), Edit("level: home\n", "level: self-care\n"),
  Edit("otherwise-at: [home]", "otherwise-at: [self-care]"),
]

private let renamed =
  levelRenamed + [
    Edit("- id: walk\n", "- id: steps\n"), Edit("          no: No\n", "          cannot: No\n"),
    Edit("ask-when: walk is", "ask-when: steps is"),
    Edit("[walk is no, signs", "[steps is cannot, signs"),
    Edit("[walk is no, since", "[steps is cannot, since"),
    Edit("{when: walk is no,", "{when: steps is cannot,"),
    Edit("{when: walk is not-sure,", "{when: steps is not-sure,"),
    Edit("when: walk is yes or", "when: steps is yes or"),
    Edit("  - id: cold-foot\n", "  - id: cold\n"),
    Edit("by-rule: [cold-foot]", "by-rule: [cold]"),
    Edit("not-by-rule: [cold-foot]", "not-by-rule: [cold]"),
    Edit("id: act-cold,", "id: do-cold,"),
  ]
