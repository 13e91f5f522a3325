import Transcripts
import TriageEngine

extension Moment {
  /// The moment with the offset of a clock, such as `2026-11-22T23:06:07.123+01:00`.
  ///
  /// Parts of a minute are left out of the offset; the moment stays the same.
  func fhir(ahead seconds: Int) -> String {
    let minutes = clockOffset(seconds) / 60
    let local = later(by: Int64(minutes) * 60_000).iso8601.dropLast()
    let (hours, rest) = abs(minutes).quotientAndRemainder(dividingBy: 60)
    return "\(local)\(minutes < 0 ? "-" : "+")\(twoDigits(hours)):\(twoDigits(rest))"
  }
}

private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
