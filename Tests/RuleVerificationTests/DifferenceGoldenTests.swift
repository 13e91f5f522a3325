import RuleVerification
import Scenarios
import Testing

/// A whole report on a new version of the back and leg pain check.
@Suite struct DifferenceGoldenTests {
  @Test func `a report reads from what became less urgent to the words`() throws {
    let prover = VersionProver(
      try bundledQuestionnaire([]), try bundledQuestionnaire(Self.nextVersion))
    let report = DifferenceReport(Difference(prover), prover).text
    #expect(try report + "\n" == goldenText("difference.txt", for: report + "\n"))
  }

  /// A rule is lowered, which is accepted, a count raised, another rule raised, an option renamed
  /// with new words, and hours taken away.
  private static let nextVersion = [
    Edit(
      "when: leg-weakness is worse\n    level: emergency",
      "when: leg-weakness is worse\n    level: today"),
    Edit(
      "two-nerve-signs-not-sure:\n    at-least: 2", "two-nerve-signs-not-sure:\n    at-least: 3"),
    Edit(
      "when: leg-weakness is mild\n    level: soon",
      "when: leg-weakness is slight\n    level: today"),
    Edit("          mild: A bit weak", "          slight: A little weak"),
    Edit("none < mild < cannot", "none < slight < cannot"),
    Edit("none < mild < not-sure", "none < slight < not-sure"),
    Edit(
      "when: cold-leg is not-sure\n    level: today\n    within-hours: 2",
      "when: cold-leg is not-sure\n    level: today"),
    Edit(
      "",
      """
      renames:
        options:
          leg-weakness: {slight: mild}
      accepted-changes:
        - from: emergency
          to: today
          if: leg-weakness is worse
          because: A leg that gets weaker slowly can wait until the day's end

      """),
  ]
}
