import Testing
import TriageEngine

@testable import TriageScreens

/// The screen of what is kept.
@Suite struct HistoryScreenTests {
  static let entries = [
    HistoryEntry(
      id: "c3", title: "How your pain is going", when: "2026-11-30 23:04", isFinished: false,
      answered: 4, mark: "", label: ""),
    HistoryEntry(
      id: "b2", title: "Back and leg pain check", when: "2026-11-29 23:04", isFinished: true,
      answered: 37, mark: "i", label: "Book a routine appointment"),
    HistoryEntry(
      id: "a1", title: "Back and leg pain check", when: "2026-11-22 08:15", isFinished: true,
      answered: 36, mark: "!!", label: "Go to an emergency department now"),
  ]

  static let course = Course(
    series: [Course.Series(label: "Pain now", bounds: 0...10)],
    points: [(0, "2026-11-22", 7.0), (7, "2026-11-29", 4)].map { day, text, pain in
      Course.Point(
        moment: Moment(milliseconds: day * 86_400_000), day: text, mark: "i",
        label: "Book a routine appointment", values: [pain])
    }, advice: [])

  static let record = """
    Back and leg pain check: record of answers
    Information, not a diagnosis. Not reviewed by a clinician.

    ALL ANSWERS
    -----------
    Right now
      Q03 Have you fainted, or gone cold and sweaty, with this pain? Are you newly
          confused, or is your face drooping?
          -> No

    """

  static func state(
    _ entries: [HistoryEntry] = entries, keeps: Bool? = true, columns: Int = 80, rows: Int = 24,
    ascii: Bool = false
  ) -> HistoryState {
    HistoryState(
      entries, keeps: keeps, size: ScreenSize(columns: columns, rows: rows), isASCII: ascii,
      usesMouse: true)
  }

  @discardableResult
  static func press(_ keys: String, on state: inout HistoryState) -> [HistoryEffect] {
    let special: [Character: Key] = [
      "⏎": .enter, "⇣": .down, "⇡": .up, "⎋": .escape, "␈": .backspace, "⇥": .tab,
    ]
    return keys.flatMap { state.handle(.key(special[$0] ?? .character($0))) }
  }

  @Test(arguments: [
    ("⏎", [HistoryEffect.show("c3")]), ("⇣⏎", [.show("b2")]), ("3", [.show("a1")]), ("4", []),
    ("r", [.resume("c3")]), ("⇣r", []), ("t", [.trend]), ("q", [.end]), ("k1", [.keep(true)]),
    ("k2", [.keep(false)]), ("k⎋q", [.end]), ("k⇣⇣⏎", [.keep(false)]),
    ("d1", [.discardTypeAhead, .delete("c3")]),
    ("⇣d2", [.discardTypeAhead, .discardTypeAhead]),
    ("⇣d21", [.discardTypeAhead, .discardTypeAhead, .deleteAll]),
    ("⇣d22r", [.discardTypeAhead, .discardTypeAhead]),
    ("d3q", [.discardTypeAhead, .end]), ("d⏎", [.discardTypeAhead]),
    ("e⏎", [.export("c3", path: "answers-2026-11-30-2304.txt", overwrite: false)]),
    ("e⇥⏎", [.export("c3", path: "answers-2026-11-30-2304.md", overwrite: false)]),
    ("e⇥⇥⏎", [.export("c3", path: "answers-2026-11-30-2304.html", overwrite: false)]),
    ("e⇥⇥⇥⏎", [.export("c3", path: "answers-2026-11-30-2304.json", overwrite: false)]),
    ("e⇥⇥⇥⇥⏎", [.export("c3", path: "answers-2026-11-30-2304.fhir.json", overwrite: false)]),
    ("e⇥⇥⇥⇥⇥⏎", [.export("c3", path: "answers-2026-11-30-2304.txt", overwrite: false)]),
    ("e␈␈␈␈q.txt⏎", [.export("c3", path: "answers-2026-11-30-2304q.txt", overwrite: false)]),
    ("?⎋t", [.trend]), ("?q", []), ("x", []),
  ])
  func `keys mean what the screen says`(_ keys: String, _ effects: [HistoryEffect]) {
    var state = Self.state()
    #expect(Self.press(keys, on: &state) == effects)
  }

  @Test func `Ctrl-C leaves a screen that is too small for the list`() {
    var state = Self.state(columns: 19, rows: 5)
    #expect(state.handle(.key(.character("q"))) == [])
    #expect(state.handle(.key(.control("c"))) == [.end])
  }

  @Test func `what is kept turns no direction of writing and drives no terminal`() {
    let entry = HistoryEntry(
      id: "a", title: "A\u{202E}B\u{2066}C\u{9B}D\u{1B}E\u{2028}F", when: "2026-11-22 23:06",
      isFinished: false, answered: 1, mark: "", label: "")
    let state = HistoryState(
      [entry], keeps: true, size: ScreenSize(columns: 80, rows: 24), isASCII: false, folder: "")
    let texts = (0..<80).map { state.view()[1, $0].text }.joined()
    #expect(texts.contains("ABC?D?E?F"))
    #expect(!texts.unicodeScalars.contains { $0.properties.isBidiControl })
  }

  @Test func `what is done on a record is about that record, and closing leads back to it`() {
    var state = Self.state()
    state.show(recordOf: "a1", Self.record)
    #expect(Self.press("d1", on: &state) == [.discardTypeAhead, .delete("a1")])
    #expect(Self.press("3e⎋⎋⏎", on: &state) == [.show("a1")])
    #expect(Self.press("r", on: &state) == [])
  }

  @Test func `a record is broken anew for the screen, and its lists and headings stay`() {
    #expect(
      RecordLine.all(of: Self.record).map { "\($0.indent) \($0.hanging) \($0.text)" } == [
        "0 0 Back and leg pain check: record of answers",
        "0 0 Information, not a diagnosis. Not reviewed by a clinician.", "0 0 ",
        "0 0 ALL ANSWERS", "0 0 -----------", "0 0 Right now",
        "2 6 Q03 Have you fainted, or gone cold and sweaty, with this pain? Are you newly "
          + "confused, or is your face drooping?", "6 6 -> No", "0 0 ",
      ])
  }

  @Test func `a file is replaced only when a person says so`() {
    var state = Self.state()
    Self.press("e⏎", on: &state)
    state.handle(.exists(path: "answers.txt"))
    #expect(Self.press("⏎x", on: &state) == [])
    #expect(Self.press("2", on: &state) == [])
    state.handle(.exists(path: "answers.txt"))
    #expect(
      Self.press("1", on: &state)
        == [.export("c3", path: "answers-2026-11-30-2304.txt", overwrite: true)])
  }

  @Test func `a click on a row shows it, and one on a key at the foot is that key`() {
    var state = Self.state()
    let rows = state.view().text.split(separator: "\n", omittingEmptySubsequences: false)
    let row = rows.firstIndex { $0.contains("2026-11-29") } ?? 0
    #expect(state.handle(.clicked(ScreenPosition(row: row, column: 10))) == [.show("b2")])
    let foot = rows.lastIndex { $0.contains("over time") } ?? 0
    let column = rows[foot].firstRange(of: "t over").map {
      rows[foot].distance(from: rows[foot].startIndex, to: $0.lowerBound)
    }
    #expect(
      state.handle(.clicked(ScreenPosition(row: foot, column: column ?? 0))) == [.trend])
  }

  @Test func `a screen lists as many as can be drawn at once, and says what it leaves out`() {
    let many = (0..<10_000).map { number in
      HistoryEntry(
        id: "\(number)", title: "Back", when: "2026-11-22 08:15", isFinished: true, answered: 1,
        mark: "", label: "")
    }
    var state = Self.state(many)
    _ = state.handle(.key(.end))
    #expect(state.chosen(on: state.screen)?.id == "299")
    _ = state.handle(.key(.pageDown))
    #expect(state.view().text.contains("And 9700 before these."))
  }
}
