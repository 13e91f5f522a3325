import Scenarios
import SessionStore
import Testing
import Transcripts
import TriageEngine
import TriageModel

@Suite struct ReplayTests {
  @Test(arguments: 0..<40)
  func `an interview kept and resumed again and again ends with the record of one that was not`(
    _ seed: UInt64
  ) throws {
    let folder = try Folder()
    let questionnaire = try bundledQuestionnaire()
    var straight = RandomWalk(questionnaire, seed: seed, from: beginning)
    var resumed = straight
    while try straight.step() != nil {}

    let store = try store(in: folder)
    _ = try store.begin(questionnaire, in: context("a", questionnaire))
    var place = InterviewPlace.start
    while true {
      let (kept, replay) = try store.resume(
        "a", with: questionnaire, sha256: digest, at: resumed.moment)
      #expect(replay.lost == [])
      #expect(replay.reworded == [])
      #expect(replay.withdrawn == [])
      resumed.goOn(with: replay.interview)
      #expect(replay.place == place)
      guard let position = try resumed.step() else { break }
      place = resumed.place(after: position)
      try kept.keep(
        resumed.interview, at: place, in: questionnaire.countries[1], moment: resumed.moment)
    }
    #expect(resumed.interview.events == straight.interview.events)
    #expect(
      record(resumed.interview, "a", at: resumed.moment)
        == record(straight.interview, "a", at: straight.moment))
  }
}
