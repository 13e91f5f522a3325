import PseudoTerminal
import Scenarios
import SessionStore
import Testing
import TriageEngine
import TriageModel
import TriageScreens

/// Screens as values, which never saw a terminal.
protocol MeantScreens {
  /// What stands on the screen.
  var grid: Grid { get }
  /// The terminal on which they are to be shown.
  var terminal: MeantTerminal { get }
  /// Takes the keys of a text.
  mutating func type(_ text: String) throws
}

/// What the program means to show.
struct MeantProgram: MeantScreens {
  private var state: ScreenState
  private var moment = Moment(milliseconds: 0)
  private var written: Set<String> = []
  let terminal: MeantTerminal

  /// The program at its first page, with the bundled questionnaire unless it is another one.
  init(
    _ questionnaire: Questionnaire? = nil, keeping: Keeping = .notKept,
    on terminal: MeantTerminal = .usual
  ) throws {
    self.terminal = terminal
    var configuration = ScreenConfiguration(
      isASCII: false, programVersion: "0.1.0", transcriptPath: "", keeping: keeping)
    configuration.usesMouse = terminal.hasMouse ? true : nil
    state = ScreenState(
      try questionnaire ?? bundledQuestionnaire(), size: ScreenSize(columns: 80, rows: 24),
      configuration)
  }

  /// Takes the keys of a text at the last moment.
  mutating func type(_ text: String) {
    for character in text { press(Key(typed: character)) }
  }

  /// Takes the keys of a text at a moment.
  mutating func type(_ text: String, at moment: Moment) {
    self.moment = moment
    type(text)
  }

  /// Reads a warning long enough, and moves to its first choice.
  mutating func readWarning() {
    moment = moment.later(by: 10_000)
    press(.home)
  }

  private mutating func press(_ key: Key) {
    for effect in state.handle(.key(key), at: moment) {
      guard case .save(let path, let overwrite) = effect else { continue }
      let isNew = written.insert(path).inserted
      _ = state.handle(isNew || overwrite ? .saved(path: path) : .exists(path: path))
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

extension Key {
  /// The key that sends a character; Enter is a carriage return.
  init(typed character: Character) {
    switch character {
    case "\r": self = .enter
    case "\t": self = .tab
    case "\u{1B}": self = .escape
    case "\u{15}": self = .control("u")
    default: self = .character(character)
    }
  }
}

extension TerminalSession {
  /// Waits until the whole screen, the look of each cell and the cursor are as they are meant.
  func see(_ meant: some MeantScreens) throws {
    let grid = meant.grid
    let text = meant.terminal.shown(grid.text)
    do {
      try wait(for: "this screen:\n\(text)\n") {
        self.text == text && cursor == (grid.cursor.row, grid.cursor.column)
          && wrongLooks(grid, meant.terminal.looks) == []
      }
    } catch {
      #expect(wrongLooks(grid, meant.terminal.looks) == [])
      throw error
    }
  }

  /// Follows a way, and waits after each text until the screen is as it is meant.
  func follow(_ program: inout MeantProgram, _ journey: Journey) throws {
    try see(program)
    for text in journey.texts {
      if text == Journey.readWarning {
        try readWarning()
        program.readWarning()
      } else {
        type(text)
        program.type(text)
      }
      try see(program)
    }
  }

  /// Types texts, and waits after each until the screen is as it is meant.
  func follow(_ meant: inout some MeantScreens, typing texts: [String]) throws {
    try see(meant)
    for text in texts {
      type(text)
      try meant.type(text)
      try see(meant)
    }
  }

  /// Moves to the first choice of a warning, which is harmless, until that takes keys.
  private func readWarning() throws {
    try wait(for: "a warning that takes keys") {
      if text.contains(/> 1 [A-Z]/) { return true }
      press(.home)
      return false
    }
  }
}
