import TextLayout
import TriageEngine

extension Course {
  /// The course as lines of text: what changed, the charts, and every value in words.
  ///
  /// - Parameters:
  ///   - width: How many columns there are; 24 or more.
  ///   - isASCII: Whether only ASCII may be drawn.
  ///   - isDrawn: Whether charts are drawn; without them all is said in words.
  /// - Returns: The lines, none wider than `width`.
  package func lines(width: Int, isASCII: Bool, isDrawn: Bool = true) -> [String] {
    var page = Page(ascii: isASCII)
    add(to: &page, width: width, isDrawn: isDrawn)
    return page.body.map(\.text)
  }

  /// Adds the course to a page.
  func add(to page: inout Page, width: Int, isDrawn: Bool = true) {
    guard points.count > 1, let last = points.last else {
      return page.add(Words.noTrendYet, width: width)
    }
    addChanges(to: &page, last, width: width)
    if isDrawn { addCharts(to: &page, width: width) }
    addValues(to: &page, width: width)
  }

  private func addChanges(to page: inout Page, _ last: Point, width: Int) {
    let before = points[points.count - 2]
    page.addHeading(Words.sinceLast, width: width)
    page.add(Words.days(from: before.moment, to: last.moment), width: width)
    for (index, series) in series.enumerated() {
      guard let change = lastTwo(of: index) else { continue }
      page.add(
        Words.change(of: series.label, from: change.before, to: change.now), width: width,
        first: "- ")
    }
    if !before.label.isEmpty, !last.label.isEmpty {
      page.add(
        Words.levelChange(from: before.label, to: last.label), width: width, first: "- ")
    }
    guard isWorse || isNoBetter, !advice.isEmpty else { return }
    page.addHeading(Words.whatThatMeans, width: width)
    for text in advice { page.add(text, width: width, first: "- ") }
  }

  private func addCharts(to page: inout Page, width: Int) {
    let chart = CourseChart(points.map(\.moment), width: width, isASCII: page.isASCII)
    for (index, series) in series.enumerated() {
      page.addHeading(Words.chart(of: series), width: width)
      let lines = chart.lines(of: points.map { $0.values[index] }, in: series.bounds)
      page.body += lines.map { Line($0) }
    }
    page.body.append(Line(chart.days(points.map(\.day)), .hint))
    page.body += chart.lines(ofMarks: points.map(\.mark)).map { Line($0) }
    page.addHeading(Words.levels, width: width)
    for (mark, label) in levels { page.add(label, width: width, first: "\(mark): ") }
  }

  /// The marks that occur, each once, with what they mean.
  private var levels: [(String, String)] {
    var seen: Set<String> = []
    return points.reversed().filter { !$0.mark.isEmpty && seen.insert($0.mark).inserted }
      .map { ($0.mark, $0.label) }
  }

  private func addValues(to page: inout Page, width: Int) {
    page.addHeading(Words.values, width: width)
    for point in points.reversed() {
      let values = zip(series, point.values).map { series, value in
        "\(series.label) \(value.map(Words.number) ?? Words.noValue)"
      }
      let level = point.label.isEmpty ? [] : [point.label]
      page.add((values + level).joined(separator: "; "), width: width, first: "\(point.day): ")
    }
  }
}
