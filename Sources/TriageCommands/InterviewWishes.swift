import ArgumentParser
import Glibc
import NcursesTerminal
import ProgramWords
import QuestionnaireFiles

/// How a person wants to be asked.
struct InterviewWishes {
  /// A bundled name or the path of a file.
  var questionnaire = "sciatica"
  /// The code of the country; nil asks for it.
  var country: String?
  /// Whether to ask line by line.
  var isPlain = false
  /// Whether nothing is kept, whatever was wished before.
  var isPrivate = false
  /// How many seconds a shared machine waits before the first page comes back for the next
  /// person; nil when the program is for one person.
  var patience: Int?
  /// The name of the interview to go on with; nil begins another.
  var resumes: String?
  /// How the screen is used.
  var terminal = TerminalOptions()

  /// Asks the questionnaire to the end.
  ///
  /// - Throws: `ExitCode` unless a result was read, `ValidationError` for an unknown country.
  func interview() throws {
    // A file that may grow no further is noticed by the write itself.
    signal(SIGXFSZ, SIG_IGN)
    let status: ExitCode
    do {
      let source = try QuestionnaireSource(questionnaire)
      status = try usesPlain ? askPlainly(source) : askOnScreen(source)
    } catch let failure as LoadFailure {
      complain(failure.rendered())
      status = ExitCode(65)
    } catch let problem as FileProblem {
      complain("\(problem)")
      status = ExitCode(74)
    }
    if status != .success { throw status }
  }

  private func askPlainly(_ source: QuestionnaireSource) throws -> ExitCode {
    try LineInterview(source: source, country: country, keeper: lineKeeper).run()
  }

  /// A person in pain is asked line by line where the terminal turns out to show no screen.
  private func askOnScreen(_ source: QuestionnaireSource) throws -> ExitCode {
    do {
      let end = try ScreenInterview(
        source: source, country: country, options: terminal, keeper: keeper, patience: patience
      ).run()
      if let path = end.savedPath {
        complain(CommandWords.saved(lineText(wholePath(of: path), most: 4096)))
      }
      return end.status
    } catch let error as TerminalError where patience != nil {
      complain(CommandWords.noKiosk(error.message))
      return ExitCode(74)
    } catch let error as TerminalError {
      complain(CommandWords.askedByLine(error.message, fix: error.fix))
      return try askPlainly(source)
    }
  }

  private var keeper: AnswerKeeper {
    AnswerKeeper(
      folder: storeFolder, isPrivate: isPrivate, isShared: patience != nil, resumes: resumes)
  }

  /// Answers from a pipe come from a program, which keeps them itself, unless it goes on with
  /// some that are kept.
  private var lineKeeper: AnswerKeeper {
    isatty(STDIN_FILENO) == 1 || resumes != nil ? keeper : .ofNothing
  }

  /// Whether to ask line by line.
  private var usesPlain: Bool {
    if patience != nil { return false }
    return isPlain || wishesPlainText || NcursesTerminal.obstacle() != nil
  }
}

/// Whether the person wishes for lines of text in the place of screens, in all programs.
var wishesPlainText: Bool {
  environment("ACCESSIBLE").map { !["", "0", "false"].contains($0.lowercased()) } ?? false
}
