import FoundationEssentials
package import TriageEngine

extension Moment: Codable {
  private static let utc = Date.ISO8601FormatStyle(includingFractionalSeconds: true)

  /// The moment as ISO 8601 text in UTC with milliseconds, such as `2026-11-22T22:06:07.123Z`.
  package var iso8601: String { date.formatted(Self.utc) }

  /// A moment from ISO 8601 text in UTC with milliseconds; nil when it is not one.
  package init?(iso8601 text: String) {
    guard let date = try? Self.utc.parse(text),
      let milliseconds = Int64(exactly: (date.timeIntervalSince1970 * 1000).rounded())
    else { return nil }
    self.init(milliseconds: milliseconds)
  }

  /// The moment on a clock ahead of UTC.
  ///
  /// - Parameter seconds: How far the clock is ahead, as `clockOffset(_:)` takes it.
  /// - Returns: Date and time, such as `2026-11-22 23:06:07`.
  package func localText(ahead seconds: Int) -> String {
    CivilTime(later(by: Int64(clockOffset(seconds)) * 1000)).text
  }

  /// Half a millisecond late, so that cutting a binary fraction never loses a millisecond.
  private var date: Date { Date(timeIntervalSince1970: (Double(milliseconds) + 0.5) / 1000) }

  /// Reads it; throws what is wrong and where.
  package init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    guard let moment = Moment(iso8601: try value.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: value, debugDescription: "not a time such as 2026-11-22T22:06:07.123Z")
    }
    self = moment
  }

  /// Writes it.
  package func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    try value.encode(iso8601)
  }
}

/// How far a clock is ahead of UTC in seconds: as given, or 0 where that is more than 14 hours
/// either way, which no clock is.
package func clockOffset(_ seconds: Int) -> Int {
  (-14 * 3600...14 * 3600).contains(seconds) ? seconds : 0
}
