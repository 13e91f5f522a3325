import Testing
import TextLayout

@testable import TriageScreens

/// What the screens of what is kept look like, and that what they say of keys is true.
@Suite struct HistorySceneTests {
  @Test(arguments: historyScenes, heldSizes)
  func `a screen looks as it was approved, in plain ASCII too`(
    _ scene: HistoryScene, _ size: (columns: Int, rows: Int)
  ) throws {
    try expectGoldens("history-\(scene.name)-\(size.columns)x\(size.rows)") { ascii in
      scene.state(size.columns, size.rows, ascii: ascii).view()
    }
  }

  @Test(arguments: historyScenes, [(80, 24), (20, 5)])
  func `every key in use does something, and no other key does`(
    _ scene: HistoryScene, _ size: (columns: Int, rows: Int)
  ) {
    let start = scene.state(size.columns, size.rows)
    let places = [start] + [Key.end, .home, .down].map { start.sending(.key($0)).state }
    for key in KeysInUseTests.keys where key != .control("c") {
      let works = places.filter { $0.differs(after: .key(key)) }
      if let command = start.keysInUse.command(for: key) {
        #expect(!works.isEmpty || ScreenState.moves.contains(command), "\(key)")
      }
      for place in works {
        #expect(place.keysInUse.command(for: key) != nil || place.takesLetters(key), "\(key)")
      }
    }
  }

  @Test(arguments: historyScenes, heldSizes)
  func `the foot names at most five keys that do something, and a click on one is that key`(
    _ scene: HistoryScene, _ size: (columns: Int, rows: Int)
  ) {
    let start = scene.state(size.columns, size.rows)
    for state in [start, start.sending(.key(.pageDown)).state, start.sending(.key(.end)).state] {
      let (layout, page) = (state.layout, state.page(in: state.layout))
      let rows = layout.footerRows(of: page)
      #expect((1...5).contains(page.footer.joined().count))
      for (row, keys) in page.footer.prefix(rows).enumerated() {
        var column = layout.margin
        for named in keys {
          let place = ScreenPosition(row: size.rows - rows + row, column: column)
          let clicked = state.sending(.clicked(place))
          let pressed = named.key.map { state.sending(.key($0)) }
          #expect(clicked.effects == pressed?.effects ?? [], "\(named)")
          #expect(clicked.state.screen == pressed?.state.screen ?? state.screen, "\(named)")
          #expect(named.key.map { state.differs(after: .key($0)) } ?? true, "\(named)")
          column += displayWidth(of: named.words) + FootKey.gap.count
        }
      }
    }
  }

  @Test(arguments: historyScenes, heldSizes)
  func `the cursor stands on what has the focus, which has a sign of its own`(
    _ scene: HistoryScene, _ size: (columns: Int, rows: Int)
  ) {
    let start = scene.state(size.columns, size.rows)
    for state in [start, start.sending(.key(.down)).state, start.sending(.key(.end)).state] {
      let page = state.page(in: state.layout)
      let grid = state.view()
      for (position, lines) in page.items.enumerated() where page.caret == nil {
        #expect(page.body[lines.lowerBound].text.hasPrefix(">") == (position == page.focus))
      }
      let cell = grid[grid.cursor.row, grid.cursor.column]
      if page.focus == nil {
        let isAtTop = state.layout.top(of: page, scrolledTo: state.scroll) == 0
        #expect(grid.cursor.row == (isAtTop ? 0 : state.layout.headerRows(of: page)))
      } else {
        #expect(page.caret == nil ? cell.role == .focused : cell.text == "_")
      }
    }
  }

  @Test(arguments: historyScenes, heldSizes)
  func `who turns the pages sees every line whole`(
    _ scene: HistoryScene, _ size: (columns: Int, rows: Int)
  ) {
    var state = scene.state(size.columns, size.rows)
    let body = state.page(in: state.layout).body.map(\.text).filter { !$0.isEmpty }
    var rows: Set<String> = []
    for key in [Key.pageUp, .pageDown] {
      var last: Grid?
      while state.view() != last {
        let grid = state.view()
        last = grid
        rows.formUnion(grid.text.split(separator: "\n").map(String.init))
        state = state.sending(.key(key)).state
      }
    }
    let missed = body.filter { line in
      !rows.contains { $0.contains(String(line.dropFirst()).trimmingEnd()) }
    }
    #expect(missed == [])
  }
}

extension HistoryState {
  fileprivate func sending(
    _ event: TerminalEvent
  ) -> (state: HistoryState, effects: [HistoryEffect]) {
    var state = self
    let effects = state.handle(event)
    return (state, effects)
  }

  /// Whether a person notices a difference.
  fileprivate func differs(after event: TerminalEvent) -> Bool {
    let after = sending(event)
    return !after.effects.isEmpty || after.state.screen != screen
  }

  /// Whether a key chooses or types something here.
  fileprivate func takesLetters(_ key: Key) -> Bool {
    guard case .character(let letter) = key else {
      if case .export = screen { return [.backspace, .delete].contains(key) }
      return false
    }
    switch screen {
    case .list, .delete, .keeping: return "123456789".contains(letter)
    case .export: return true
    case .record, .course, .told, .help: return false
    }
  }
}
