import GRDB
import Scenarios
import SessionStore
import Testing
import Transcripts
import TriageEngine
import TriageModel

/// Rows that another program has spoiled.
@Suite struct SpoiledRowTests {
  private let folder: Folder
  private let ankle: Questionnaire

  init() throws {
    folder = try Folder()
    ankle = try fixture("ankle")
  }

  /// A store with one interview, spoiled by a change of its row.
  private func spoiled(_ change: String) throws -> SessionStore {
    let store = try store(in: folder)
    var walk = RandomWalk(ankle, seed: 1, from: beginning)
    try walk.keep(in: store.begin(ankle, in: context("a", ankle)))
    try DatabaseQueue(path: folder.path("state/triage/interviews.sqlite")).write {
      try $0.execute(sql: "UPDATE interview SET \(change)")
    }
    return store
  }

  @Test(arguments: ["level_rank", "level_label", "level_mark"])
  func `a level of which a part is missing is none`(_ column: String) throws {
    let whole = "level = 'x', level_rank = 1, level_label = 'y', level_mark = 'z'"
    let store = try spoiled(whole)
    #expect(try store.summary(of: "a").level?.label == "y")
    try DatabaseQueue(path: folder.path("state/triage/interviews.sqlite")).write {
      try $0.execute(sql: "UPDATE interview SET \(column) = NULL")
    }
    #expect(try store.interviews().map(\.level) == [nil])
  }

  @Test(
    arguments: ["utc_offset", "started", "last", "events", "answered", "level_rank"],
    [Int64.min, -1, .max])
  func `a number beyond all bounds is listed, gone on with and deleted`(
    _ column: String, _ number: Int64
  ) throws {
    let store = try spoiled("\(column) = \(number)")
    let summary = try #require(try store.interviews().first)
    #expect((0...253_402_300_799_999).contains(summary.last.milliseconds))
    #expect(summary.events >= 0 && summary.answered >= 0)
    try goOn(with: store)
    #expect(try store.delete(.one("a")).deleted == ["a"])
    #expect(try store.interviews() == [])
  }

  @Test func `a row with a number below 0 is deleted like any other`() throws {
    let store = try store(in: folder)
    let kept = try store.begin(ankle, in: context("a", ankle))
    try DatabaseQueue(path: folder.path("state/triage/interviews.sqlite")).write {
      try $0.execute(sql: "UPDATE interview SET row = -5")
    }
    withExtendedLifetime(kept) {}
    #expect(try store.delete(.all).deleted == ["a"])
  }

  /// Goes on as another version, which adds an event; a count that is wrong stands against it.
  private func goOn(with store: SessionStore) throws {
    do throws(StoreProblem) {
      let sha256 = String(repeating: "1f", count: 32)
      _ = try store.resume("a", with: ankle, sha256: sha256, at: beginning)
    } catch {
      #expect([.changedElsewhere, .finishedBefore].contains(error.kind), "\(error)")
    }
  }
}
