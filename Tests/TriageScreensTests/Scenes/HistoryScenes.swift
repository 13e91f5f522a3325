import Testing
import TriageEngine

@testable import TriageScreens

/// A screen of what is kept, and how a person gets there.
struct HistoryScene: CustomTestStringConvertible {
  let name: String
  let walk: @Sendable (inout HistoryState) -> Void

  var testDescription: String { name }

  /// The screen on a terminal.
  func state(_ columns: Int, _ rows: Int, ascii: Bool = false) -> HistoryState {
    var state = HistoryScreenTests.state(columns: columns, rows: rows, ascii: ascii)
    walk(&state)
    return state
  }
}

/// Every screen of what is kept.
let historyScenes = [
  HistoryScene(name: "list") { _ in },
  HistoryScene(name: "list-second") { $0.type("⇣") },
  HistoryScene(name: "empty") { $0.show([], saying: "3 deleted.") },
  HistoryScene(name: "record") { $0.show(recordOf: "b2", HistoryScreenTests.record) },
  HistoryScene(name: "record-unfinished") { $0.show(recordOf: "c3", HistoryScreenTests.record) },
  HistoryScene(name: "trend") { $0.show(HistoryScreenTests.course) },
  HistoryScene(name: "export") { $0.type("⇣e") },
  HistoryScene(name: "export-replace") { state in
    state.type("⇣e")
    state.handle(.exists(path: "answers-2026-11-29-2304.txt"))
  },
  HistoryScene(name: "export-failed") { state in
    state.type("⇣e")
    state.handle(.failed(path: "answers-2026-11-29-2304.txt", .noSuchFolder))
  },
  HistoryScene(name: "exported") { state in
    state.type("⇣e")
    state.handle(.saved(path: "answers-2026-11-29-2304.txt"))
  },
  HistoryScene(name: "delete") { $0.type("d⇣") },
  HistoryScene(name: "delete-all") { $0.type("d2") },
  HistoryScene(name: "keep") { $0.type("k") },
  HistoryScene(name: "told") {
    $0.tell(["newer: these answers are open in another window.", "Close it first."])
  },
  HistoryScene(name: "help") { $0.type("?") },
  HistoryScene(name: "help-on-record") { state in
    state.show(recordOf: "c3", HistoryScreenTests.record)
    state.type("?")
  },
]

extension HistoryState {
  fileprivate mutating func type(_ keys: String) { HistoryScreenTests.press(keys, on: &self) }
}
