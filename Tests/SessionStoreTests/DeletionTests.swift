import Foundation
import Scenarios
import SessionStore
import Testing
import TriageEngine
import TriageModel

@Suite struct DeletionTests {
  /// Begins an interview with a note of its own words, answers until nothing is open, and reads
  /// the result.
  private func keep(
    _ id: String, in store: SessionStore, _ questionnaire: Questionnaire, from moment: Moment
  ) throws {
    let kept = try store.begin(questionnaire, in: context(id, questionnaire, started: moment))
    var walk = RandomWalk(questionnaire, seed: UInt64(id.utf8.count), from: moment)
    try walk.keep(in: kept)
    var interview = walk.interview
    let note = try #require(questionnaire.position(of: "words"))
    let words = Array(repeating: "secret-\(id)-", count: 40).joined()
    _ = try interview.take(.note(words), to: note, at: walk.moment)
    try kept.keep(
      interview, at: .result, in: questionnaire.countries[1], moment: walk.moment,
      result: record(interview, id, at: walk.moment))
  }

  /// In how many files the words of an interview stand.
  private func count(_ id: String, in folder: Folder) throws -> Int {
    let word = Data("secret-\(id)-".utf8)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("state/triage"))
    return names.count { Data(folder.bytes("state/triage/\($0)") ?? []).range(of: word) != nil }
  }

  @Test(arguments: 0..<12)
  func `the words of deleted interviews are gone from the bytes of every file`(
    _ one: Int
  ) throws {
    let folder = try Folder()
    let store = try store(in: folder)
    let ankle = try fixture("ankle")
    let ids = (0..<12).map { "i\($0)x" }
    for (number, id) in ids.enumerated() {
      try keep(id, in: store, ankle, from: beginning.later(by: Int64(number) * 100_000))
    }
    for id in ids { #expect(try count(id, in: folder) > 0) }
    let deletion = try store.delete(.one(ids[one]))
    #expect(deletion.deleted == [ids[one]])
    #expect(deletion.isErased)
    for id in ids { #expect(try (count(id, in: folder) > 0) == (id != ids[one])) }
    let early = try store.delete(.olderThan(beginning.later(by: 500_000)))
    #expect(early.deleted == ids[..<5].filter { $0 != ids[one] })
    for id in early.deleted { #expect(try count(id, in: folder) == 0) }
    #expect(try store.interviews().count == 12 - 1 - early.deleted.count)
    let rest = try store.delete(.all)
    #expect(rest.deleted.count == 12 - 1 - early.deleted.count)
    for id in ids { #expect(try count(id, in: folder) == 0) }
    #expect(try store.interviews() == [])
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func `the words are gone from pages that were split while several windows wrote in turn`(
    _ seed: UInt64
  ) throws {
    let folder = try Folder()
    let store = try store(in: folder)
    let ankle = try fixture("ankle")
    var random = SeededGenerator(seed: seed)
    let note = try #require(ankle.position(of: "words"))
    let ids = (0..<Int.random(in: 5...20, using: &random)).map { "i\($0)x" }
    try writeInTurn(ids, to: note, of: ankle, in: store, &random)
    let deleted = ids.shuffled(using: &random).prefix(ids.count / 2)
    for id in deleted { #expect(try store.delete(.one(id)).isErased) }
    for id in ids { #expect(try (count(id, in: folder) > 0) == !deleted.contains(id)) }
  }

  /// Windows that are all open write notes of any length, whoever comes next.
  private func writeInTurn(
    _ ids: [String], to note: Int, of questionnaire: Questionnaire, in store: SessionStore,
    _ random: inout SeededGenerator
  ) throws {
    let windows = try ids.map { try store.begin(questionnaire, in: context($0, questionnaire)) }
    var interviews = ids.map { _ in Interview(questionnaire) }
    for step in 0..<ids.count * 15 {
      let turn = step < ids.count ? step : Int.random(in: ids.indices, using: &random)
      let words = Array(
        repeating: "secret-\(ids[turn])-", count: Int.random(in: 1...40, using: &random))
      let moment = beginning.later(by: Int64(step))
      _ = try interviews[turn].take(.note(words.joined()), to: note, at: moment)
      try windows[turn].keep(
        interviews[turn], at: .review, in: questionnaire.countries[1], moment: moment)
    }
  }

  @Test func `an interview that is open elsewhere is left alone, and said`() throws {
    let folder = try Folder()
    let (one, other) = (try store(in: folder), try store(in: folder))
    let ankle = try fixture("ankle")
    try keep("old", in: one, ankle, from: beginning)
    let open = try one.begin(ankle, in: context("open", ankle))
    let deletion = try other.delete(.all)
    #expect(deletion.deleted == ["old"])
    #expect(deletion.openElsewhere == ["open"])
    #expect(deletion.isErased)
    #expect(try count("old", in: folder) == 0)
    #expect(try other.interviews() == [open.summary])
    #expect(throws: StoreProblem(.noSuchInterview, at: "old")) { try other.delete(.one("old")) }
  }

  @Test func `deleting all takes along what was set aside`() throws {
    let folder = try Folder()
    _ = try store(in: folder)
    try folder.add(
      "state/triage/interviews.sqlite", String(repeating: "secret-d-", count: 500), mode: 0o600)
    let store = try store(in: folder)
    #expect(try count("d", in: folder) > 0)
    #expect(try store.delete(.olderThan(beginning)).damagedFiles == 0)
    #expect(try count("d", in: folder) > 0)
    #expect(try store.delete(.all).damagedFiles == 1)
    #expect(try count("d", in: folder) == 0)
  }
}
