import ArgumentParser
import ProgramWords
import TriageScreens

/// `triage history show`: the record of one interview.
struct HistoryShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows the record of one interview, the latest without an ID.",
    discussion: """
      What is finished is shown as it was when the result was read. What is not finished is built \
      from its answers, with the questions as they are now. The format fhir needs the questions \
      as they were asked.

      EXAMPLES
        triage history show
        triage history show 2
        triage history show 5d2e --format json
      """)

  @Argument(help: "The number in the list, the name, or its beginning.")
  var id: String?

  @Option(help: "How to show it: \(TranscriptFormat.choices).")
  var format = TranscriptFormat.text

  @OptionGroup var file: QuestionnaireFileOption

  func run() throws {
    guard let history = try KeptHistory(), let chosen = try history.interview(orLatest: id) else {
      return try nothingKept(id)
    }
    try write(history.bytes(of: chosen, in: format, as: file.questionnaire))
  }
}

/// Says that nothing is kept; an interview that was named is a mistake then.
func nothingKept(_ id: String?) throws {
  guard let id else { return try say(Words.nothingKept) }
  throw ValidationError(CommandWords.noneCalledNothingKept(id))
}

/// From which file answers are built that are not finished.
struct QuestionnaireFileOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The file of the questionnaire, when it does not come with the program or has changed.",
      valueName: "path"),
    completion: .file(extensions: ["yaml", "yml"]))
  var questionnaire: String?
}

extension TranscriptFormat: ExpressibleByArgument {}
