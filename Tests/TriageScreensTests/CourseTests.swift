import ProgramWords
import Scenarios
import Testing
import TriageEngine
import TriageModel

@testable import TriageScreens

/// The course over several interviews, drawn and in words.
@Suite struct CourseTests {
  private func day(_ number: Int) -> Moment { Moment(milliseconds: Int64(number) * 86_400_000) }

  private func point(_ number: Int, _ values: [Double?], _ mark: String = "i") -> Course.Point {
    Course.Point(
      moment: day(number), day: "day \(number)", mark: mark,
      label: mark == "i" ? "Book a routine appointment" : "Look after yourself at home",
      values: values)
  }

  private func course(_ points: [Course.Point]) -> Course {
    Course(
      series: ["Pain", "PEG"].map { Course.Series(label: $0, bounds: 0...10) }, points: points,
      advice: ["See a clinician."])
  }

  @Test(arguments: [(60, false), (60, true), (32, false)])
  func `the chart looks as it was approved`(width: Int, isASCII: Bool) throws {
    let shown = course([
      point(0, [8, 7.5]), point(7, [7, 7]), point(14, [7, nil]), point(15, [0, 6.3]),
      point(56, [10, 5], "ok"),
    ])
    let lines = shown.lines(width: width, isASCII: isASCII)
    #expect(lines.allSatisfy { $0.count <= width })
    try expectGolden(
      lines.joined(separator: "\n") + "\n", "course-\(width)\(isASCII ? "-ascii" : "")")
  }

  @Test func `without charts all values are said in words`() {
    let lines = course([point(0, [8, nil]), point(7, [7.25, 4])])
      .lines(width: 200, isASCII: false, isDrawn: false)
    #expect(
      lines == [
        "Since last time", "Last time was 7 days before.", "- Pain: 7.3 now, 8 before. Better.",
        "- The advice is the same: Book a routine appointment.", "", "Each time",
        "day 7: Pain 7.3; PEG 4; Book a routine appointment",
        "day 0: Pain 8; PEG not given; Book a routine appointment",
      ])
  }

  @Test(
    arguments: [
      (4, 1, true), (1, 1, false), (1, 4, false), (nil, 1, false), (4, nil, false),
    ] as [(Int?, Int?, Bool)])
  func `help that was more urgent before is still named`(
    _ before: Int?, _ now: Int?, _ isSaid: Bool
  ) {
    let points = [before, now].enumerated().map { number, rank in
      Course.Point(
        moment: day(number), day: "", mark: "i", label: "Level", rank: rank, values: [5, nil])
    }
    let lines = course(points).lines(width: 200, isASCII: true, isDrawn: false)
    #expect(lines.contains("- " + Words.wasMoreUrgent) == isSaid)
  }

  @Test func `what the last check said comes before advice about the weeks to come`() {
    let lines = course([point(0, [5, nil]), point(7, [8, nil])])
      .lines(width: 80, isASCII: true, isDrawn: false)
    #expect(
      lines.suffix(7).prefix(4) == [
        "What you can do", "- First: Book a routine appointment.", "- See a clinician.", "",
      ])
  }

  @Test func `one interview is nothing to compare`() {
    #expect(course([point(0, [8, 8])]).lines(width: 80, isASCII: true) == [Words.noTrendYet])
  }

  @Test(
    arguments: [
      ([(0, 5.0), (7, 6)], true, false), ([(0, 5), (7, 5)], false, false),
      ([(0, 5), (7, 4)], false, false), ([(0, 5), (42, 5)], false, true),
      ([(0, 5), (41, 5)], false, false), ([(0, 5), (42, 4)], false, false),
      ([(0, 3), (20, 6), (42, 5)], false, true), ([(0, 3), (50, 9)], true, true),
    ] as [([(Int, Double)], Bool, Bool)])
  func `worse is worse than last time, no better is no better than six weeks ago`(
    values: [(Int, Double)], worse: Bool, noBetter: Bool
  ) {
    let shown = course(values.map { point($0.0, [$0.1, nil]) })
    #expect(shown.isWorse == worse)
    #expect(shown.isNoBetter == noBetter)
    let lines = shown.lines(width: 80, isASCII: true)
    #expect(lines.contains("- See a clinician.") == (worse || noBetter))
  }

  @Test(arguments: [1, 2, 30, 55, 56, 300])
  func `no two interviews stand on one column, and the latest are always in sight`(count: Int) {
    let chart = CourseChart((0..<count).map { day($0 * $0) }, width: 60, isASCII: false)
    let seen = chart.columns.filter { (0..<56).contains($0) }
    #expect(Set(chart.columns).count == count)
    #expect(seen.count == min(count, 56))
    #expect(chart.columns.last.map((0..<56).contains) == true)
  }
}

/// The course on the result and on a screen of its own.
@Suite struct CourseScreenTests {
  private func result(_ keeping: Keeping, _ course: Course?) throws -> ScreenScript {
    var configuration = ScreenConfiguration(
      isASCII: false, programVersion: "0.1.0", transcriptPath: "answers.txt", keeping: keeping)
    configuration.country = 0
    var script = ScreenScript(try bundledQuestionnaire())
    script.state = ScreenState(
      script.state.questionnaire, size: ScreenSize(columns: 80, rows: 24), configuration)
    script.press(.enter)
    script.answerCalmly()
    script.press(.enter)
    if let course { script.state.show(course) }
    return script
  }

  private func course(_ count: Int) -> Course {
    Course(
      series: [Course.Series(label: "Pain now", bounds: 0...10)],
      points: (0..<count).map {
        Course.Point(
          moment: Moment(milliseconds: Int64($0) * 604_800_000), day: "2026-11-0\($0 + 1)",
          mark: "i", label: "Book a routine appointment", values: [Double(9 - $0)])
      }, advice: ["See a clinician."])
  }

  @Test func `the result says what changed, and a key shows the course`() throws {
    var script = try result(.kept, course(3))
    script.readOn(to: "Since last time")
    #expect(script.screen.contains("- Pain now: 7 now, 8 before. Better."))
    script.type("t")
    #expect(script.screen.contains("2026-11-03: Pain now 7;"))
    script.type("b")
    #expect(script.screen.contains("LOOK AFTER YOURSELF AT HOME"))
  }

  @Test(arguments: [0, 1])
  func `with nothing to compare the result is as before`(count: Int) throws {
    var script = try result(.kept, course(count))
    let before = script.screen
    script.type("t")
    #expect(script.screen == before)
    #expect(before == (try result(.kept, nil)).screen)
  }

  @Test(arguments: [
    (Keeping.kept, true), (.notKept, false), (.isPrivate, false), (.undecided, false),
  ])
  func `a course is wanted where answers are kept, once for each result`(
    keeping: Keeping, wanted: Bool
  ) throws {
    var script = try result(keeping == .undecided ? .notKept : keeping, nil)
    #expect(script.state.wantsCourse == wanted)
    script.state.show(course(2))
    #expect(!script.state.wantsCourse)
  }
}
