import Transcripts
import TriageEngine
import TriageScreens

/// The course over several interviews, for other programs. The names of its members are its
/// schema.
struct CourseJSON: Encodable {
  let format = "triage-trend 1"
  let series: [Line]
  let interviews: [Point]

  init(_ course: Course) {
    series = course.series.map {
      Line(label: $0.label, least: $0.bounds.lowerBound, most: $0.bounds.upperBound)
    }
    interviews = course.points.map {
      Point(ended: $0.moment, day: $0.day, level: $0.label, mark: $0.mark, values: $0.values)
    }
  }

  /// What was measured.
  struct Line: Encodable {
    let label: String
    let least, most: Int
  }

  /// One interview; `null` stands for a value that was not given, and the values stand in the
  /// order of the series.
  struct Point: Encodable {
    let ended: Moment
    let day, level, mark: String
    let values: [Double?]
  }
}
