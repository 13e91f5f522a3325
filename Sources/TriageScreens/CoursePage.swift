import ProgramWords
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
    guard points.count > 1 else { return page.add(Words.noTrendYet, width: width) }
    addChanges(to: &page, width: width)
    addAdvice(to: &page, width: width)
    if isDrawn { addCharts(to: &page, width: width) }
    addValues(to: &page, width: width)
  }

  /// Adds what changed since the interview before; nothing where there is none.
  func addChanges(to page: inout Page, width: Int) {
    guard points.count > 1 else { return }
    let (before, last) = (points[points.count - 2], points[points.count - 1])
    page.addHeading(Words.sinceLast, width: width)
    page.add(Words.lastTime(daysBefore: days(from: before.moment, to: last.moment)), width: width)
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
    if wasMoreUrgent { page.add(Words.wasMoreUrgent, width: width, first: "- ") }
  }

  private func days(from before: Moment, to now: Moment) -> Int64 {
    max(0, now.milliseconds - before.milliseconds) / (24 * 60 * 60 * 1000)
  }

  private func addAdvice(to page: inout Page, width: Int) {
    guard isWorse || isNoBetter, !advice.isEmpty else { return }
    page.addHeading(Words.whatThatMeans, width: width)
    if let label = points.last?.label, !label.isEmpty {
      page.add(Words.firstOfAll(label), width: width, first: "- ")
    }
    for text in advice { page.add(text, width: width, first: "- ") }
  }

  private func addCharts(to page: inout Page, width: Int) {
    let chart = CourseChart(points.map(\.moment), width: width, isASCII: page.isASCII)
    for (index, series) in series.enumerated() {
      page.addHeading(Words.chart(of: series.label, series.bounds), width: width)
      let lines = chart.lines(of: points.map { $0.values[index] }, in: series.bounds)
      page.body += lines.map { Line($0) }
    }
    page.body += chart.days(points.map(\.day)).map { Line($0, .hint) }
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

extension ScreenState {
  /// Whether it is to be found out how it went over several interviews.
  package var wantsCourse: Bool {
    guard case .result = screen else { return false }
    return keeping == .kept && interview.isFinished && course == nil && !configuration.isKiosk
  }

  /// Shows on the result how it went over several interviews, this one among them.
  package mutating func show(_ course: Course) { self.course = course }

  /// How it went, drawn and in words.
  func coursePage(in layout: Layout) -> Page {
    var page = Page(ascii: configuration.isASCII)
    page.header = warningBanner() + [Line(Words.overTime, .title)]
    course?.add(to: &page, width: layout.width)
    page.footer = keysInUse.foot([.pageDown, .back, .help, .leave], width: layout.width)
    return page
  }

  /// Takes a key on the course.
  mutating func pressOnCourse(_ key: Key, _ scroll: Int) -> [Effect] {
    guard let command = keysInUse.command(for: key) else { return [] }
    switch command {
    case .cancel, .back: screen = .result(scroll: 0)
    case .help: screen = .help(over: screen, scroll: 0)
    case .leave: return askToLeave()
    default: screen = .course(scroll: scrolled(scroll, command))
    }
    return []
  }
}
