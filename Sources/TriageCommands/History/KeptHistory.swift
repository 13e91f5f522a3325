import ArgumentParser
import ProgramWords
import SessionStore
import Transcripts
import TriageEngine
import TriageModel
import TriageScreens

/// What is kept on this machine, as the subcommands of `triage history` see it.
struct KeptHistory {
  let store: SessionStore
  /// All interviews, the latest first.
  let interviews: [InterviewSummary]

  /// The interviews as people read them.
  var entries: [HistoryEntry] { interviews.map(HistoryEntry.init) }

  /// The interview of a name, else of a number in the list, else of the beginning of one name.
  ///
  /// - Throws: `ValidationError` when there is none, or more than one.
  func interview(_ name: String) throws -> InterviewSummary {
    if let same = interviews.first(where: { $0.id == name }) { return same }
    if let number = Int(name), number > 0, number <= interviews.count {
      return interviews[number - 1]
    }
    let found = name.isEmpty ? [] : interviews.filter { $0.id.hasPrefix(name) }
    guard let first = found.first else {
      throw ValidationError(CommandWords.noneCalled(name))
    }
    if found.count > 1 {
      let names = found.map(\.id).joined(separator: ", ")
      throw ValidationError(CommandWords.manyBegin(name, names))
    }
    return first
  }

  /// The interview of a name; without one the latest.
  ///
  /// - Throws: `ValidationError` when there is none, or more than one.
  func interview(orLatest name: String?) throws -> InterviewSummary? {
    try name.map(interview) ?? interviews.first
  }
}

extension KeptHistory {
  /// What is kept in a store.
  ///
  /// - Throws: `StoreProblem` when it cannot be read.
  init(_ store: SessionStore) throws {
    self.init(store: store, interviews: try store.interviews())
  }

  /// Opens what is kept; nil when nothing was ever kept.
  ///
  /// - Throws: Exit status 74, after the reason was told.
  init?() throws {
    guard let store = try keptStore() else { return nil }
    self = try telling { try KeptHistory(store) }
  }
}

/// Opens the store of this machine; nil when nothing was ever kept.
///
/// - Throws: Exit status 74, after the reason was told.
func keptStore() throws -> SessionStore? {
  guard let folder = storeFolder, SessionStore.exists(in: folder) else { return nil }
  return try telling { try openedStore(folder) }
}

/// Opens the store of a folder; says when a damaged one was set aside.
///
/// - Throws: `StoreProblem`.
func openedStore(_ folder: String) throws -> SessionStore {
  let store = try SessionStore(folder: folder, at: Clock.now)
  for line in store.setAside.map(KeepingWords.setAside) ?? [] { complain(line) }
  return store
}

extension HistoryEntry {
  /// What the list says of an interview.
  init(_ summary: InterviewSummary) {
    self.init(
      id: summary.id, title: lineText(summary.title),
      when: String(summary.last.localText(ahead: summary.utcOffsetSeconds).dropLast(3)),
      isFinished: summary.isFinished, answered: summary.answered,
      mark: lineText(summary.level?.mark ?? ""), label: lineText(summary.level?.label ?? ""))
  }
}
