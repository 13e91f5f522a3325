import NcursesTerminal
import TriageScreens

/// A program that shows a fixed screen and names what it is sent, for tests of the terminal.
@main
enum TerminalProbe {
  static func main() {
    do {
      try run(ProbeOptions(CommandLine.arguments.dropFirst()))
    } catch {
      print(error.message)
      print(error.fix)
    }
  }

  private static func run(_ options: ProbeOptions) throws(TerminalError) {
    var terminal = try NcursesTerminal(options.terminal)
    var screen = ProbeScreen(usesUnicode: terminal.usesUnicode)
    let end = follow(&terminal, &screen)
    terminal.restore()
    print("ended: \(end), \(screen.count) events, the last: \(screen.last)")
  }

  private static func follow(_ terminal: inout NcursesTerminal, _ screen: inout ProbeScreen)
    -> String
  {
    while true {
      if !terminal.hasEvents { terminal.draw(screen.grid(terminal.size)) }
      switch terminal.next() {
      case .lost: return "lost"
      case .nothing: return "nothing"
      case .event(let event):
        screen.note(event)
        guard let command = ProbeCommand(event) else { continue }
        if command == .quit { return "quit" }
        command.run(on: &terminal)
      }
    }
  }
}
