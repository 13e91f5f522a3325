import PseudoTerminal
import Scenarios
import SessionStore
import TriageEngine
import TriageModel
import TriageScreens

/// What the program means to show: its screens as values, which never saw a terminal.
struct MeantProgram {
  private var state: ScreenState

  /// The program at its first page, with the bundled questionnaire unless it is another one, on a
  /// terminal that has a mouse or none.
  init(
    _ questionnaire: Questionnaire? = nil, keeping: Keeping = .notKept, hasMouse: Bool = true
  ) throws {
    var configuration = ScreenConfiguration(
      isASCII: false, programVersion: "0.1.0", transcriptPath: "", keeping: keeping)
    configuration.usesMouse = hasMouse ? true : nil
    state = ScreenState(
      try questionnaire ?? bundledQuestionnaire(), size: ScreenSize(columns: 80, rows: 24),
      configuration)
  }

  /// Takes the keys of a text at a moment; Enter is a carriage return.
  mutating func type(_ text: String, at moment: Moment = Moment(milliseconds: 0)) {
    for character in text {
      let key: Key = character == "\r" ? .enter : .character(character)
      _ = state.handle(.key(key), at: moment)
    }
  }

  /// The interview as it stands.
  var interview: Interview { state.interview }

  /// The answers that are to be kept, oldest first.
  var answers: [StoredEvent.Kind] {
    state.interview.storedEvents(after: 0, in: state.country).answers
  }

  /// Takes another size.
  mutating func resize(rows: Int, columns: Int) {
    let size = ScreenSize(columns: columns, rows: rows)
    _ = state.handle(.resized(size), at: Moment(milliseconds: 0))
  }

  /// What stands on the screen.
  var grid: Grid { state.view() }
}

extension Grid {
  /// The rows without the blanks at their ends.
  var text: String {
    (0..<size.rows).map { row in
      let line = (0..<size.columns).map { self[row, $0].text }.joined()
      return String(line.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }
}

extension TerminalSession {
  /// Waits until the whole screen and the cursor are as the program means them.
  func see(_ program: MeantProgram) throws {
    let grid = program.grid
    let meant = grid.text
    try wait(for: "this screen:\n\(meant)\n") {
      text == meant && cursor == (grid.cursor.row, grid.cursor.column)
    }
  }

  /// Types texts, and waits after each until the screen is as it is meant.
  func follow(_ program: inout MeantProgram, typing texts: [String]) throws {
    try see(program)
    for text in texts {
      type(text)
      program.type(text)
      try see(program)
    }
  }
}
