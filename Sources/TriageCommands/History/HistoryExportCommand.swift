import ArgumentParser
import Transcripts

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

  @OptionGroup var target: OutputOptions

  @OptionGroup var file: QuestionnaireFileOption

  func validate() throws { _ = try chosenFormat() }

  func run() throws {
    guard let history = try KeptHistory() else { return try nothingKept(id) }
    let chosen = try history.interview(id)
    let found = try telling { try history.record(of: chosen, as: file.questionnaire) }
    for line in found.news { complain(line) }
    try target.put(chosenFormat().bytes(of: found.record))
  }

  private func chosenFormat() throws -> TranscriptFormat {
    if let format { return format }
    guard let output = target.output else { return .text }
    if let format = TranscriptFormat(path: output) { return format }
    throw ValidationError("'\(output)' ends in neither .txt nor .json. Add --format text or json.")
  }
}
