import Scenarios
import SessionStore
import Testing
import Transcripts
import TriageEngine
import TriageModel

/// An interview is resumed with another version of its questionnaire.
@Suite struct OtherVersionTests {
  /// A person answers these questions, one a second, and reads the warnings.
  private func talk(
    _ questionnaire: Questionnaire, _ answers: KeyValuePairs<QuestionID, String>
  ) throws -> Interview {
    var interview = Interview(questionnaire)
    var moment = beginning
    for (question, text) in answers {
      let position = try #require(questionnaire.position(of: question))
      let answer = try #require(try questionnaire.sheet([question.text: text])[position])
      moment = moment.later(by: 1000)
      if let alert = try interview.take(answer, to: position, at: moment).alert {
        interview.noteShown(alert, at: moment)
      }
    }
    return interview
  }

  /// What becomes of the answers under a changed file.
  private func carried(
    _ answers: KeyValuePairs<QuestionID, String>, _ edits: [Edit]
  ) throws -> Replay {
    let ankle = try fixture("ankle")
    let country = ankle.countries[0]
    let events = try talk(ankle, answers).storedEvents(after: 0, in: country)
    return Replay(of: events, as: try fixture("ankle", edits), country: country.code)
  }

  /// The answers that count, by the names of their questions.
  private func words(_ replay: Replay) -> [String] {
    let questionnaire = replay.interview.questionnaire
    return replay.interview.asked.compactMap { position in
      replay.interview.sheet[position].map {
        questionnaire.questions[position].id.text + ": "
          + questionnaire.words(for: $0, to: position, in: replay.country)
          .joined(separator: ", ")
      }
    }
  }

  private static let otherSign = [
    Edit("cold: The foot is cold", "icy: The foot is cold"),
    Edit("when: signs includes cold", "when: signs includes icy"),
    Edit("if: signs includes cold", "if: signs includes icy"),
  ]

  @Test func `an answer whose option is gone is listed with its words, the others are carried`()
    throws
  {
    let replay = try carried(
      ["walk": "yes", "signs": "cold bruise", "age": "71"], Self.otherSign)
    #expect(words(replay) == ["walk: Yes", "age: 71 years"])
    #expect(
      replay.lost == [
        LostAnswer(
          question: "signs", asked: "Which of these do you see?",
          words: ["The foot is cold", "A bruise"], why: .unknownOption("cold", of: "signs"))
      ])
    #expect(replay.place == .question("signs"))
    #expect(replay.withdrawn.map { $0.reasons.map(\.rule) } == [["cold-foot"]])
  }

  @Test func `an answer whose question is gone is listed with its words`() throws {
    let replay = try carried(
      ["walk": "yes", "pain": "7"], [Edit("- id: pain", "- id: ache")])
    #expect(words(replay) == ["walk: Yes"])
    #expect(replay.lost.map(\.asked) == ["How bad is it?"])
    #expect(replay.lost.map(\.why) == [.unknownQuestion("pain")])
  }

  @Test func `an answer that the question does not take any more is listed`() throws {
    let replay = try carried(["age": "10"], [Edit("min: 0, max: 120", "min: 20, max: 120")])
    #expect(words(replay) == [])
    #expect(replay.lost.map(\.why) == [.refused("age", .outOfBounds(20...120))])
  }

  @Test func `an answer that was taken back does not return in the place of a lost one`() throws {
    let replay = try carried(["signs": "bruise"], Self.otherSign)
    #expect(words(replay) == ["signs: A bruise"])
    let changed = try carried(["signs": "bruise", "walk": "yes", "signs": "cold"], Self.otherSign)
    #expect(words(changed) == ["walk: Yes"])
    #expect(changed.lost.map(\.words) == [["The foot is cold"]])
  }

  @Test func `an answer that was replaced before is not listed when its option is gone`() throws {
    let replay = try carried(["signs": "cold", "walk": "yes", "signs": "bruise"], Self.otherSign)
    #expect(words(replay) == ["walk: Yes", "signs: A bruise"])
    #expect(replay.lost == [])
  }

  @Test func `questions with other words than those that were read are named`() throws {
    let answers: KeyValuePairs<QuestionID, String> = ["walk": "yes", "signs": "bent", "age": "30"]
    #expect(try carried(answers, []).reworded == [])
    let replay = try carried(
      answers, [Edit("four steps?", "five steps?"), Edit("bent: It is bent", "bent: It is odd")])
    #expect(replay.reworded == ["walk", "signs"])
    #expect(replay.lost == [])
  }

  @Test func `an answer to a question that is hidden now is kept aside and can come back`() throws {
    let replay = try carried(
      ["walk": "yes", "age": "30", "pain": "7"],
      [Edit("ask: How bad is it?", "ask: How bad is it?\n        ask-when: walk is no")])
    #expect(words(replay) == ["walk: Yes", "age: 30 years"])
    #expect(replay.lost == [])
    var interview = replay.interview
    let effect = try interview.take(
      .options(OptionMask(position: 2)), to: 0, at: beginning.later(by: 9000))
    #expect(effect.restored.map { interview.questionnaire.questions[$0].id } == ["pain"])
  }

  @Test func `what was carried over once stays so, and nobody is told twice`() throws {
    let folder = try Folder()
    let store = try store(in: folder)
    let ankle = try fixture("ankle")
    let other = try fixture("ankle", Self.otherSign)
    do {
      let kept = try store.begin(ankle, in: context("a", ankle))
      try kept.keep(
        try talk(ankle, ["walk": "no", "signs": "bruise", "since": "today", "signs": "cold"]),
        at: .review, in: ankle.countries[1], moment: beginning.later(by: 4000))
    }
    var gone: Interview
    do {
      let (kept, first) = try store.resume("a", with: other, sha256: "new", at: beginning)
      #expect(first.lost.map(\.question) == ["signs"])
      #expect(kept.summary.sha256 == "new")
      #expect(kept.summary.last == beginning.later(by: 4000))
      gone = first.interview
      _ = try gone.take(.options(OptionMask(position: 2)), to: 2, at: beginning.later(by: 9000))
      try kept.keep(
        gone, at: .review, in: other.countries[1], moment: beginning.later(by: 9000))
    }
    let second = try store.resume("a", with: other, sha256: "new", at: beginning).replay
    #expect(second.lost == [])
    #expect(second.interview.events == gone.events)
    #expect(second.place == .review)
    #expect(
      try store.events(of: "a").map(\.kind).contains(
        .carriedOver(version: "1.0.0", sha256: "new", without: ["signs"])))
  }

  @Test func `a finished interview is not carried over`() throws {
    let folder = try Folder()
    let store = try store(in: folder)
    let ankle = try fixture("ankle")
    do {
      let kept = try store.begin(ankle, in: context("a", ankle))
      var walk = RandomWalk(ankle, seed: 3, from: beginning)
      try walk.keep(in: kept)
      try kept.keep(
        walk.interview, at: .result, in: ankle.countries[1], moment: walk.moment,
        result: record(walk.interview, "a", at: walk.moment))
    }
    let problem = #expect(throws: StoreProblem.self) {
      try store.resume("a", with: ankle, sha256: "new", at: beginning)
    }
    #expect(problem?.kind == .finishedBefore)
    #expect(try store.transcript(of: "a") != nil)
    _ = try store.resume("a", with: ankle, sha256: digest, at: beginning)
  }
}
