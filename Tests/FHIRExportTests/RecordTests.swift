import FHIRExport
import Scenarios
import Testing
import Transcripts
import TriageEngine
import TriageModel

@Suite struct RecordTests {
  @Test func `a record in FHIR reads as it was approved`() throws {
    var talk = try Talk("ankle")
    try talk.answer(["walk": "no", "since": "today", "signs": "bruise", "age": "67"])
    try talk.answer(["signs": "cold bruise", "words": "I fell <off> a \"step\" & slid"])
    try talk.skip("pain")
    let text = String(decoding: try talk.transcript.fhir(of: talk.questionnaire), as: UTF8.self)
    #expect(try goldenText("ankle.bundle.json", for: text) == text)
  }

  @Test func `a record holds every answer, reason, piece of advice and source`() throws {
    let questionnaire = try bundledQuestionnaire()
    for seed in 0..<12 {
      var walk = FormWalk(questionnaire, seed: UInt64(seed))
      try walk.walk()
      let transcript = walk.transcript(named: "i")
      let found = try ReadBundle(transcript, of: questionnaire).texts
      #expect(transcript.told.filter { !found.contains($0) } == [], "seed \(seed)")
    }
  }

  @Test func `an unfinished interview never carries a level that reassures`() throws {
    let questionnaire = try bundledQuestionnaire()
    for seed in 0..<40 {
      var walk = FormWalk(questionnaire, seed: UInt64(seed))
      try walk.walk(atMost: seed)
      guard !walk.interview.isFinished else { continue }
      let bundle = try ReadBundle(walk.transcript(named: "i"), of: questionnaire)
      #expect(bundle.member("status", of: "GuidanceResponse") == "data-required")
      #expect(bundle.member("status", of: "QuestionnaireResponse") == "in-progress")
      let reassuring = questionnaire.levels.filter { !$0.isShownUnfinished }.map(\.id.text)
      let named = Set(ReadBundle.texts(in: bundle.resources("Parameters")))
      #expect(named.isDisjoint(with: reassuring), "seed \(seed)")
      let priority = bundle.member("priority", of: "RequestGroup")
      #expect(priority == nil || priority == "stat" || priority == "asap")
    }
  }

  @Test func `an answer to a question that is no longer asked is not exported`() throws {
    var talk = try Talk("ankle")
    try talk.answer(["walk": "no"])
    try talk.answer(["since": "longer"])
    try talk.answer(["since": "today"])
    try talk.answer(["walk": "yes"])
    let bundle = try ReadBundle(talk.transcript, of: talk.questionnaire)
    #expect(!bundle.texts.contains("since"))
    #expect(!bundle.text.contains("Since when can you not?"))
  }

  @Test func `a response is amended when an answer is changed after all had one`() throws {
    var talk = try Talk("ankle")
    try talk.answer(["walk": "yes", "signs": "bruise", "age": "67"])
    try talk.answer(["walk": "not-sure"])
    try talk.answer(["since": "today"])
    try talk.skip("pain")
    #expect(try talk.status == "in-progress")
    try talk.skip("words")
    #expect(try talk.status == "completed")
    try talk.answer(["signs": "bruise"])
    #expect(try talk.status == "completed")
    try talk.answer(["signs": "cold"])
    #expect(try talk.status == "amended")
  }

  @Test func `the same record gives the same bytes`() throws {
    var talk = try Talk("ankle")
    try talk.answer(["walk": "no", "signs": "cold"])
    let (first, second) = (talk.transcript, talk.transcript)
    #expect(
      try first.fhir(of: talk.questionnaire) == second.fhir(of: talk.questionnaire))
  }

  @Test func `a record of another questionnaire is refused`() throws {
    let talk = try Talk("ankle")
    let wrist = try fixture("wrist")
    #expect(throws: TranscriptError.otherQuestionnaire("ankle")) {
      try talk.transcript.fhir(of: wrist)
    }
  }

  @Test(arguments: [
    (0, "2026-11-22T23:04:06.123+00:00"), (3600, "2026-11-23T00:04:06.123+01:00"),
    (-12_600, "2026-11-22T19:34:06.123-03:30"), (50_400, "2026-11-23T13:04:06.123+14:00"),
    (86_400, "2026-11-22T23:04:06.123+00:00"), (Int.min, "2026-11-22T23:04:06.123+00:00"),
    (Int.max, "2026-11-22T23:04:06.123+00:00"), (90, "2026-11-22T23:05:06.123+00:01"),
  ])
  func `a moment stands with the offset of the clock`(_ ahead: Int, _ text: String) throws {
    var talk = try Talk("ankle")
    talk.ahead = ahead
    try talk.answer(["walk": "yes"])
    let bundle = try ReadBundle(talk.transcript, of: talk.questionnaire)
    #expect(bundle.member("authored", of: "QuestionnaireResponse") == text)
  }
}

extension Transcript {
  /// What a reader of the record needs, in words.
  fileprivate var told: [String] {
    let counting = answers.filter { $0.state == .answered }
    let yesNo = ["Yes", "No", "I'm not sure"]
    return counting.map(\.asked)
      + counting.filter { $0.options != nil && !yesNo.contains($0.words[0]) }.flatMap(\.words)
      + result.rules.map(\.because) + result.steps
      + result.parts.flatMap(\.blocks).compactMap { $0.paragraph ?? $0.item }
      + result.sources.map(\.citation) + (result.level.map { [$0.label] } ?? [])
      + events.compactMap(\.alert).flatMap(\.reasons).map(\.because)
  }
}

extension RecordedAnswer {
  fileprivate var options: [OptionID]? {
    if case .options(let options) = answer { options } else { nil }
  }
}
