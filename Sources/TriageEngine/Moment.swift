/// A point in time, given by whoever owns a clock.
package struct Moment: Hashable, Sendable, Comparable {
  /// Milliseconds since 1970-01-01T00:00:00Z, from 0 to the end of the year 9999.
  package let milliseconds: Int64

  private static let most: Int64 = 253_402_300_799_999

  /// A point in time by its milliseconds since 1970-01-01T00:00:00Z; one outside the years 1970 to
  /// 9999, as a spoiled file may name, counts as the nearest within them.
  package init(milliseconds: Int64) { self.milliseconds = min(max(0, milliseconds), Self.most) }

  /// A point in time some milliseconds after this one, within the same years.
  package func later(by milliseconds: Int64) -> Moment {
    Moment(milliseconds: self.milliseconds + min(max(-Self.most, milliseconds), Self.most))
  }

  package static func < (left: Self, right: Self) -> Bool { left.milliseconds < right.milliseconds }
}
