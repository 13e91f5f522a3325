import Scenarios
import Testing
import Transcripts
import TriageEngine
import TriageModel

@testable import PlainInterview
@testable import TriageScreens

/// The plain interview and the screens are two ways to hold the same interview.
@Suite struct ParityTests {
  private static let mostSteps = 2000

  @Test(arguments: [UInt64](0..<10))
  func `whatever a person means, both modes come to the same place and the same record`(
    hundred: UInt64
  ) throws {
    let questionnaire = try bundledQuestionnaire()
    for seed in (hundred * 100)..<(hundred * 100 + 100) { try walk(questionnaire, seed: seed) }
  }

  @Test func `sides of the body mean the same in both modes`() throws {
    let questionnaire = try fixture("knees")
    for seed in UInt64(0)..<50 { try walk(questionnaire, seed: seed) }
  }

  private func walk(_ questionnaire: Questionnaire, seed: UInt64) throws {
    var meanings = RandomMeanings(questionnaire, seed: seed)
    var (screen, plain) = (ScreenPerson(questionnaire), PlainPerson(questionnaire))
    var done: [Meaning] = []
    while done.last != .end, done.count < Self.mostSteps {
      let meaning = meanings.next(at: screen.whereabouts, in: screen.state.interview)
      done.append(meaning)
      let moment = Moment(milliseconds: Int64(done.count) * 10_000)
      screen.act(meaning, at: moment)
      plain.act(meaning, at: moment)
      if meaning == .end { continue }
      try #require(
        screen.whereabouts == plain.whereabouts, "seed \(seed): \(done.suffix(4))")
    }
    try #require(screen.effects == [.end])
    try #require(plain.effect == .end(.finished))
    #expect(screen.state.savedPath == plain.plain.savedPath)
    #expect(record(screen.state.interview) == record(plain.plain.interview), "seed \(seed)")
  }

  /// The record with its times, for both were given the same.
  private func record(_ interview: Interview) -> Transcript {
    Transcript(
      of: interview,
      in: TranscriptContext(
        questionnaireSHA256: "", programVersion: "0.1.0",
        country: interview.questionnaire.countries[0], started: Moment(milliseconds: 0),
        ended: Moment(milliseconds: 0), utcOffsetSeconds: 0, interviewID: "parity"))
  }
}
