import ProgramWords
import Scenarios
import Testing
import TriageEngine
import TriageModel

@testable import TriageScreens

/// What is asked and told beside the questions: whether answers are kept, and whether to go on
/// with earlier ones.
@Suite struct OfferTests {
  private static let hour: Int64 = 60 * 60 * 1000
  let ankle: Questionnaire

  init() throws { ankle = try fixture("ankle") }

  private func state(
    _ keeping: Keeping, earlier: EarlierInterview? = nil
  ) -> ScreenState {
    var configuration = ScreenConfiguration(
      isASCII: false, programVersion: "0.1.0", transcriptPath: "answers.txt", keeping: keeping)
    configuration.earlier = earlier
    return ScreenState(ankle, size: ScreenSize(columns: 80, rows: 24), configuration)
  }

  private func press(_ keys: String, on state: inout ScreenState) -> [Effect] {
    keys.map { $0 == "⏎" ? Key.enter : .character($0) }
      .flatMap { state.handle(.key($0), at: Moment(milliseconds: 0)) }
  }

  @Test(arguments: [
    ("⏎1", Keeping.kept, [Effect.keep(true)]), ("⏎2", .notKept, [.keep(false)]),
    ("⏎⏎", .undecided, []), ("⏎3", .undecided, []), ("⏎b", .undecided, []),
  ])
  func `answers are kept only when a person says so`(
    keys: String, keeping: Keeping, effects: [Effect]
  ) {
    var state = state(.undecided)
    #expect(press(keys, on: &state) == effects)
    #expect(state.keeping == keeping)
  }

  @Test(arguments: [Keeping.kept, .notKept, .isPrivate])
  func `whoever has said it is not asked again`(keeping: Keeping) {
    var state = state(keeping)
    #expect(press("⏎", on: &state) == [])
    #expect(state.place == .question(ankle.questions[0].id))
  }

  @Test func `an earlier interview is gone on with where it was`() throws {
    let earlier = EarlierInterview(id: "one", age: Self.hour, answered: 1)
    var state = state(.kept, earlier: earlier)
    #expect(press("⏎1", on: &state) == [.resume(earlier)])
    var kept = Interview(ankle)
    _ = try kept.take(.options(OptionMask(position: 2)), to: 0, at: Moment(milliseconds: 0))
    state.resume(
      kept, at: .question(ankle.questions[0].id), country: 1, mustCheck: false, news: [],
      at: Moment(milliseconds: 0))
    #expect(state.place == .question(ankle.questions[0].id))
    #expect(state.view().text.contains("(x)"))
    #expect(state.country == ankle.countries[1])
  }

  @Test func `old answers are checked first`() throws {
    var state = state(.kept)
    var kept = Interview(ankle)
    _ = try kept.take(.options(OptionMask(position: 2)), to: 0, at: Moment(milliseconds: 0))
    state.resume(
      kept, at: .question(ankle.questions[1].id), country: 0, mustCheck: true, news: [],
      at: Moment(milliseconds: 0))
    #expect(state.place == .review)
    #expect(state.view().text.contains("may be more than a day old"))
  }

  @Test func `a warning that stood is shown again, after what is new`() throws {
    let sciatica = try bundledQuestionnaire()
    var script = ScreenScript(sciatica)
    script.answer([("saddle-numbness", "new")])
    var state = ScreenState(
      sciatica, size: ScreenSize(columns: 80, rows: 24), script.state.configuration)
    state.resume(
      script.state.interview, at: .question(sciatica.questions[5].id), country: 0, mustCheck: false,
      news: ["The questions have changed."], at: Moment(milliseconds: 0))
    #expect(state.view().text.contains("The questions have changed."))
    _ = press("1", on: &state)
    #expect(state.view().text.contains("WARNING"))
    _ = state.handle(.key(.character("2")), at: Moment(milliseconds: 5_000))
    #expect(state.place == .question(sciatica.questions[5].id))
  }

  @Test(
    arguments: [
      (-5, "some time ago"), (0, "less than a minute ago"), (59_999, "less than a minute ago"),
      (60_000, "1 minute ago"),
      (1_200_000, "20 minutes ago"), (7_200_000, "2 hours ago"), (172_799_999, "47 hours ago"),
      (172_800_000, "2 days ago"), (1_209_600_000, "2 weeks ago"),
      (34_560_000_000, "57 weeks ago"),
    ] as [(Int64, String)])
  func `the age of answers is said in plain words`(milliseconds: Int64, words: String) {
    #expect(Words.ago(milliseconds) == words)
  }
}
