import ArgumentParser
import Transcripts
import TriageScreens

/// `triage history export`: the record of one interview in a file.
struct HistoryExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the record of one interview, as a page of text or as JSON.",
    discussion: """
      Without --output it is printed. A file can be read by you alone, and is replaced only with \
      --force. The end of its name, .txt or .json, says how it is written unless --format does.

      EXAMPLES
        triage history export 1 --output answers.txt
        triage history export 5d2e --format json > answers.json
      """)

  @Argument(help: "The number in the list, the name, or its beginning.")
  var id: String

  @Option(help: "How to write it: text or json.")
  var format: TranscriptFormat?

  @Option(help: ArgumentHelp("The file to write.", valueName: "path"), completion: .file())
  var output: String?

  @Flag(help: "Replace the file if there is one.")
  var force = false

  @OptionGroup var file: QuestionnaireFileOption

  func validate() throws { _ = try chosenFormat() }

  func run() throws {
    guard let history = try KeptHistory() else { return try nothingKept(id) }
    let chosen = try history.interview(id)
    let found = try telling { try history.record(of: chosen, as: file.questionnaire) }
    for line in found.news { complain(line) }
    let bytes = try chosenFormat().bytes(of: found.record)
    guard let output else { return try write(bytes) }
    let target = TranscriptFile(path: output, home: environment("HOME"))
    try tell(target.write(bytes, overwrite: force))
  }

  private func chosenFormat() throws -> TranscriptFormat {
    if let format { return format }
    guard let output else { return .text }
    if let format = TranscriptFormat(path: output) { return format }
    throw ValidationError("'\(output)' ends in neither .txt nor .json. Add --format text or json.")
  }

  private func tell(_ outcome: SaveOutcome) throws(ExitCode) {
    switch outcome {
    case .saved(let path): return complain("Saved in \(path).")
    case .exists(let path):
      complain(
        "\(path): error: there is already a file of this name\n"
          + "  fix: choose another name, or replace the file with --force.")
    case .failed(let path, let failure): complain("\(path): error: \(Words.problem(failure))")
    }
    throw ExitCode(74)
  }
}
