import Scenarios
import Testing
import TriageEngine
import TriageModel
import TriageScreens

@testable import PlainInterview

/// The same offers as on the screens, line by line.
@Suite struct OfferTests {
  private let earlier = EarlierInterview(id: "one", age: 20 * 60_000, answered: 1)
  let ankle: Questionnaire

  init() throws { ankle = try fixture("ankle") }

  private func interview(_ offers: [Offer]) -> PlainInterview {
    PlainInterview(
      ankle, country: ankle.countries[0], programVersion: "0.1.0", transcriptPath: "answers.txt",
      keeping: .undecided, offers: offers)
  }

  private func said(_ lines: [String], to interview: inout PlainInterview) -> [PlainReply] {
    [interview.begin()] + lines.map { interview.take($0, at: Moment(milliseconds: 0)) }
  }

  @Test func `every offer is said once and taken by its number`() throws {
    var interview = interview([
      .news(["The disk is full."]), .resume(earlier), .keep(isShared: false),
    ])
    let replies = said(["1", "1", "2", "x", "1"], to: &interview)
    let text = replies.flatMap(\.lines).joined(separator: "\n") + "\n"
    #expect(try text == goldenText("offers.txt", for: text))
    #expect(replies.last?.effect == .keep(true))
    #expect(interview.keeping == .kept)
    #expect(interview.place == .question(ankle.questions[0].id))
  }

  @Test func `an earlier interview is gone on with where it was`() throws {
    var interview = interview([.resume(earlier)])
    #expect(said(["1", "1"], to: &interview).last?.effect == .resume(earlier))
    var kept = Interview(ankle)
    _ = try kept.take(.options(OptionMask(position: 2)), to: 0, at: Moment(milliseconds: 0))
    let reply = interview.resumed(
      kept, of: earlier, at: .question(ankle.questions[1].id), country: ankle.countries[1],
      mustCheck: false,
      news: ["The questions have changed."], at: Moment(milliseconds: 0))
    #expect(
      reply.lines.prefix(3) == [
        "Ankle check.", "You have answers from 20 minutes ago, 1 answered.",
        "The questions have changed.",
      ])
    #expect(interview.place == .question(ankle.questions[1].id))
    #expect(interview.interview.sheet == kept.sheet)
  }

  @Test func `an interview that cannot be gone on with begins anew`() {
    var interview = interview([.resume(earlier)])
    _ = said(["1", "1"], to: &interview)
    #expect(interview.notResumed(["It is open elsewhere."]).lines.first == "It is open elsewhere.")
    #expect(interview.place == .question(ankle.questions[0].id))
  }
}
