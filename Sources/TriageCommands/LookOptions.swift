import ArgumentParser
import NcursesTerminal

/// How a person wants to be asked: the options that every interview has.
struct LookOptions: ParsableArguments {
  @Flag(help: "Ask line by line, without drawing on the screen.")
  var plain = false

  @Option(help: "Colours for your screen: auto, light, dark, contrast or mono.")
  var theme = TerminalOptions.Theme.auto

  @Option(help: "When to use colours: auto, always or never.")
  var color = TerminalOptions.Colour.auto

  @Flag(help: "Draw with plain ASCII characters only.")
  var ascii = false

  @Flag(help: "Leave the mouse to the terminal, so that you can select text; m takes it back.")
  var noMouse = false

  /// How the screen is used.
  var terminal: TerminalOptions {
    TerminalOptions(
      colour: color, theme: theme, characters: ascii ? .ascii : .auto, usesMouse: !noMouse)
  }

  /// Asks in this way.
  func apply(to wishes: inout InterviewWishes) {
    wishes.isPlain = plain
    wishes.terminal = terminal
  }
}

extension TerminalOptions.Theme: ExpressibleByArgument {}
extension TerminalOptions.Colour: ExpressibleByArgument {}
