/// What is said of the course over several interviews.
extension Words {
  /// The heading.
  package static let overTime = "How it goes over time"
  /// Said before there are two interviews to compare.
  package static let noTrendYet =
    "There is nothing to compare yet. Do this check again in a week or two."
  /// The heading above the comparison with the interview before.
  package static let sinceLast = "Since last time"
  /// The heading above what can be done.
  package static let whatThatMeans = "What you can do"
  /// The heading above the values in words.
  package static let values = "Each time"
  /// The heading above the marks of the levels.
  package static let levels = "The marks below the chart"
  /// Said of a value that was not given.
  package static let noValue = "not given"

  /// The heading above a chart, such as "Pain, from 0 (best) to 10 (worst)".
  package static func chart(of series: String, _ bounds: ClosedRange<Int>) -> String {
    "\(series), from \(bounds.lowerBound) (best) to \(bounds.upperBound) (worst)"
  }

  /// How a value changed, such as "Pain: 5 now, 7 before. Better."; less is better.
  package static func change(of series: String, from before: Double, to now: Double) -> String {
    let values = "\(series): \(number(now)) now, \(number(before)) before."
    if now == before { return "\(values) The same." }
    return now < before ? "\(values) Better." : "\(values) Worse."
  }

  /// How the level changed, by the labels of the levels.
  package static func levelChange(from before: String, to now: String) -> String {
    before == now ? "The advice is the same: \(now)." : "The advice now: \(now). Before: \(before)."
  }

  /// Said when less urgent help is advised than the time before: a shorter check does not ask all.
  package static let wasMoreUrgent =
    "The help named before was more urgent. If you have not had that help yet, still get it."

  /// What comes before all advice about the weeks to come: the last level, by its label.
  package static func firstOfAll(_ level: String) -> String { "First: \(level)." }

  /// How many days lie between the last two interviews.
  package static func lastTime(daysBefore days: Int64) -> String {
    switch days {
    case 0: "Last time was earlier today."
    case 1: "Last time was 1 day before."
    case _: "Last time was \(days) days before."
    }
  }

  /// A value with at most one digit behind the point.
  package static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
