import ArgumentParser
import NcursesTerminal
import ProgramWords
import SessionStore
import TriageScreens

/// `triage history` alone: what is kept, on a screen; without one the list, and what can be typed.
struct HistoryBrowseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse", abstract: "Shows what is kept on a screen.", shouldDisplay: false)

  @OptionGroup var look: LookOptions

  func run() throws {
    guard let history = try KeptHistory() else { return try say(Words.nothingKept) }
    if look.plain || wishesPlainText || NcursesTerminal.obstacle() != nil {
      return try printList(of: history)
    }
    var look = look
    do {
      switch try browse(history, &look) {
      case .left(let status): if status != .success { throw status }
      case .resumed(let chosen): try resume(chosen, from: nil, look)
      }
    } catch let error as TerminalError {
      complain(CommandWords.problem(error.message, fix: error.fix))
      try printList(of: history)
    }
  }

  /// Gives the terminal back when it returns, and keeps whom the person gave the mouse.
  private func browse(
    _ history: KeptHistory, _ look: inout LookOptions
  ) throws -> HistoryWalk.Ending {
    var terminal = try NcursesTerminal(look.terminal)
    defer { look.noMouse = terminal.usesMouse == false }
    var walk = try HistoryWalk(history, on: terminal)
    return walk.follow(on: &terminal)
  }

  private func printList(of history: KeptHistory) throws {
    let list = HistoryReport(history.interviews).text
    try say(history.interviews.isEmpty ? list : list + "\n\n" + HistoryReport.whatToType)
  }
}
