import ProgramWords
import Scenarios
import Testing
import TextLayout
import TriageModel

@testable import TriageScreens

/// What help and the foot of a screen say of the keys is true.
@Suite struct KeysInUseTests {
  static let keys: [Key] =
    (32..<127).map { Key.character(Character(Unicode.Scalar($0))) } + [
      .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .home, .end,
      .pageUp, .pageDown, .wheelUp, .wheelDown,
    ] + "abcdlnpqux".map(Key.control)

  /// A key that moves may have nowhere to go where a page is in sight as a whole, and an answer that
  /// was refused is refused again.
  @Test(arguments: scenes)
  func `every key that is in use does something, and no other key does`(_ scene: Scene) throws {
    let script = try scene.script(80, 24)
    let places = [Key?.none, .end, .home, .pageDown].map { $0.map(script.pressing) ?? script }
    let isRefused = script.state.page(in: script.state.layout).problem != nil
    for key in Self.keys {
      let works = places.filter { $0.pressing(key).differs(from: $0) }
      if let command = script.state.keysInUse.command(for: key), works.isEmpty {
        let isIdle = ScreenState.moves.contains(command) && script.isWhole
        #expect(isIdle || isRefused && key == .enter, "\(key)")
      }
      for place in works {
        #expect(place.state.keysInUse.command(for: key) != nil || place.typed(key), "\(key)")
      }
    }
  }

  @Test(arguments: scenes)
  func `help names every command in use by keys that mean it, and none besides`(_ scene: Scene)
    throws
  {
    let script = try scene.script(132, 200)
    let use = script.state.keysInUse
    let named = keyMap.filter { use.commands.contains($0.command) }
    for binding in named {
      let keys = use.keys(for: binding)
      #expect(!keys.isEmpty && keys.allSatisfy { use.command(for: $0) == binding.command })
    }
    var help = script
    guard let key = use.foot(.help)?.key else { return }
    help.press(key)
    guard case .help = help.state.screen else { return }
    let lines = help.screen.split(separator: "\n").drop { !$0.hasSuffix(" Keys") }
    let found = lines.filter { line in keyMap.contains { line.hasSuffix("  " + $0.words.does) } }
    #expect(found.count == named.count)
    for binding in named { #expect(help.screen.contains(binding.words.does)) }
  }

  @Test(arguments: scenes, heldSizes)
  func `the foot names at most five keys that are in use, and a click on one is that key`(
    _ scene: Scene, _ size: (columns: Int, rows: Int)
  ) throws {
    let script = try scene.script(size.columns, size.rows)
    let layout = script.state.layout
    let page = script.state.page(in: layout)
    let rows = layout.footerRows(of: page)
    #expect(
      script.isWaiting == (page.footer.first ?? []).isEmpty && page.footer.joined().count <= 5)
    for (row, keys) in page.footer.prefix(rows).enumerated() {
      var column = layout.margin
      for named in keys {
        let end = column + displayWidth(of: named.words)
        for column in [column, end - 1] {
          let place = ScreenPosition(row: size.rows - rows + row, column: column)
          let clicked = script.sending(.clicked(place))
          #expect(clicked.isSame(as: named.key.map(script.pressing) ?? script), "\(named)")
        }
        column = end + FootKey.gap.count
      }
    }
  }

  @Test(arguments: scenes, heldSizes)
  func `each key at the foot does something where the person is on the page`(
    _ scene: Scene, _ size: (columns: Int, rows: Int)
  ) throws {
    let script = try scene.script(size.columns, size.rows)
    for script in [script, script.pressing(.pageDown), script.pressing(.end)] {
      let layout = script.state.layout
      let page = script.state.page(in: layout)
      let inSight = page.footer.prefix(layout.footerRows(of: page)).joined()
      // Down stays named at the end of a list, and Space where the person reads between answers.
      // What was refused is refused again.
      let idle: [Key] =
        (page.focus == nil ? [.down, .character(" ")] : [.down])
        + (page.problem == nil ? [] : [.enter])
      for key in inSight.compactMap(\.key) where !idle.contains(key) {
        let pressed = script.pressing(key)
        let works = !pressed.effects.isEmpty || !pressed.isSame(as: script)
        #expect(works, "\(key.shortName)")
      }
      let isMore = layout.top(of: page, scrolledTo: script.state.scroll) < layout.furthest(page)
      let turns = inSight.compactMap(\.key).filter { [.pageDown, .pageUp].contains($0) }
      #expect(turns.isEmpty || turns == [isMore ? .pageDown : .pageUp])
    }
  }

  @Test(arguments: scenes, heldSizes)
  func `the cursor stands on what has the focus, or where reading begins`(
    _ scene: Scene, _ size: (columns: Int, rows: Int)
  ) throws {
    let script = try scene.script(size.columns, size.rows)
    for script in [script, script.pressing(.down), script.pressing(.end), script.pressing(.tab)] {
      let page = script.state.page(in: script.state.layout)
      let grid = script.state.view()
      let margin = script.state.layout.margin
      let cell = grid[grid.cursor.row, grid.cursor.column]
      if page.focus == nil {
        #expect(grid.cursor.column == margin)
        let layout = script.state.layout
        let top = layout.top(of: page, scrolledTo: script.state.scroll)
        let row = grid.cursor.row - layout.headerRows(of: page)
        let sight = top..<(top + layout.bodyRows(of: page))
        if let line = page.anchor?.line, sight.contains(line) {
          #expect(row == line - top)
        } else {
          #expect(top == 0 ? grid.cursor.row == 0 : row == 0)
        }
      } else if page.caret != nil {
        #expect(cell.text == "_" || cell.role == .focused)
      } else {
        #expect(cell.role == .focused && grid.cursor.column == margin)
      }
    }
  }
}

extension ScreenScript {
  fileprivate func pressing(_ key: Key) -> ScreenScript { sending(.key(key)) }

  fileprivate func sending(_ event: TerminalEvent) -> ScreenScript {
    var script = self
    script.effects = []
    script.send(event)
    return script
  }

  fileprivate func isSame(as other: ScreenScript) -> Bool {
    state.screen == other.state.screen
  }

  /// Whether a person notices a difference.
  fileprivate func differs(from other: ScreenScript) -> Bool {
    !effects.isEmpty || !isSame(as: other) && state.view() != other.state.view()
  }

  /// Whether any key at all is the answer.
  fileprivate var isWaiting: Bool { if case .waiting = state.screen { true } else { false } }

  /// Whether no line of the page is out of sight.
  fileprivate var isWhole: Bool {
    let layout = state.layout
    return layout.furthest(state.page(in: layout)) == 0
  }

  /// Whether a key chooses an item or is typed.
  fileprivate func typed(_ key: Key) -> Bool {
    let isDeleting = [.backspace, .delete].contains(key)
    let item = position(forDigit: key)
    let chooses = item.map { state.page(in: state.layout).items.indices.contains($0) } ?? false
    switch state.screen {
    case .start, .offer, .leave: return chooses
    // The next key takes back what was said of one that came too early.
    case .alert(let card): return chooses || card.isHurried
    case .save(let form, _): return form.asksToReplace ? chooses : isDeleting || key.isCharacter
    case .waiting: return true
    case .help, .review, .result, .course: return false
    case .question(let entry):
      switch state.questionnaire.questions[entry.position].kind {
      case .one, .many, .sites: return chooses
      case .number, .scale: return isDeleting || key.isCharacter && (item ?? 10) < 10
      case .note: return isDeleting || key.isCharacter
      }
    }
  }
}

extension Key {
  fileprivate var isCharacter: Bool { if case .character = self { true } else { false } }
}
