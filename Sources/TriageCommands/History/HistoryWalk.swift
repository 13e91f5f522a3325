import ArgumentParser
import NcursesTerminal
import QuestionnaireFiles
import SessionStore
import Transcripts
import TriageModel
import TriageScreens

/// A person's way through the screen of what is kept.
struct HistoryWalk {
  /// How it ended.
  enum Ending {
    /// The person left, or the terminal was lost.
    case left(ExitCode)
    /// The person goes on with an interview.
    case resumed(InterviewSummary)
  }

  private var state: HistoryState
  private var history: KeptHistory

  /// A person at the list.
  ///
  /// - Throws: `StoreProblem` when the store cannot be read.
  init(_ history: KeptHistory, on terminal: borrowing NcursesTerminal) throws {
    self.history = history
    state = HistoryState(
      history.entries, keeps: try history.store.consent(), size: terminal.size,
      isASCII: !terminal.usesUnicode, usesMouse: terminal.usesMouse, folder: pathToOffer(for: ""))
  }

  /// Draws, waits, handles, until the end.
  mutating func follow(on terminal: inout NcursesTerminal) -> Ending {
    while true {
      if !terminal.hasEvents { terminal.draw(state.view()) }
      switch terminal.next() {
      case .lost: return .left(ExitCode(74))
      case .nothing: continue
      case .event(let event):
        for effect in state.handle(event) {
          if let ending = perform(effect, on: &terminal) { return ending }
        }
      }
    }
  }

  private mutating func perform(
    _ effect: HistoryEffect, on terminal: inout NcursesTerminal
  ) -> Ending? {
    switch effect {
    case .discardTypeAhead: terminal.discardTypeAhead()
    case .repaint: terminal.repaint()
    case .useMouse(let isWished): terminal.useMouse(isWished)
    case .end: return .left(.success)
    case .resume(let id): return resumed(id)
    case .show(let id): attempt { try $0.show(id) }
    case .trend: attempt { $0.state.show(try $0.history.course(of: nil)) }
    case .export(let id, let path, let overwrite):
      attempt { try $0.export(id, to: path, overwrite: overwrite) }
    case .delete(let id): attempt { try $0.delete(.one(id)) }
    case .deleteAll: attempt { try $0.delete(.all) }
    case .keep(let isWished):
      attempt {
        try $0.history.store.setConsent(isWished)
        $0.state.show(keeping: isWished)
      }
    }
    return nil
  }

  /// Tries something, and tells what stands in the way.
  private mutating func attempt(_ body: (inout HistoryWalk) throws -> Void) {
    do { try body(&self) } catch { state.tell(paragraphs(error)) }
  }

  private mutating func show(_ id: String) throws {
    let found = try history.record(of: try history.interview(id), as: nil)
    state.show(recordOf: id, found.text())
    if let remarks = found.remarks { state.tell(remarks) }
  }

  private mutating func export(_ id: String, to path: String, overwrite: Bool) throws {
    let found = try history.record(of: try history.interview(id), as: nil)
    let file = TranscriptFile(path: path, home: environment("HOME"))
    state.handle(
      file.write(
        found, asked: try AskedQuestionnaire(for: found, in: nil).questionnaire,
        overwrite: overwrite))
  }

  private mutating func delete(_ range: DeletionRange) throws {
    var done = DeletionReport()
    done.add(try history.store.delete(range))
    history = try KeptHistory(history.store)
    state.show(history.entries, saying: done.isComplete ? done.text : "")
    if !done.isComplete { state.tell(done.text.split(separator: "\n").map(String.init)) }
  }

  private mutating func resumed(_ id: String) -> Ending? {
    var ending: Ending?
    attempt { walk in
      let chosen = try walk.history.interview(id)
      _ = try AskedQuestionnaire.name(of: chosen.questionnaire, in: nil)
      try walk.history.checkFree(chosen)
      ending = .resumed(chosen)
    }
    return ending
  }
}
