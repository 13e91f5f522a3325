import ArgumentParser
import ProgramWords
import Transcripts

/// `triage history export`: the record of one interview in a file.
struct HistoryExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the record of one interview, to be read, printed or used by programs.",
    discussion: """
      Without --output it is printed. A file can be read by you alone, and is replaced only with \
      --force. The end of its name, \(TranscriptFormat.endings), says how it is \
      written unless --format does. The first page of a record is a hand-over for a clinician; \
      .html prints it on A4 paper. The programs of a clinic read .fhir.json, a Bundle of HL7 FHIR \
      R4, which needs the questions as they were asked.

      EXAMPLES
        triage history export 1 --output answers.html
        triage history export 5d2e --format json > answers.json
        triage history export 1 --output answers.fhir.json
      """)

  @Argument(help: "The number in the list, the name, or its beginning.")
  var id: String

  @Option(help: "How to write it: \(TranscriptFormat.choices).")
  var format: TranscriptFormat?

  @OptionGroup var target: OutputOptions

  @OptionGroup var file: QuestionnaireFileOption

  func validate() throws { _ = try chosenFormat() }

  func run() throws {
    guard let history = try KeptHistory() else { return try nothingKept(id) }
    let chosen = try history.interview(id)
    try target.put(history.bytes(of: chosen, in: chosenFormat(), as: file.questionnaire))
  }

  private func chosenFormat() throws -> TranscriptFormat {
    if let format { return format }
    guard let output = target.output else { return .text }
    if let format = TranscriptFormat(path: output) { return format }
    throw ValidationError(
      CommandWords.unknownEnding(
        output, endings: TranscriptFormat.endings, formats: TranscriptFormat.choices))
  }
}
