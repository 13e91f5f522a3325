import Scenarios
import SessionStore
import StoreScenarios
import Testing
import TriageEngine

/// Which interview is offered to be gone on with.
@Suite struct OfferedInterviewTests {
  @Test func `one that was passed over is not offered again once another is finished`() throws {
    let folder = try Folder()
    let store = try StoreScenarios.store(in: folder)
    let ankle = try ankleWithTrend()
    let offered = { try store.interviewToOffer(questionnaire: "ankle")?.id }
    #expect(try offered() == nil)
    try store.keep("first", ankle, ["walk": "yes"], at: firstDay)
    #expect(try offered() == "first")
    try store.keep("second", ankle, ["walk": "no"], at: firstDay.days(1))
    #expect(try offered() == "second")
    try store.keep("third", ankle, calmAnkle(pain: 2), at: firstDay.days(2))
    #expect(try offered() == nil)
    try store.keep("fourth", ankle, ["walk": "yes"], at: firstDay.days(3))
    #expect(try offered() == "fourth")
    #expect(try store.interviewToOffer(questionnaire: "wrist") == nil)
  }
}
