import ArgumentParser
import Diagnostics
import RuleVerification

/// `triage diff OLD NEW`: what is different between two versions, for every answer sheet.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compares two versions of a questionnaire for every possible answer sheet.",
    discussion: """
      Prints which answers get another level than before: what became less urgent first, with \
      how many answer sheets there are, the example with the fewest answers that matter, and a \
      condition that describes them all. Then warnings, questions that are asked of other \
      people, what was added, removed and renamed, and every text that changed.

      The new file says under `renames` which names were others before, and under \
      `accepted-changes` what may be less urgent, and why.

      The exit status is 0 when nothing is less urgent than before, or all of it is accepted; 1 \
      when something is, or could not be decided; 65 when a file cannot be used, and 74 when \
      one cannot be read.

      EXAMPLES
        triage diff old.yaml new.yaml
        triage diff sciatica my-sciatica.yaml --format json
      """)

  @Argument(
    help: "The version before: a name from `triage list`, or the path of a file.",
    completion: .file(extensions: ["yaml", "yml"]))
  var old: String

  @Argument(help: "The version now.", completion: .file(extensions: ["yaml", "yml"]))
  var new: String

  @Option(help: "How to report: text or json.")
  var format = ReportFormat.text

  @Option(help: "After how many conflicts of the solver a question counts as not decided.")
  var effort = Prover.usualLimit

  func validate() throws {
    if effort < 1 { throw ValidationError("--effort must be 1 or more") }
  }

  func run() throws {
    let versions = try telling {
      try [old, new].map { try QuestionnaireSource($0).questionnaire() }
    }
    let prover = VersionProver(versions[0], versions[1], limit: effort)
    let difference = Difference(prover)
    switch format {
    case .text: try say(DifferenceReport(difference, prover).text)
    case .json: try say(DiffReportJSON(difference, prover).report())
    }
    if difference.isLessUrgent { throw ExitCode(1) }
  }
}
