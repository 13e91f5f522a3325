/// A point in time, given by whoever owns a clock.
package struct Moment: Hashable, Sendable, Comparable {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  package let milliseconds: Int64

  /// A point in time by its milliseconds since 1970-01-01T00:00:00Z.
  package init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// A point in time some milliseconds after this one.
  package func later(by milliseconds: Int64) -> Moment {
    Moment(milliseconds: self.milliseconds + milliseconds)
  }

  package static func < (left: Self, right: Self) -> Bool { left.milliseconds < right.milliseconds }
}
