import Scenarios
import SessionStore
import StoreScenarios
import Testing
import TriageEngine
import TriageModel
import TriageScreens

@testable import TriageCommands

/// The course of the numbers that are followed, from what is kept.
@Suite struct StoredCourseTests {
  let folder: Folder
  let store: SessionStore
  let ankle: Questionnaire

  init() throws {
    folder = try Folder()
    store = try StoreScenarios.store(in: folder)
    ankle = try ankleWithTrend()
  }

  private func point(_ day: Int, _ date: String, _ values: [Double?]) -> Course.Point {
    Course.Point(
      moment: firstDay.days(day), day: date, mark: "ok", label: "Stay at home", rank: 0,
      values: values)
  }

  private let pain = Course.Series(label: "Pain", bounds: 0...10)

  @Test func `finished interviews of one label are one course, whatever questionnaire asked`()
    throws
  {
    let again = try ankleWithTrend([Edit("id: ankle", "id: again")])
    try store.keep("b", again, calmAnkle(pain: 4), at: firstDay.days(7))
    try store.keep("a", ankle, calmAnkle(pain: 7), at: firstDay)
    try store.keep("c", ankle, calmAnkle(pain: nil), at: firstDay.days(9))
    try store.keep("open", ankle, ["walk": "yes"], at: firstDay.days(10))
    #expect(
      try course(from: store, following: [ankle, again])
        == Course(
          series: [pain],
          points: [
            point(0, "2026-11-22", [7]), point(7, "2026-11-29", [4]),
            point(9, "2026-12-01", [nil]),
          ], advice: ["Go if your foot turns cold."]))
    #expect(
      try course(from: store, following: [again])
        == Course(
          series: [pain], points: [point(7, "2026-11-29", [4])],
          advice: ["Go if your foot turns cold."]))
  }

  @Test func `a mean, another scale and another label are lines of their own`() throws {
    let more = try fixture(
      "ankle",
      [
        Edit("id: ankle", "id: more"),
        Edit("", "trend:\n  - {mean-of: [age, years], label: Age}\n"),
        Edit(
          "      - id: pain\n",
          """
                - id: years
                  ask: How old do you feel?
                  why: To compare.
                  number: {min: 0, max: 120, unit: years}
                  if-unanswered: 80
                  sources: [guideline]
                - id: pain

          """),
      ])
    try store.keep("a", ankle, calmAnkle(pain: 7), at: firstDay)
    try store.keep(
      "b", more, calmAnkle(pain: 2).merging(["years": "51"]) { $1 }, at: firstDay.days(1))
    #expect(
      try course(from: store, following: [ankle, more])
        == Course(
          series: [pain, Course.Series(label: "Age", bounds: 0...120)],
          points: [
            point(0, "2026-11-22", [7, nil]), point(1, "2026-11-23", [nil, 45.5]),
          ], advice: ["Go if your foot turns cold."]))
  }

  @Test func `a number outside the scale of today is no value, and no value is no line`() throws {
    let wider = try fixture(
      "ankle", [Edit("", "trend:\n  - {question: age, label: Pain}\n")])
    let narrow = try fixture(
      "ankle",
      [
        Edit("max: 120", "max: 90"), Edit("", "trend:\n  - {question: age, label: Pain}\n"),
      ])
    try store.keep(
      "a", wider, calmAnkle(pain: nil).merging(["age": "95"]) { $1 }, at: firstDay)
    #expect(
      try course(from: store, following: [narrow])
        == Course(series: [], points: [point(0, "2026-11-22", [])], advice: []))
  }

  @Test func `what follows nothing, and an empty store, have no course`() throws {
    let plain = try fixture("ankle")
    try store.keep("a", plain, calmAnkle(pain: 7), at: firstDay)
    let none = Course(series: [], points: [], advice: [])
    #expect(try course(from: store, following: [plain]) == none)
    #expect(try course(from: store, following: []) == none)
  }
}
