import ProgramWords

/// What stands on the screen of what is kept.
indirect enum HistoryScreen: Sendable, Equatable {
  /// All interviews.
  case list(ListPlace)
  /// The record of one.
  case record(of: String, lines: [RecordLine], scroll: Int)
  /// How it went over time.
  case course(Course, scroll: Int)
  /// Where to write the record of one, above another screen.
  case export(SaveForm, of: String, over: HistoryScreen)
  /// What to delete, this one or, without a name, all, above another screen.
  case delete(of: String?, ListPlace, over: HistoryScreen)
  /// Whether answers are kept.
  case keeping(ListPlace)
  /// Something told, each text a paragraph, above another screen.
  case told([String], scroll: Int, over: HistoryScreen)
  /// Help, above another screen.
  case help(over: HistoryScreen, scroll: Int)
}

/// What a person can do when asked what to delete.
enum DeletionChoice {
  /// Delete the one the question is about.
  case one
  /// Delete all.
  case all
  /// Delete nothing.
  case nothing

  /// What stands beside the digit, with the number of all interviews.
  func words(of count: Int) -> String {
    switch self {
    case .one: Words.deleteThisOne
    case .all: Words.deleteAllOfThem(count)
    case .nothing: Words.deleteNothing
    }
  }
}

/// What the screen of what is kept asks the program to do outside it.
package enum HistoryEffect: Hashable, Sendable {
  /// Show the record of the interview of this name.
  case show(String)
  /// Go on with the interview of this name.
  case resume(String)
  /// Show how it went over time.
  case trend
  /// Write a record to this path; `overwrite` when the person agreed to replace a file.
  case export(String, path: String, overwrite: Bool)
  /// Delete the interview of this name.
  case delete(String)
  /// Delete all.
  case deleteAll
  /// Keep answers from now on, or keep none.
  case keep(Bool)
  /// Have the mouse for the program, or leave it to the terminal.
  case useMouse(Bool)
  /// Throw away what was typed ahead.
  case discardTypeAhead
  /// Paint everything anew.
  case repaint
  /// End the program.
  case end
}
