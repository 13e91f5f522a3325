import RuleVerification
import Scenarios
import Testing
import TriageModel

/// What is different although the same people get the same result.
@Suite struct DifferenceSettingsTests {
  /// A change of a file, and the line that tells it.
  struct Change: CustomTestStringConvertible {
    let line: String
    let edits: [Edit]
    var testDescription: String { line }
  }

  @Test(arguments: [
    Change(
      line: "- advice act-cold: by-rule",
      edits: [Edit("by-rule: [cold-foot]", "by-rule: [cold-foot, old-and-bent]")]),
    Change(
      line: "- property P1: promises",
      edits: [Edit("at-least: emergency}", "at-least: today}")]),
    Change(
      line: "- rule nothing: show-alone", edits: [Edit("    show-alone: yes\n", "")]),
    Change(
      line: "- topic causes: at-most", edits: [Edit("at-most: 2", "at-most: 1")]),
    Change(
      line: "- question walk: options in another order",
      edits: [
        Edit(
          "          not-sure: I'm not sure\n          no: No\n",
          "          no: No\n          not-sure: I'm not sure\n")
      ]),
    Change(
      line: "- source guideline: citation", edits: [Edit("Publisher, 2024", "Publisher, 2025")]),
    Change(
      line: "- hazard fall: added",
      edits: [
        Edit(
          "",
          """
          hazards:
            - {id: fall, says: A fall., cause: Ice., severity: 3, likelihood: 2, control: A rule.,
               rules: [cold-foot]}

          """)
      ]),
    Change(
      line: "- rule old-and-bent: within-hours",
      edits: [
        Edit(
          "level: emergency\n    because: older",
          "level: emergency\n    within-hours: 1\n    because: older")
      ]),
  ])
  func `whatever else is different is told`(change: Change) throws {
    let prover = VersionProver(try fixture("ankle"), try fixture("ankle", change.edits))
    let difference = Difference(prover)
    let report = DifferenceReport(difference, prover).text
    #expect(!difference.isEmpty)
    #expect(report.contains("\nALSO CHANGED\n"))
    #expect(report.contains(change.line))
  }

  @Test(
    arguments: [
      ("label: Hurt", "label: Pain", ["trend Hurt: removed", "trend Pain: added"]),
      ("question: pain", "question: age", ["trend Hurt: question"]),
      ("question: pain", "mean-of: [pain, stiff]", ["trend Hurt: mean-of, question"]),
      ("Hurt}", "Hurt, if-not-better: warn}", ["trend Hurt: if-not-better"]),
      (age, "", ["trend Age: removed"]), (hurt + age, age + hurt, ["trend list: order"]),
    ] as [(String, String, [String])])
  func `numbers that are followed otherwise are told`(
    _ old: String, _ new: String, _ lines: [String]
  ) throws {
    let both = [
      Edit("      - id: words\n", stiff + "      - id: words\n"),
      Edit("definitions:\n", "trend:\n" + Self.hurt + Self.age + "definitions:\n"),
    ]
    let prover = VersionProver(
      try fixture("ankle", both), try fixture("ankle", both + [Edit(old, new)]))
    let report = DifferenceReport(Difference(prover), prover).text
    for line in lines { #expect(report.contains("- \(line)\n")) }
  }

  private static let hurt = "  - {question: pain, label: Hurt}\n"
  private static let age = "  - {question: age, label: Age}\n"
  private let stiff = """
          - id: stiff
            ask: How stiff is it?
            why: To compare.
            scale: {low: not stiff, high: very stiff}
            optional: yes
            sources: [guideline]

    """

  @Test func `a question in the place of another is counted with the questions it leads to`() throws
  {
    let old = [Edit("ask-when: walk is not yes", "ask-when: walk is no")]
    let new = [
      Edit("- id: walk\n", "- id: steps\n"),
      Edit("ask-when: walk is not yes", "ask-when: steps is no"),
      Edit("[walk is no, signs", "[steps is no, signs"),
      Edit("[walk is no, since", "[steps is no, since"),
      Edit("{when: walk is no,", "{when: steps is no,"),
      Edit("{when: walk is not-sure,", "{when: steps is not-sure,"),
      Edit("when: walk is yes or", "when: steps is yes or"),
    ]
    let read = DifferenceReading(try fixture("ankle", few + old), try fixture("ankle", few + new))
    for move in Difference(read.prover).moves {
      let found = read.count(move)
      #expect(move.sheets.region?.count == .exact(BigCount(UInt64(11 * found))))
    }
  }

  /// Few enough numbers to count every one.
  private let few: [Edit] = fewNumbers
}
