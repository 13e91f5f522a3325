package import ArgumentParser
import ProgramWords

/// The command `triage` with its subcommands.
package struct TriageCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "triage",
    abstract: "Asks about symptoms, one question at a time, and says how soon to get help.",
    discussion: """
      Without a subcommand it asks about back and leg pain. It is information, not a \
      diagnosis, and has not been checked by a clinician. If you think your life is in \
      danger, call your emergency number now.

      EXIT STATUS
        0   done
        1   `check` found mistakes, or `diff` something less urgent
        2   the questions were left before the end
        64  the command line is wrong
        65  a file cannot be used, or lines of `evaluate` are no answer sheets
        74  the terminal, the output or a file failed

      A signal ends it with the status that this signal always gives: 128 and its number.

      ENVIRONMENT
        ACCESSIBLE   anything but 0 or false: ask line by line, like --plain
        NO_COLOR     anything: use no colours
        TERM, LC_ALL, LC_CTYPE, LANG: what the terminal can show

      EXAMPLES
        triage                     ask about back and leg pain
        triage run --country gb    the same, with numbers of the United Kingdom
        triage run --plain         line by line, for screen readers and pipes
        triage history             see, change or delete what is kept
        triage check my.yaml       find the mistakes of a questionnaire
        triage diff old.yaml new.yaml
                                   say what became less urgent, and for whom
        triage export sciatica --format fhir
                                   write the questions for other programs
        triage evaluate sciatica sheets.ndjson
                                   say what the rules make of recorded answers
      """,
    subcommands: [
      RunCommand.self, ListCommand.self, HistoryCommand.self, CheckCommand.self, DiffCommand.self,
      ExportCommand.self,
      EvaluateCommand.self,
    ],
    defaultSubcommand: RunCommand.self)

  @Flag(help: "Show the versions of the program and of its questionnaires.")
  var version = false

  package init() {}

  /// Answers `--version`, wherever it stands.
  package func validate() throws {
    if version { throw CleanExit.message(try versionReport()) }
  }

  /// Runs the program with the arguments of the process, and ends it.
  package static func start() {
    checkOutputAtExit()
    do {
      // Without arguments there is nothing to parse, and the first screen comes sooner.
      if CommandLine.argc == 1 { return try InterviewWishes().interview() }
      var command = try parseAsRoot()
      try command.run()
    } catch let mistake as ValidationError {
      // What could be read and names nothing is told by itself: how `triage` is used is no help.
      complain(CommandWords.mistake(lineText(mistake.message, most: 4096)))
      exit(withError: ExitCode.validationFailure)
    } catch {
      let status = exitCode(for: error)
      guard !status.isSuccess else { exit(withError: error) }
      let words = fullMessage(for: error)
      if !words.isEmpty { complain(words) }
      exit(withError: status)
    }
  }
}
