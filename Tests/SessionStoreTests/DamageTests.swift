import Foundation
import GRDB
import Scenarios
import SessionStore
import Testing
import TriageEngine

@Suite struct DamageTests {
  @Test func `what is no database is set aside as it is, and a new store begins`() throws {
    let folder = try Folder()
    _ = try store(in: folder)
    let noise = String(repeating: "no database at all. ", count: 500)
    try folder.add("state/triage/interviews.sqlite", noise, mode: 0o600)
    let store = try store(in: folder)
    let name = "interviews.damaged-20261122T230405123Z.sqlite"
    #expect(store.setAside == folder.path("state/triage/\(name)"))
    #expect(folder.text("state/triage/\(name)") == noise)
    #expect(try store.interviews() == [])
  }

  @Test func `two damaged stores of one moment stand side by side`() throws {
    let folder = try Folder()
    for word in ["one", "two", "three"] {
      try? FileManager.default.createDirectory(
        atPath: folder.path("state/triage"), withIntermediateDirectories: true)
      try change("state/triage", of: folder, to: 0o700)
      try folder.add(
        "state/triage/interviews.sqlite", String(repeating: word, count: 500), mode: 0o600)
      #expect(try store(in: folder).setAside != nil)
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("state/triage"))
      .filter { $0.contains("damaged") }.sorted()
    #expect(
      names.map { folder.text("state/triage/\($0)").prefix(3) }.sorted()
        == ["one", "thr", "two"])
  }

  @Test func `the log of a database that is gone is set aside, not thrown away`() throws {
    let folder = try Folder()
    _ = try store(in: folder)
    try FileManager.default.removeItem(atPath: folder.path("state/triage/interviews.sqlite"))
    try folder.add("state/triage/interviews.sqlite-wal", "answers", mode: 0o600)
    let setAside = try #require(try store(in: folder).setAside)
    #expect(try String(contentsOfFile: setAside + "-wal", encoding: .utf8) == "answers")
  }

  @Test func `damage found while the store is used is set aside when it is opened next`() throws {
    let folder = try Folder()
    let ankle = try fixture("ankle")
    do {
      var walk = RandomWalk(ankle, seed: 1, from: beginning)
      try walk.keep(in: store(in: folder).begin(ankle, in: context("a", ankle)))
    }
    try spoilEvents(of: folder.path("state/triage/interviews.sqlite"))
    let store = try store(in: folder)
    #expect(store.setAside == nil)
    let problem = #expect(throws: StoreProblem.self) { try store.events(of: "a") }
    #expect(problem?.kind == .damaged)
    let next = try SessionStore(folder: folder.path("state/triage"), at: beginning)
    #expect(next.setAside != nil)
    #expect(try next.interviews() == [])
    #expect(try SessionStore(folder: folder.path("state/triage"), at: beginning).setAside == nil)
  }

  @Test func `a store from a newer version is refused and left as it is`() throws {
    let folder = try Folder()
    _ = try store(in: folder)
    let path = folder.path("state/triage/interviews.sqlite")
    do {
      let queue = try DatabaseQueue(path: path)
      try queue.write {
        try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('2 something newer')")
      }
    }
    let before = folder.bytes("state/triage/interviews.sqlite")
    #expect(throws: StoreProblem(.newer, at: path)) { try store(in: folder) }
    #expect(folder.bytes("state/triage/interviews.sqlite") == before)
  }
}

/// Overwrites the pages of the table of events.
private func spoilEvents(of path: String) throws {
  let page = try DatabaseQueue(path: path).read {
    try Int.fetchOne($0, sql: "SELECT rootpage FROM sqlite_master WHERE name = 'event'")
  }
  let file = try FileHandle(forWritingTo: URL(filePath: path))
  try file.seek(toOffset: UInt64(try #require(page) - 1) * 4096)
  try file.write(contentsOf: Data(repeating: 0xA5, count: 4096))
  try file.close()
}
