import Foundation
import PseudoTerminal
import Scenarios
import Testing

struct DiffTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  private func run(_ arguments: String...) throws -> PipedRun {
    try PipedRun(arguments, in: folder)
  }

  /// Puts the shipped questionnaire into the folder with a rule made less urgent.
  private func addLessUrgent(_ more: String = "") throws {
    let shipped = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Questionnaires")
    for name in ["sciatica.yaml", "evidence.yaml", "countries.yaml", "body-map.yaml"] {
      let text = try String(contentsOf: shipped.appending(path: name), encoding: .utf8)
      let changed = text.replacing(
        "when: leg-weakness is worse\n    level: emergency",
        with: "when: leg-weakness is worse\n    level: today")
      try folder.add(name, name == "sciatica.yaml" ? changed + more : changed)
    }
  }

  @Test func `what became less urgent is told with an example, and the exit status is 1`() throws {
    try addLessUrgent()
    let run = try run("diff", "sciatica", "sciatica.yaml")
    #expect(run.ending == .exited(1))
    #expect(run.errors == "")
    #expect(
      run.output.contains(
        """
        LESS URGENT THAN BEFORE
        - emergency -> today
          before: Go to an emergency department now (by leg-getting-weaker)
          now:    Get medical advice today (by leg-getting-weaker)
        """))
    #expect(run.output.hasSuffix("\n1 change is less urgent and not accepted.\n"))
  }

  @Test func `a change that the new file accepts is fine`() throws {
    try addLessUrgent(
      """
      accepted-changes:
        - {from: emergency, to: today, if: leg-weakness is worse, because: The clinic is open}

      """)
    let run = try run("diff", "sciatica", "sciatica.yaml")
    #expect(run.ending == .exited(0))
    #expect(run.output.contains("  accepted: The clinic is open\n"))
  }

  @Test func `a questionnaire does not differ from itself`() throws {
    let run = try run("diff", "sciatica", "sciatica")
    #expect(run.ending == .exited(0))
    #expect(
      run.output.hasSuffix(
        "\n\nNothing differs: everybody gets the same questions, result and words as before.\n"))
  }

  @Test func `diff reports as JSON what it reports as text`() throws {
    try addLessUrgent()
    let run = try run("diff", "sciatica", "sciatica.yaml", "--format", "json")
    #expect(run.ending == .exited(1))
    let report = try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
    #expect(report.format == "triage-diff 1")
    #expect(report.isLessUrgent && !report.isUndecided)
    #expect(
      report.moves.map { "\($0.direction): \($0.from.level) \($0.to.level)" } == [
        "less urgent: emergency today"
      ])
    #expect(report.moves[0].sheets.condition.source == ["if: leg-weakness is worse"])
    #expect(report.moves[0].sheets.condition.isWhole)
  }

  private struct Report: Decodable {
    struct Move: Decodable {
      struct Result: Decodable { let level: String }
      struct Sheets: Decodable { let condition: Condition }
      struct Condition: Decodable {
        let source: [String]
        let isWhole: Bool
      }
      let direction: String
      let from, to: Result
      let sheets: Sheets
    }
    let format: String
    let isLessUrgent, isUndecided: Bool
    let moves: [Move]
  }

  @Test func `a file that is not there or cannot be used is told`() throws {
    let missing = try run("diff", "sciatica", "nowhere.yaml")
    #expect(missing.ending == .exited(74))
    #expect(
      missing.errors == """
        nowhere.yaml: error: No such file or directory
          fix: give the path of a file, or one of these names: sciatica, pain-follow-up.

        """)
    try folder.add("tab.yaml", "format: triage-questionnaire 1\n\tid: x\n")
    let broken = try run("diff", "tab.yaml", "sciatica")
    #expect(broken.ending == .exited(65))
    #expect(broken.errors.hasPrefix("tab.yaml:2:1: error: a tab [tab]\n"))
  }
}
