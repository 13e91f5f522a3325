import Foundation
import PseudoTerminal
import Scenarios
import SessionStore
import StoreScenarios
import Testing
import TriageEngine
import TriageModel

/// What `triage history delete` leaves behind: nothing.
@Suite struct HistoryDeletionTests {
  let folder: Folder
  let store: SessionStore
  let ankle: Questionnaire

  init() throws {
    folder = try Folder()
    store = try SessionStore(folder: storeFolder(in: folder), at: firstDay)
    ankle = try fixture("ankle")
    for (day, id) in ["old", "middle", "young"].enumerated() {
      let words = ["words": "secret-\(id) told to nobody"]
      try store.keep(
        id, ankle, calmAnkle(pain: 5).merging(words) { $1 }, at: firstDay.days(100 * day))
    }
  }

  /// Whose words stand in the bytes of any file.
  private func found() throws -> [String] {
    let path = storeFolder(in: folder)
    let files = try FileManager.default.contentsOfDirectory(atPath: path)
      .map { Data(folder.bytes(".local/state/triage/\($0)") ?? []) }
    return ["old", "middle", "young"].filter { id in
      files.contains { $0.range(of: Data("secret-\(id)".utf8)) != nil }
    }
  }

  @Test(arguments: [
    (["old"], ["middle", "young"]), (["1", "3"], ["middle"]), (["--all"], []),
    (["young", "middle", "old"], []),
  ])
  func `after the command no word of what was deleted is in the bytes of any file`(
    _ arguments: [String], _ left: [String]
  ) throws {
    #expect(try found() == ["old", "middle", "young"])
    let run = try PipedRun(["history", "delete", "--yes"] + arguments, in: folder)
    #expect(run.ending == .exited(0))
    #expect(run.output == "\(3 - left.count) deleted.\n")
    #expect(try found() == left)
    #expect(Set(try store.interviews().map(\.id)) == Set(left))
  }

  @Test func `what is older than a time is deleted, and nothing younger`() throws {
    let now = Moment(milliseconds: Int64(Date.now.timeIntervalSince1970 * 1000))
    try store.keep("new", ankle, ["walk": "yes"], at: now.days(-29))
    try store.keep("past", ankle, ["walk": "yes"], at: now.days(-31))
    let run = try PipedRun(
      ["history", "delete", "--older-than", "30d", "--yes", "--format", "json"], in: folder)
    #expect(run.output.contains("\"past\""))
    #expect(try store.interviews().map(\.id).contains("new"))
    #expect(try !store.interviews().map(\.id).contains("past"))
  }

  @Test func `what is open in another window is left alone, and said`() throws {
    let open = try store.resume(
      "young", with: ankle, sha256: String(repeating: "0f", count: 32), at: firstDay)
    let run = try PipedRun(["history", "delete", "--all", "--yes"], in: folder)
    #expect(run.ending == .exited(74))
    #expect(
      run.output == """
        2 deleted.
        1 is open in another window, so it was not deleted. Close that window first.

        """)
    #expect(try store.interviews().map(\.id) == [open.kept.summary.id])
  }

  @Test(arguments: [("yes", 2), ("no", 3), ("", 3)])
  func `on a terminal the person is asked first`(answer: String, left: Int) throws {
    let session = try triage(["history", "delete", "old"], in: folder, keeps: true)
    try session.wait(for: "Delete this one? It cannot be brought back. Type yes or no.")
    #expect(session.text.contains("(old)"))
    session.type(answer + "\r")
    #expect(try session.finish() == .exited(0))
    #expect(try store.interviews().count == left)
    #expect(session.text.contains(left == 2 ? "1 deleted." : "Nothing was deleted."))
  }
}
