import Foundation
import GRDB
import Scenarios
import SessionStore
import Testing
import TriageEngine
import TriageModel

@Suite struct FaultTests {
  /// Goes on with the interview of the probe to its end, and says what became of it.
  private func end(of id: String, seed: UInt64, in folder: Folder) throws -> [InterviewEvent] {
    let lines = try ProbeRun(["id=\(id)", "seed=\(seed)"], in: folder).finish()
    #expect(lines.filter { $0.hasPrefix("problem") } == [])
    let ankle = try fixture("ankle")
    let store = try SessionStore(folder: folder.path("state/triage"), at: beginning)
    #expect(store.setAside == nil)
    #expect(try store.summary(of: id).isFinished)
    try expectSound(folder)
    let events = try store.events(of: id)
    return Replay(of: events, as: ankle, country: ankle.countries[0].code).interview.events
  }

  /// The events of the probe's interview when nothing goes wrong.
  private func undisturbed(seed: UInt64) throws -> [InterviewEvent] {
    var walk = RandomWalk(try fixture("ankle"), seed: seed, from: Moment(milliseconds: 0))
    while try walk.step() != nil {}
    return walk.interview.events
  }

  @Test(arguments: 0..<4 as Range<UInt64>)
  func `killed after every single answer, an interview has them all in the end`(
    _ seed: UInt64
  ) throws {
    let folder = try Folder()
    var kept = 0
    while true {
      let lines = try ProbeRun(["seed=\(seed)", "steps=1"], in: folder).finish()
      #expect(lines.filter { $0.hasPrefix("problem") } == [])
      #expect(acknowledged(lines) > kept)
      kept = acknowledged(lines)
      #expect(
        try SessionStore(folder: folder.path("state/triage"), at: beginning).events(of: "a").count
          == kept)
      if lines.last == "end" { break }
    }
    #expect(try end(of: "a", seed: seed, in: folder) == undisturbed(seed: seed))
  }

  @Test(arguments: 0..<60)
  func `killed at any moment, an interview has at least every answer that was acknowledged`(
    _ trial: Int
  ) throws {
    let folder = try Folder()
    let seed = UInt64(trial / 12)
    let lines = try ProbeRun(["seed=\(seed)"], in: folder).kill(afterLines: trial % 12)
    let store = try SessionStore(folder: folder.path("state/triage"), at: beginning)
    let kept = try store.interviews().first.map { try store.events(of: $0.id).count } ?? 0
    #expect(kept >= acknowledged(lines))
    try expectSound(folder)
    #expect(try end(of: "a", seed: seed, in: folder) == undisturbed(seed: seed))
  }

  @Test(arguments: Array(stride(from: 0 as UInt, through: 260_000, by: 4000)))
  func `a disk that fails at any write loses no answer that was acknowledged`(
    _ limit: UInt
  ) throws {
    let folder = try Folder()
    let lines = try ProbeRun(["seed=2", "limit=\(limit)"], in: folder).finish()
    // The probe went on to its end, whatever could not be kept.
    #expect(lines.last == "end")
    let store = try SessionStore(folder: folder.path("state/triage"), at: beginning)
    #expect(store.setAside == nil)
    let kept = try store.interviews().first.map { try store.events(of: $0.id).count } ?? 0
    #expect(kept >= acknowledged(lines))
    try expectSound(folder)
    #expect(try end(of: "a", seed: 2, in: folder) == undisturbed(seed: 2))
  }

  @Test(arguments: Array(stride(from: 80_000 as UInt, through: 128_000, by: 8000)), [1, 3])
  func `what a full disk did not take is kept as soon as there is room`(
    _ limit: UInt, _ failures: Int
  ) throws {
    let folder = try Folder()
    let lines = try ProbeRun(
      ["seed=2", "limit=\(limit)", "relief=\(failures)"], in: folder
    ).finish()
    #expect(lines.count { $0.hasPrefix("problem") } == failures)
    let ankle = try fixture("ankle")
    let events = try SessionStore(folder: folder.path("state/triage"), at: beginning)
      .events(of: "a")
    #expect(
      Replay(of: events, as: ankle, country: ankle.countries[0].code).interview.events
        == (try undisturbed(seed: 2)))
    try expectSound(folder)
  }

  @Test func `two hundred interviews of eight programs at once are all kept whole`() throws {
    let folder = try Folder()
    let runs = try (0..<8).map { number in
      try ProbeRun(["id=p\(number)", "seed=\(number * 25)", "interviews=25"], in: folder)
    }
    for run in runs {
      let lines = try run.finish()
      #expect(lines.filter { $0.hasPrefix("problem") } == [])
      #expect(lines.first == "open true")
      #expect(lines.last == "end")
    }
    let store = try SessionStore(folder: folder.path("state/triage"), at: beginning)
    let ankle = try fixture("ankle")
    #expect(try store.interviews().count == 200)
    for seed in 0..<200 {
      let id = "p\(seed / 25)-\(seed % 25)"
      let replay = Replay(
        of: try store.events(of: id), as: ankle, country: ankle.countries[0].code)
      #expect(try replay.interview.events == undisturbed(seed: UInt64(seed)))
    }
    try expectSound(folder)
  }
}

/// Expects that SQLite finds nothing wrong with the database.
func expectSound(_ folder: Folder) throws {
  let queue = try DatabaseQueue(path: folder.path("state/triage/interviews.sqlite"))
  let (pages, keys) = try queue.read { database in
    (
      try String.fetchAll(database, sql: "PRAGMA integrity_check"),
      try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").count
    )
  }
  #expect(pages == ["ok"])
  #expect(keys == 0)
}
