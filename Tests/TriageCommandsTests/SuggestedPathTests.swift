import Scenarios
import Testing
import TriageEngine

@testable import TriageCommands

@Suite struct SuggestedPathTests {
  @Test func `the name says what it is and when it was made, on the person's clock`() throws {
    let moment = Moment(milliseconds: 1_795_388_645_123)
    let ankle = try fixture("ankle")
    #expect(ankle.transcriptName(at: moment, ahead: 0) == "ankle-check-2026-11-22-2304.txt")
    #expect(ankle.transcriptName(at: moment, ahead: 3600) == "ankle-check-2026-11-23-0004.txt")
  }
}
