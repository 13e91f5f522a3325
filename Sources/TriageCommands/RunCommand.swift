import ArgumentParser
import Glibc
import NcursesTerminal
import QuestionnaireFiles

/// `triage run`: asks a questionnaire.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Asks the questions of a questionnaire and says how soon to get help.",
    discussion: """
      Nothing is kept unless you save it at the end. Press ? on any question for help.

      Line by line, as with --plain, is chosen by itself when standard input or output is not a \
      terminal, when TERM is missing or dumb, and when ACCESSIBLE is set.

      EXAMPLES
        triage run
        triage run sciatica --country nz
        triage run ./my-questions.yaml --theme mono
        triage run --plain < answers.txt
      """)

  @Argument(help: "A name from `triage list`, or the path of a file.")
  var questionnaire = "sciatica"

  @Flag(help: "Ask line by line, without drawing on the screen.")
  var plain = false

  @Option(help: "Your country, as a code such as gb, us or nz, for the right phone numbers.")
  var country: String?

  @Option(help: "Colours for your screen: auto, light, dark or mono.")
  var theme = TerminalOptions.Theme.auto

  @Option(help: "When to use colours: auto, always or never.")
  var color = TerminalOptions.Colour.auto

  @Flag(help: "Draw with plain ASCII characters only.")
  var ascii = false

  @Flag(help: "Leave the mouse to the terminal, so that you can select text.")
  var noMouse = false

  func run() throws {
    do {
      let source = try QuestionnaireSource(questionnaire)
      let status =
        usesPlain ? try askPlainly(source) : try askOnScreen(source)
      if status != .success { throw status }
    } catch let failure as LoadFailure {
      complain(failure.rendered())
      throw ExitCode(65)
    } catch let problem as FileProblem {
      complain(missing(problem))
      throw ExitCode(74)
    }
  }

  /// Whether to ask line by line.
  private var usesPlain: Bool {
    let wish = environment("ACCESSIBLE").map { !["", "0", "false"].contains($0.lowercased()) }
    return plain || wish ?? false || NcursesTerminal.obstacle() != nil
  }

  private func askOnScreen(_ source: QuestionnaireSource) throws -> ExitCode {
    let options = TerminalOptions(
      colour: color, theme: theme, characters: ascii ? .ascii : .auto, usesMouse: !noMouse)
    do {
      return try ScreenInterview(source: source, country: country, options: options).run()
    } catch let error as TerminalError {
      complain("triage: \(error.message)\n  fix: \(error.fix)")
      throw ExitCode(74)
    }
  }

  private func askPlainly(_ source: QuestionnaireSource) throws -> ExitCode {
    try LineInterview(source: source, country: country).run()
  }

  private func missing(_ problem: FileProblem) -> String {
    let names = BundledFile.questionnaires.map { $0.name.dropLast(5) }.joined(separator: ", ")
    return "\(problem)\n  fix: give the path of a file, or one of these names: \(names)."
  }
}

/// The value of an environment variable; nil when it is not set.
func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

extension TerminalOptions.Theme: ExpressibleByArgument {}
extension TerminalOptions.Colour: ExpressibleByArgument {}
