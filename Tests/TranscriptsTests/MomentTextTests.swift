import Testing
import Transcripts
import TriageEngine

@Suite struct MomentTextTests {
  @Test(
    arguments: [
      (0, "1970-01-01T00:00:00.000Z"), (1, "1970-01-01T00:00:00.001Z"),
      (1_795_388_645_123, "2026-11-22T23:04:05.123Z"),
      (1_709_164_800_999, "2024-02-29T00:00:00.999Z"),
      (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
    ] as [(Int64, String)])
  func `a moment is written to the millisecond and read back`(milliseconds: Int64, text: String) {
    let moment = Moment(milliseconds: milliseconds)
    #expect(moment.iso8601 == text)
    #expect(Moment(iso8601: text) == moment)
  }

  @Test(arguments: [
    "", "now", "2026-11-22", "2026-13-22T23:04:05.123Z", "2026-11-22T23:04:05.123",
    "99999999999999999999-01-01T00:00:00.000Z", "999999999999-01-01T00:00:00.000Z",
  ])
  func `what is no such time is refused`(_ text: String) {
    #expect(Moment(iso8601: text) == nil)
  }

  @Test func `the clock of the person is ahead or behind`() {
    let moment = Moment(milliseconds: 1_795_388_645_123)
    #expect(moment.localText(ahead: 3600) == "2026-11-23 00:04:05")
    #expect(moment.localText(ahead: -12_600) == "2026-11-22 19:34:05")
    #expect(moment.localText(ahead: 14 * 3600) == "2026-11-23 13:04:05")
  }

  @Test(arguments: [.min, -14 * 3600 - 1, 14 * 3600 + 1, 86_400, .max])
  func `an offset that no clock has counts as none`(_ seconds: Int) {
    #expect(clockOffset(seconds) == 0)
    let moment = Moment(milliseconds: 1_795_388_645_123)
    #expect(moment.localText(ahead: seconds) == "2026-11-22 23:04:05")
  }

  @Test(
    arguments: [
      (.min, "1970-01-01T00:00:00.000Z"), (-1, "1970-01-01T00:00:00.000Z"),
      (253_402_300_800_000, "9999-12-31T23:59:59.999Z"), (.max, "9999-12-31T23:59:59.999Z"),
    ] as [(Int64, String)])
  func `a moment outside the years 1970 to 9999 is the nearest within`(
    milliseconds: Int64, text: String
  ) {
    let moment = Moment(milliseconds: milliseconds)
    #expect(moment.iso8601 == text)
    #expect(Moment(milliseconds: 0).later(by: milliseconds) == moment)
    #expect(moment.localText(ahead: 3600).count == 19)
  }

  @Test func `every kind of year has the dates that the library of Swift knows`() {
    // Each day around the ends of centuries, and one in 97 of all.
    let centuries = [10_957, 47_482, 157_054].flatMap { ($0 - 400)...($0 + 400) }
    for day in centuries + Array(stride(from: 0, to: 2_932_896, by: 97)) {
      let moment = Moment(milliseconds: Int64(day) * 86_400_000 + Int64(day * 7919 % 86_400) * 1000)
      let known = moment.iso8601.prefix(19).replacing("T", with: " ")
      #expect(moment.localText(ahead: 0) == known)
    }
  }
}
