import ProgramWords
import TriageEngine

/// The state of the screen of what is kept: a value changed only by what happens.
package struct HistoryState: Sendable {
  /// How many interviews the screen lists; those before them the command lists.
  static let most = 300

  /// The interviews, the latest first.
  package private(set) var entries: [HistoryEntry]
  /// Whether the person wants answers to be kept; nil when nobody has asked.
  package private(set) var keeps: Bool?
  /// The size of the screen.
  package internal(set) var size: ScreenSize
  /// Whether only ASCII may be drawn.
  let isASCII: Bool
  /// Whom the mouse belongs to.
  var mouse: MouseUse
  /// What stands before the name of a file that is offered, such as `~/`.
  let folder: String
  /// What stands on the screen.
  var screen = HistoryScreen.list(ListPlace(focus: 0))
  /// What happened last, shown until the next key.
  var notice: String?

  /// The list.
  ///
  /// - Parameters:
  ///   - entries: The interviews, the latest first.
  ///   - keeps: Whether the person wants answers to be kept; nil when nobody has asked.
  ///   - size: The size of the screen.
  ///   - isASCII: Whether only ASCII may be drawn.
  ///   - usesMouse: Whether the mouse belongs to the program; nil where the person has no choice.
  ///   - folder: What stands before the name of a file that is offered, such as `~/`.
  package init(
    _ entries: [HistoryEntry], keeps: Bool?, size: ScreenSize, isASCII: Bool,
    usesMouse: Bool? = nil, folder: String = ""
  ) {
    self.entries = entries
    self.keeps = keeps
    self.size = size
    self.isASCII = isASCII
    mouse = MouseUse(isOurs: usesMouse)
    self.folder = folder
  }

  /// The interview of a name.
  func entry(_ id: String) -> HistoryEntry? { entries.first { $0.id == id } }

  /// The interview that an action on a screen would be about: the one on it, or in focus.
  func chosen(on screen: HistoryScreen) -> HistoryEntry? {
    switch screen {
    case .list(let place): place.focus.flatMap { entries.indices.contains($0) ? entries[$0] : nil }
    case .record(let id, _, _), .export(_, let id, _), .delete(let id?, _, _): entry(id)
    case .delete(nil, _, _): nil
    case .course, .keeping, .told, .help: nil
    }
  }
}

extension HistoryState {
  /// Shows a record.
  ///
  /// - Parameters:
  ///   - id: Of which interview.
  ///   - text: The record as a page of text.
  package mutating func show(recordOf id: String, _ text: String) {
    screen = .record(of: id, lines: RecordLine.all(of: text), scroll: 0)
  }

  /// Shows how it went over time.
  package mutating func show(_ course: Course) { screen = .course(course, scroll: 0) }

  /// Tells something before the person goes on, each text a paragraph.
  package mutating func tell(_ news: [String]) {
    screen = .told(news, scroll: 0, over: screen)
  }

  /// Takes what is kept now, after something was deleted.
  package mutating func show(_ entries: [HistoryEntry], saying words: String) {
    self.entries = entries
    notice = words
    screen = .list(ListPlace(focus: entries.isEmpty ? nil : 0))
  }

  /// Takes whether answers are kept now.
  package mutating func show(keeping isWished: Bool) {
    keeps = isWished
    screen = .list(ListPlace(focus: entries.isEmpty ? nil : 0))
  }

  /// Takes what came of an attempt to write a record.
  package mutating func handle(_ outcome: SaveOutcome) {
    guard case .export(var form, let id, let under) = screen else { return }
    form.problem = nil
    form.asksToReplace = false
    form.place = ListPlace()
    switch outcome {
    case .saved(let path):
      notice = ScreenWords.saved(path)
      screen = under
      return
    case .exists: form.asksToReplace = true
    case .failed(_, let failure): form.problem = failure.words
    }
    screen = .export(form, of: id, over: under)
  }
}
