import Scenarios
import Testing
import TriageEngine
import TriageModel

@testable import TriageScreens

@Suite struct ReadingOnTests {
  static let sizes = [
    ScreenSize(columns: 80, rows: 24), ScreenSize(columns: 40, rows: 12),
    ScreenSize(columns: 20, rows: 5), ScreenSize(columns: 132, rows: 43),
    ScreenSize(columns: 33, rows: 7),
  ]
  let sciatica: Questionnaire

  init() throws { sciatica = try bundledQuestionnaire() }

  @Test(arguments: sizes)
  func `who reads on sees every line of the result whole`(size: ScreenSize) {
    var script = ScreenScript(sciatica, columns: size.columns, rows: size.rows)
    script.press(.enter)
    script.answerCalmly()
    script.press(.enter)
    #expect(script.linesMissed(pressing: .pageDown) == [])
  }

  @Test(arguments: scenes, sizes)
  func `who turns the pages sees every line of every screen whole`(
    _ scene: Scene, size: ScreenSize
  ) throws {
    var script = try scene.script(size.columns, size.rows)
    let back = script.linesMissed(pressing: .pageUp)
    let missed = script.linesMissed(pressing: .pageDown)
    #expect(missed.filter(back.contains) == [])
  }

  @Test(arguments: [(Key.home, Key.pageDown), (.end, .pageUp)])
  func `who turns the pages of the result sees its figure whole`(start: Key, turn: Key) {
    var script = ScreenScript(sciatica)
    script.press(.enter)
    script.answerCalmly()
    script.press(.enter)
    let figure = script.state.interview.bodyMapLines(ascii: false)
    for rows in 18...43 {
      script.send(.resized(ScreenSize(columns: 80, rows: rows)))
      script.press(start)
      var screens: [String] = []
      while screens.last != script.screen {
        screens.append(script.screen)
        script.press(turn)
      }
      #expect(screens.contains { screen in figure.allSatisfy { screen.contains($0) } }, "\(rows)")
    }
  }

  /// A digit pressed in haste must not take what nobody has read.
  @Test(arguments: scenes)
  func `a key whose item is out of sight shows it, and chooses it when pressed again`(
    _ scene: Scene
  ) throws {
    let script = try scene.script(20, 5)
    switch script.state.screen {
    // There a digit chooses nothing that matters, or nothing at all.
    case .start, .review: return
    default: break
    }
    for key in "123456".map(Key.character) where script.state.hides(key) {
      var pressed = script
      pressed.press(key)
      #expect(pressed.effects == [])
      #expect(!pressed.state.hides(key))
      #expect(pressed.state.interview.events == script.state.interview.events)
      var again = pressed
      again.press(key)
      let isDone = again.effects != pressed.effects || again.state.screen != pressed.state.screen
      #expect(isDone, "\(key)")
    }
  }

  @Test func `the wheel turns three lines, and not more than a small screen shows`() {
    for (rows, lines) in [(24, 3), (6, 3), (5, 2)] {
      var script = ScreenScript(sciatica, columns: 40, rows: rows)
      script.answer([("saddle-numbness", "new")])
      script.type("1")
      script.press(.wheelDown)
      #expect(script.state.scroll == lines)
      script.press(.wheelUp)
      #expect(script.state.scroll == 0)
    }
  }

  @Test(arguments: sizes)
  func `what is being typed is in sight, however long it is`(size: ScreenSize) throws {
    var script = ScreenScript(sciatica, columns: size.columns, rows: size.rows)
    script.answer([("true-for-you", "none")])
    for word in ["worse ", "since ", "the ", "hottest ", "Monday ", "of ", "this ", "summer"] {
      script.type(word)
      let grid = script.state.view()
      #expect(grid[grid.cursor.row, grid.cursor.column].text == "_")
      script.press(.pageUp)
    }
  }

  @Test(arguments: sizes, [Key.down, .pageDown])
  func `who reads on sees every line of every question whole`(size: ScreenSize, key: Key) {
    for (question, script) in choices(on: size) {
      var reader = script
      #expect(reader.linesMissed(pressing: key) == [], "\(question.id)")
    }
  }

  @Test(arguments: sizes)
  func `the arrows lead to every answer of every question, down and up`(size: ScreenSize) {
    for (question, script) in choices(on: size) {
      var reader = script
      let all = Array(question.options.indices)
      #expect(reader.focuses(pressing: .down) == all, "\(question.id)")
      #expect(reader.focuses(pressing: .up).starts(with: all.reversed()), "\(question.id)")
    }
  }

  /// Every question of a calm interview that is answered by options, as it comes on the screen.
  private func choices(on size: ScreenSize) -> [(Question, ScreenScript)] {
    var script = ScreenScript(sciatica, columns: size.columns, rows: size.rows)
    script.press(.enter)
    var end = script
    end.answerCalmly()
    let asked = end.state.interview.asked.map { sciatica.questions[$0] }
    return asked.filter { !$0.options.isEmpty }.map { question in
      script.answerCalmly(until: question.id)
      return (question, script)
    }
  }

  @Test(arguments: sizes)
  func `the arrow down leads to every answer of the review`(size: ScreenSize) {
    var script = ScreenScript(sciatica, columns: size.columns, rows: size.rows)
    script.press(.enter)
    script.answerCalmly()
    let count = script.state.reviewed.count + 1
    var reader = script
    #expect(reader.linesMissed(pressing: .down) == [])
    #expect(script.focuses(pressing: .down) == Array(0..<count))
  }
}

extension ScreenScript {
  /// The lines of the page that were never whole on the screen while a key was pressed until
  /// nothing changed any more.
  fileprivate mutating func linesMissed(pressing key: Key) -> [String] {
    var rows: Set<Substring> = []
    var last = ""
    while screen != last {
      last = screen
      rows.formUnion(last.split(separator: "\n"))
      press(key)
    }
    var page = state.page(in: state.layout)
    page.focus = nil
    return page.body.map(\.text).filter { line in
      let words = String(line.dropFirst()).trimmingEnd()
      return !line.isEmpty && !rows.contains { $0.contains(words) }
    }
  }

  /// The items that had the focus, in order, while a key was pressed until nothing changed any
  /// more.
  fileprivate mutating func focuses(pressing key: Key) -> [Int] {
    var found: [Int] = []
    var last = ""
    while screen != last {
      last = screen
      if let focus = state.page(in: state.layout).focus, focus != found.last {
        found.append(focus)
      }
      press(key)
    }
    return found
  }
}
