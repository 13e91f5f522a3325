import Glibc
import NcursesTerminal
import TriageScreens

/// What some keys make the probe do.
enum ProbeCommand: Character {
  /// Ends it as a program should end.
  case quit = "q"
  /// Ends it at once, from wherever it is.
  case exit = "e"
  /// Throws away what was typed ahead.
  case discard = "d"
  /// Paints the screen anew.
  case repaint = "r"
  /// Traps, as a mistake in a Swift program does.
  case trap = "t"
  /// Uses up the stack.
  case recurse = "s"

  /// The command of a key; `nil` when it has none.
  init?(_ event: TerminalEvent) {
    guard case .key(.character(let character)) = event else { return nil }
    self.init(rawValue: character)
  }

  /// Does it.
  func run(on terminal: inout NcursesTerminal) {
    switch self {
    case .quit: break
    case .exit: Glibc.exit(3)
    case .discard: terminal.discardTypeAhead()
    case .repaint: terminal.repaint()
    case .trap: _ = [Int]()[CommandLine.arguments.count]
    case .recurse: print(depth(0))
    }
  }

  private func depth(_ level: Int) -> Int {
    level == .max ? level : depth(level + 1) + depth(level + 2)
  }
}
