import SessionStore
import StoreScenarios
import Transcripts
import TriageScreens

/// What the screen of what is kept means to show.
struct MeantHistory: MeantScreens {
  private var state: HistoryState
  let terminal: MeantTerminal
  private let store: SessionStore
  private var written: Set<String> = []

  /// The list of what a store holds.
  init(_ store: SessionStore, on terminal: MeantTerminal) throws {
    self.store = store
    self.terminal = terminal
    let entries = try store.interviews().map { summary in
      HistoryEntry(
        id: summary.id, title: summary.title,
        when: String(summary.last.localText(ahead: summary.utcOffsetSeconds).dropLast(3)),
        isFinished: summary.isFinished, answered: summary.answered,
        mark: summary.level?.mark ?? "", label: summary.level?.label ?? "")
    }
    state = HistoryState(
      entries, keeps: true, size: ScreenSize(columns: 80, rows: 24), isASCII: false,
      usesMouse: terminal.hasMouse ? true : nil)
  }

  mutating func type(_ text: String) throws {
    for character in text {
      for effect in state.handle(.key(Key(typed: character))) { try perform(effect) }
    }
  }

  var grid: Grid { state.view() }

  private mutating func perform(_ effect: HistoryEffect) throws {
    switch effect {
    case .show(let id): state.show(recordOf: id, try store.transcript(of: id)?.text() ?? "")
    case .export(_, let path, let overwrite):
      let isNew = written.insert(path).inserted
      state.handle(isNew || overwrite ? .saved(path: path) : .exists(path: path))
    case .keep(let isWished): state.show(keeping: isWished)
    case .resume, .trend, .delete, .deleteAll, .discardTypeAhead, .repaint, .useMouse, .end: break
    }
  }
}
