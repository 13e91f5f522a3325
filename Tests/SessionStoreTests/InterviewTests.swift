import Foundation
import GRDB
import Scenarios
import SessionStore
import Testing
import Transcripts
import TriageEngine
import TriageModel

@Suite struct InterviewTests {
  @Test func `what was given is listed, told and found again`() throws {
    let folder = try Folder()
    let store = try store(in: folder)
    let ankle = try fixture("ankle")
    let kept = try store.begin(ankle, in: context("a", ankle))
    var interview = Interview(ankle)
    _ = try interview.take(.options(OptionMask(position: 0)), to: 0, at: beginning.later(by: 5))
    try kept.keep(
      interview, at: .review, in: ankle.countries[0], moment: beginning.later(by: 6))
    let summary = try store.summary(of: "a")
    #expect(summary == kept.summary)
    #expect(try store.interviews() == [summary])
    #expect(summary.answered == 1)
    #expect(summary.events == 3)
    #expect(summary.last == beginning.later(by: 6))
    #expect(summary.country == ankle.countries[0].code)
    let question = ankle.questions[0]
    #expect(
      try store.events(of: "a") == [
        StoredEvent(.countryChosen(ankle.countries[0].code), at: beginning.later(by: 6)),
        StoredEvent(
          .answered(
            question.id, .options([question.options[0].id]), asked: question.ask,
            words: ankle.words(
              for: .options(OptionMask(position: 0)), to: 0, in: ankle.countries[0])),
          at: beginning.later(by: 5)),
        StoredEvent(.went(.review), at: beginning.later(by: 6)),
      ])
  }

  @Test func `nothing new writes nothing`() throws {
    let folder = try Folder()
    let ankle = try fixture("ankle")
    let kept = try store(in: folder).begin(ankle, in: context("a", ankle))
    for _ in 0..<3 {
      try kept.keep(
        Interview(ankle), at: .start, in: ankle.countries[1], moment: beginning.later(by: 9))
    }
    #expect(kept.summary.events == 0)
    #expect(kept.summary.last == beginning)
  }

  @Test func `the result keeps its record until another answer is given`() throws {
    let folder = try Folder()
    let store = try store(in: folder)
    let ankle = try fixture("ankle")
    let kept = try store.begin(ankle, in: context("a", ankle))
    var walk = RandomWalk(ankle, seed: 3, from: beginning)
    try walk.keep(in: kept)
    #expect(try store.transcript(of: "a") == nil)
    #expect(try store.unfinished(questionnaire: "ankle") == [])
    let record = record(walk.interview, "a", at: walk.moment)
    try kept.keep(
      walk.interview, at: .result, in: ankle.countries[1], moment: walk.moment, result: record)
    #expect(kept.summary.isFinished)
    #expect(kept.summary.level == record.result.level)
    #expect(try store.transcript(of: "a") == record)
    var changed = walk.interview
    let open = try #require(changed.asked.first)
    let answer = try #require(changed.sheet[open])
    _ = try changed.take(answer, to: open, at: walk.moment.later(by: 1))
    try kept.keep(
      changed, at: .review, in: ankle.countries[1], moment: walk.moment.later(by: 1))
    #expect(!kept.summary.isFinished)
    #expect(try store.transcript(of: "a") == nil)
  }

  @Test func `an interview is open in one place only, and unfinished ones are offered`() throws {
    let folder = try Folder()
    let (one, other) = (try store(in: folder), try store(in: folder))
    let ankle = try fixture("ankle")
    do {
      let kept = try one.begin(ankle, in: context("a", ankle))
      var interview = Interview(ankle)
      _ = try interview.take(.options(OptionMask(position: 0)), to: 0, at: beginning)
      try kept.keep(
        interview, at: .next(in: interview), in: ankle.countries[1], moment: beginning)
      let problem = #expect(throws: StoreProblem.self) {
        try other.resume("a", with: ankle, sha256: digest, at: beginning)
      }
      #expect(problem?.kind == .openElsewhere)
      #expect(try other.unfinished(questionnaire: "ankle") == [])
      #expect(try other.interviews() == [kept.summary])
    }
    #expect(try other.unfinished(questionnaire: "ankle").map(\.id) == ["a"])
    #expect(try other.unfinished(questionnaire: "wrist") == [])
    _ = try other.resume("a", with: ankle, sha256: digest, at: beginning)
    #expect(throws: StoreProblem(.noSuchInterview, at: "b")) {
      try other.resume("b", with: ankle, sha256: digest, at: beginning)
    }
  }

  @Test func `without the lock file two windows still cannot undo each other's answers`() throws {
    let folder = try Folder()
    let store = try store(in: folder)
    let ankle = try fixture("ankle")
    let one = try store.begin(ankle, in: context("a", ankle))
    try FileManager.default.removeItem(atPath: folder.path("state/triage/open.lock"))
    let other = try store.resume("a", with: ankle, sha256: digest, at: beginning).kept
    var walk = RandomWalk(ankle, seed: 4, from: beginning)
    try walk.keep(in: one)
    let events = try store.events(of: "a")
    let problem = #expect(throws: StoreProblem.self) {
      try other.keep(
        walk.interview, at: .review, in: ankle.countries[1], moment: walk.moment)
    }
    #expect(problem?.kind == .changedElsewhere)
    #expect(try store.events(of: "a") == events)
  }

  @Test(arguments: [
    "UPDATE event SET moment = 0", "DELETE FROM event WHERE number = 1",
    "INSERT OR REPLACE INTO event SELECT interview, 1, 0, kind, detail FROM event",
    "INSERT INTO event SELECT interview, 99, moment, kind, detail FROM event WHERE number = 1",
  ])
  func `events are only ever appended`(_ statement: String) throws {
    let folder = try Folder()
    let store = try store(in: folder)
    let ankle = try fixture("ankle")
    var walk = RandomWalk(ankle, seed: 5, from: beginning)
    try walk.keep(in: store.begin(ankle, in: context("a", ankle)))
    let events = try store.events(of: "a")
    let queue = try DatabaseQueue(path: folder.path("state/triage/interviews.sqlite"))
    #expect(throws: DatabaseError.self) { try queue.write { try $0.execute(sql: statement) } }
    #expect(try store.events(of: "a") == events)
  }
}
