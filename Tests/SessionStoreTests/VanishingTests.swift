import Foundation
import Scenarios
import SessionStore
import Testing
import TriageEngine
import TriageModel

@Suite struct VanishingTests {
  @Test(arguments: ["interviews.sqlite", "interviews.sqlite-wal", "interviews.sqlite-shm", ""])
  func `a file that is moved away is noticed, and nothing is lost when it comes back`(
    _ name: String
  ) throws {
    let folder = try Folder()
    let ankle = try fixture("ankle")
    let store = try store(in: folder)
    let kept = try store.begin(ankle, in: context("a", ankle))
    var walk = RandomWalk(ankle, seed: 6, from: beginning)
    _ = try walk.step()
    let path = folder.path(name.isEmpty ? "state/triage" : "state/triage/\(name)")
    try FileManager.default.moveItem(atPath: path, toPath: folder.path("away"))
    let problem = #expect(throws: StoreProblem.self) {
      try kept.keep(walk.interview, at: .review, in: ankle.countries[1], moment: walk.moment)
    }
    #expect(problem?.kind == .vanished)
    #expect(kept.summary.events == 0)
    try FileManager.default.moveItem(atPath: folder.path("away"), toPath: path)
    try walk.keep(in: kept)
    let replay = Replay(
      of: try store.events(of: "a"), as: ankle, country: ankle.countries[1].code)
    #expect(replay.interview.events == walk.interview.events)
  }

  @Test func `a file that takes the place of the store is noticed and not written`() throws {
    let folder = try Folder()
    let ankle = try fixture("ankle")
    let kept = try store(in: folder).begin(ankle, in: context("a", ankle))
    var walk = RandomWalk(ankle, seed: 6, from: beginning)
    _ = try walk.step()
    try FileManager.default.removeItem(atPath: folder.path("state/triage/interviews.sqlite"))
    try folder.add("state/triage/interviews.sqlite", "", mode: 0o600)
    let problem = #expect(throws: StoreProblem.self) {
      try kept.keep(walk.interview, at: .review, in: ankle.countries[1], moment: walk.moment)
    }
    #expect(problem?.kind == .vanished)
    #expect(folder.bytes("state/triage/interviews.sqlite") == [])
  }

  @Test(arguments: [("", 0o500), ("", 0o300), ("interviews.sqlite", 0o400), ("open.lock", 0o400)])
  func `what may not be written is refused when it is opened`(_ name: String, _ mode: Int) throws {
    let folder = try Folder()
    _ = try ProbeRun(["seed=1", "steps=3"], in: folder).finish()
    let path = name.isEmpty ? "state/triage" : "state/triage/\(name)"
    let owner = try giveAway(folder)
    try change(path, of: folder, to: mode)
    let lines = try ProbeRun(["seed=1"] + owner, in: folder).finish()
    #expect(lines == ["problem notWritable", "end"])
    try change(path, of: folder, to: name.isEmpty ? 0o700 : 0o600)
    let after = try ProbeRun(["seed=1"] + owner, in: folder).finish()
    #expect(after.filter { $0.hasPrefix("problem") } == [])
  }

  @Test func `the folder of another user is refused`() throws {
    let folder = try Folder()
    _ = try store(in: folder)
    guard try !giveAway(folder).isEmpty else { return }
    let problem = #expect(throws: StoreProblem.self) { try store(in: folder) }
    #expect(problem == StoreProblem(.ownedByAnother, at: folder.path("state/triage")))
  }

  /// Gives the store to an ordinary user where the tests run as the superuser, who may write
  /// everything.
  ///
  /// - Returns: What makes the probe that user.
  private func giveAway(_ folder: Folder) throws -> [String] {
    guard geteuid() == 0 else { return [] }
    let user: uid_t = 65534
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("state/triage"))
    for name in ["state", "state/triage"] + names.map({ "state/triage/\($0)" }) {
      #expect(chown(folder.path(name), user, gid_t.max) == 0)
    }
    return ["user=\(user)"]
  }
}
