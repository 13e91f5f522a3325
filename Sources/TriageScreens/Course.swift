package import TriageEngine

/// How what a person feels went over several interviews.
package struct Course: Hashable, Sendable {
  /// What was measured.
  package let series: [Series]
  /// The interviews, oldest first.
  package let points: [Point]
  /// What is said when it is no better after six weeks, or got worse; may be empty.
  package let advice: [String]

  /// What was measured each time, where more is worse.
  package struct Series: Hashable, Sendable {
    /// What it is, such as "Pain".
    package let label: String
    /// The smallest and the largest value.
    package let bounds: ClosedRange<Int>

    /// A name with the smallest and the largest value.
    package init(label: String, bounds: ClosedRange<Int>) {
      self.label = label
      self.bounds = bounds
    }
  }

  /// One interview.
  package struct Point: Hashable, Sendable {
    /// When it ended.
    package let moment: Moment
    /// The day as people read it, such as "2026-11-22".
    package let day: String
    /// The mark of its level, such as "!!"; empty when it gave none.
    package let mark: String
    /// The label of its level; empty when it gave none.
    package let label: String
    /// How urgent its level is, from 0 for the least urgent; nil when it gave none.
    package let rank: Int?
    /// The value of each series, within its bounds; nil where it was not asked or answered.
    package let values: [Double?]

    /// An interview with a value, or none, for each series.
    package init(
      moment: Moment, day: String, mark: String, label: String, rank: Int? = nil,
      values: [Double?]
    ) {
      self.moment = moment
      self.day = day
      self.mark = mark
      self.label = label
      self.rank = rank
      self.values = values
    }
  }

  /// The course of some series; the points are put in order.
  package init(series: [Series], points: [Point], advice: [String]) {
    self.series = series
    self.points = points.sorted { $0.moment < $1.moment }
    self.advice = advice
  }
}

extension Course {
  /// Six weeks in milliseconds: as long as sciatica often takes to get better (T12, R45).
  private static let sixWeeks: Int64 = 42 * 24 * 60 * 60 * 1000

  /// The two latest values of a series with their points; nil before there are two.
  func lastTwo(of series: Int) -> (before: Double, now: Double, since: Moment)? {
    let known = points.filter { $0.values[series] != nil }.suffix(2)
    guard known.count == 2, let first = known.first, let last = known.last,
      let before = first.values[series], let now = last.values[series]
    else { return nil }
    return (before, now, first.moment)
  }

  /// Whether the interview before the last one led to more urgent help.
  var wasMoreUrgent: Bool {
    guard let last = points.last?.rank, let before = points.dropLast().last?.rank else {
      return false
    }
    return before > last
  }

  /// Whether a value is higher than the time before.
  var isWorse: Bool {
    series.indices.contains { index in lastTwo(of: index).map { $0.now > $0.before } ?? false }
  }

  /// Whether no value is lower than six weeks before or earlier.
  var isNoBetter: Bool {
    let changes = series.indices.compactMap(changeSinceSixWeeks)
    return !changes.isEmpty && changes.allSatisfy { $0 >= 0 }
  }

  /// How much higher a series is than at the last interview that is six weeks older or more.
  private func changeSinceSixWeeks(_ series: Int) -> Double? {
    let known = points.filter { $0.values[series] != nil }
    guard let last = known.last, let now = last.values[series],
      let early = known.last(where: { $0.moment.later(by: Self.sixWeeks) <= last.moment }),
      let before = early.values[series]
    else { return nil }
    return now - before
  }
}
