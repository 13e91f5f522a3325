import RuleVerification
import Scenarios
import Testing
import TriageModel

/// Answers that can no longer be given.
@Suite struct DifferenceLostAnswersTests {
  /// A new version, what is lost, and the levels before and now of the example.
  struct Loss: CustomTestStringConvertible {
    let lost: LostAnswer.Answers
    let edits: [Edit]
    let levels: [String]
    var testDescription: String { "\(lost)" }
  }

  @Test(arguments: [
    Loss(lost: .option(1), edits: withoutCold, levels: ["emergency", "today"]),
    Loss(
      lost: .combination,
      edits: [
        Edit("bruise: A bruise\n", "bruise: {label: A bruise, exclusive: yes}\n")
      ], levels: ["emergency", "today"]),
    Loss(lost: .numbers, edits: [Edit("max: 120", "max: 90")], levels: ["emergency", "today"]),
  ])
  func `an answer that is gone counts as less urgent where the calmest one left is`(
    loss: Loss
  ) throws {
    let difference = try compared(loss.edits).0
    let lost = try #require(difference.lostAnswers.first { $0.answers == loss.lost })
    guard case .lessUrgent(let example) = lost.effect else {
      Issue.record("\(lost.effect)")
      return
    }
    let old = try fixture("ankle")
    #expect(
      [example.from, example.to].map { old.level($0.level).id.text } == loss.levels)
    #expect(difference.isLessUrgent)
  }

  @Test func `an answer that is gone is shown with the person who gave it`() throws {
    let (_, report) = try compared(withoutCold)
    #expect(report.contains("- signs: option cold is gone\n  LESS URGENT: emergency -> today"))
    #expect(report.hasSuffix("1 change is less urgent and not accepted."))
  }

  @Test(arguments: [("", true), ("if: age >= 70, ", false)])
  func `an answer that is gone can be accepted`(condition: String, isAccepted: Bool) throws {
    let entries = ["home", "today"].map {
      "  - {from: emergency, to: \($0), \(condition)because: It was asked elsewhere}\n"
    }
    let accepted = Edit("", "accepted-changes:\n" + entries.joined())
    let difference = try compared(withoutCold + [accepted]).0
    #expect(difference.isLessUrgent == !isAccepted)
  }

  @Test func `an answer that is gone and meant nothing is only told`() throws {
    let (difference, report) = try compared([
      Edit("          bruise: A bruise\n", ""),
      Edit(sprain, ""),
    ])
    #expect(difference.lostAnswers.map(\.effect) == [.none])
    #expect(!difference.isLessUrgent)
    #expect(report.contains("- signs: option bruise is gone; no result is less urgent"))
  }

  private func compared(_ edits: [Edit]) throws -> (Difference, String) {
    let prover = VersionProver(try fixture("ankle"), try fixture("ankle", edits))
    let difference = Difference(prover)
    return (difference, DifferenceReport(difference, prover).text)
  }
}

private let sprain = """
    - {id: sprain, topic: causes, when: signs includes bruise, say: It may be a sprain., sources: [guideline]}

  """

/// No cold foot any more, neither as an option nor for the rules.
private let withoutCold = [
  Edit("          cold: The foot is cold\n", ""),
  Edit(
    """
      - id: cold-foot
        when: signs includes cold
        level: emergency
        because: your foot is cold
        sources: [guideline]

    """, ""),
  Edit("by-rule: [cold-foot]", "by-rule: [old-and-bent]"),
  Edit("not-by-rule: [cold-foot]", "not-by-rule: [old-and-bent]"),
  Edit(", if: signs includes cold,", ", if: walk is no,"),
  Edit("at-least: emergency", "at-least: today"),
]
