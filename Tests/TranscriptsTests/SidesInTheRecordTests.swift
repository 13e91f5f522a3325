import Scenarios
import Testing
import Transcripts
import TriageModel

/// The sides that a questionnaire asks for, in the record.
@Suite struct SidesInTheRecordTests {
  @Test func `the record says the sides in words and marks them on the figure`() throws {
    var talk = RecordedTalk(try fixture("knees"))
    try talk.say("pain", "left-knee left-calf")
    try talk.say("feeling", "right calf")
    let record = talk.transcript()
    #expect(
      record.answers.map(\.words) == [["Left knee", "Left calf"], ["Right foot", "Left calf"]])
    let figure = [
      "    Back          Front",
      "L |  .  | R    R |  .  | L",
      "  |  |  |        |  |##|",
      "  )  |  (        )  |##(",
      "  (%%|  )        (  |  )",
      " (___|===)      (===|___)",
      "## pain   == numb or tingly   %% pain, and numb or tingly",
    ]
    #expect(record.bodyMap == figure)
    #expect(record.text().contains(figure.joined(separator: "\n")))
    #expect(try Transcript(json: record.json()).bodyMap == figure)
  }
}
