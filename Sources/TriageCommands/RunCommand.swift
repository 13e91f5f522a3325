import ArgumentParser
import NcursesTerminal
import ProgramWords

/// `triage run`: asks a questionnaire.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Asks the questions of a questionnaire and says how soon to get help.",
    discussion: """
      You are asked once whether your answers are kept on this machine, so that you can go on \
      where you stopped. Answers from a pipe are never kept. Press ? on any question for help.

      Line by line, as with --plain, is chosen by itself when standard input or output is not a \
      terminal, when TERM is missing or dumb, and when ACCESSIBLE is set. --kiosk needs a screen and is refused then.

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

  @Option(help: "Your country, as a code such as gb, us or nz, for the right phone numbers.")
  var country: String?

  @Flag(name: .customLong("private"), help: "Keep nothing on this machine.")
  var isPrivate = false

  @OptionGroup var look: LookOptions

  @Flag(help: "For a machine that one person after the other uses: nobody can leave it.")
  var kiosk = false

  @Option(help: "With --kiosk: after so many seconds without a key the first page comes back.")
  var idle = 120

  func validate() throws {
    if kiosk, look.plain || wishesPlainText { throw ValidationError(CommandWords.kioskNeedsScreen) }
    if !(2...3600).contains(idle) {
      throw ValidationError(CommandWords.idleSeconds)
    }
  }

  func run() throws {
    var wishes = InterviewWishes(
      questionnaire: questionnaire, country: country, isPrivate: isPrivate,
      patience: kiosk ? idle : nil)
    look.apply(to: &wishes)
    wishes.terminal.isLocked = kiosk
    try wishes.interview()
  }
}
