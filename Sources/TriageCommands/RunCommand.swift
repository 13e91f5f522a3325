import ArgumentParser
import NcursesTerminal

/// `triage run`: asks a questionnaire.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Asks the questions of a questionnaire and says how soon to get help.",
    discussion: """
      You are asked once whether your answers are kept on this machine, so that you can go on \
      where you stopped. Answers from a pipe are never kept. Press ? on any question for help.

      Line by line, as with --plain, is chosen by itself when standard input or output is not a \
      terminal, when TERM is missing or dumb, and when ACCESSIBLE is set.

      EXAMPLES
        triage run
        triage run sciatica --country nz
        triage run ./my-questions.yaml --theme mono
        triage run --plain < answers.txt
        triage run --private
        triage run --kiosk --idle 90
      """)

  @Argument(help: "A name from `triage list`, or the path of a file.")
  var questionnaire = "sciatica"

  @Flag(help: "Ask line by line, without drawing on the screen.")
  var plain = false

  @Option(help: "Your country, as a code such as gb, us or nz, for the right phone numbers.")
  var country: String?

  @Option(help: "Colours for your screen: auto, light, dark, contrast or mono.")
  var theme = TerminalOptions.Theme.auto

  @Option(help: "When to use colours: auto, always or never.")
  var color = TerminalOptions.Colour.auto

  @Flag(help: "Draw with plain ASCII characters only.")
  var ascii = false

  @Flag(help: "Leave the mouse to the terminal, so that you can select text.")
  var noMouse = false

  @Flag(name: .customLong("private"), help: "Keep nothing on this machine.")
  var isPrivate = false

  @Flag(help: "For a machine that one person after the other uses: nobody can leave it.")
  var kiosk = false

  @Option(help: "With --kiosk: after so many seconds without a key the first page comes back.")
  var idle = 120

  func validate() throws {
    if kiosk, plain { throw ValidationError("--kiosk needs a screen: leave --plain out.") }
    if !(2...3600).contains(idle) {
      throw ValidationError("--idle takes a number of seconds from 2 to 3600.")
    }
  }

  func run() throws {
    let wishes = InterviewWishes(
      questionnaire: questionnaire, country: country, isPlain: plain,
      isPrivate: isPrivate, patience: kiosk ? idle : nil,
      terminal: TerminalOptions(
        colour: color, theme: theme, characters: ascii ? .ascii : .auto, usesMouse: !noMouse,
        isLocked: kiosk))
    try wishes.interview()
  }
}

extension TerminalOptions.Theme: ExpressibleByArgument {}
extension TerminalOptions.Colour: ExpressibleByArgument {}
