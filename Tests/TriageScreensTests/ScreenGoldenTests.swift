import Scenarios
import Testing
import TextLayout
import TriageEngine
import TriageModel

@testable import TriageScreens

@Suite struct ScreenGoldenTests {
  let questionnaire: Questionnaire

  init() throws { questionnaire = try bundledQuestionnaire() }

  @Test(arguments: scenes, heldSizes)
  func `a screen looks as it was approved, in plain ASCII too`(
    _ scene: Scene, _ size: (columns: Int, rows: Int)
  ) throws {
    try expectGoldens("\(scene.name)-\(size.columns)x\(size.rows)") { ascii in
      try scene.script(size.columns, size.rows, ascii: ascii).state.view()
    }
  }

  @Test(arguments: scenes, heldSizes)
  func `what a role says is also said in words or signs, for screens without colour`(
    _ scene: Scene, _ size: (columns: Int, rows: Int)
  ) throws {
    let script = try scene.script(size.columns, size.rows)
    let page = script.state.page(in: script.state.layout)
    for (position, lines) in page.items.enumerated() {
      let line = page.body[lines.lowerBound]
      let isTyped = page.caret != nil && page.map == nil
      #expect(isTyped || line.text.hasPrefix(">") == (position == page.focus))
      let isMarked = ["[x]", "(x)", "    = "].contains { sign in
        page.body[lines].contains { $0.text.contains(sign) }
      }
      #expect(!page.body[lines].contains { $0.spans.first?.role == .chosen } || isMarked)
    }
    let levels = script.state.questionnaire.levels.flatMap { [$0.mark, $0.label.uppercased()] }
    for (role, text) in (page.header + page.body).joinedByRole where role.isOfLevel {
      let isCover = if case .start = script.state.screen { role == .emergency } else { false }
      #expect(isCover || levels.contains { text.contains($0) || $0.contains(text) }, "\(text)")
    }
  }

  @Test(arguments: scenes, heldSizes + [(33, 7), (200, 60)])
  func `nothing overlaps, and nothing is cut without a mark`(
    _ scene: Scene, _ size: (columns: Int, rows: Int)
  ) throws {
    for ascii in [false, true] {
      let script = try scene.script(size.columns, size.rows, ascii: ascii)
      let (layout, grid) = (script.state.layout, script.state.view())
      let page = script.state.page(in: layout)
      let (head, foot) = (layout.headerRows(of: page), layout.footerRows(of: page))
      let top = layout.top(of: page, scrolledTo: script.state.scroll)
      #expect(grid.brokenRows == [])
      for (row, line) in page.body.dropFirst(top).prefix(layout.bodyRows(of: page)).enumerated() {
        #expect(grid.shows(line, row: head + row, from: layout.margin))
      }
      for (row, keys) in page.footer.prefix(foot).enumerated() {
        #expect(grid.shows(FootKey.line(keys), row: size.rows - foot + row, from: layout.margin))
      }
      for (row, line) in page.header.prefix(head).enumerated() {
        let text = ascii ? asciiTwin(of: line.text) : line.text
        let words = grid.row(row, from: layout.margin)
        // It is cut, or the question or a problem stands in its place.
        let isCut = displayWidth(of: text) > layout.width && words.hasSuffix(ascii ? "..." : "…")
        let isOther = page.anchor != nil || page.problem != nil
        #expect(words.hasPrefix(text) || isCut || isOther, "\(words)")
      }
    }
  }

  @Test(arguments: [(132, 4), (19, 43), (19, 5), (20, 4), (8, 3), (1, 1)])
  func `the request for more room looks as it was approved`(_ columns: Int, _ rows: Int) throws {
    let script = ScreenScript(questionnaire, columns: columns, rows: rows)
    try expectGolden(script.state.view().golden, "enlarge-\(columns)x\(rows)")
  }

  @Test(arguments: [(19, 5), (20, 4), (1, 1), (5, 2)])
  func `a screen that is too small says which size it needs and keeps its state`(
    _ size: (columns: Int, rows: Int)
  ) {
    var script = ScreenScript(questionnaire)
    script.answer([("age", "18-49")])
    let before = script.screen
    script.send(.resized(ScreenSize(columns: size.columns, rows: size.rows)))
    let words = Array("Please enlarge to 20x5 or more.").map(String.init).joined()
    #expect(words.hasPrefix(String(script.screen.prefix(1))))
    script.type("1q")
    script.send(.resized(ScreenSize(columns: 80, rows: 24)))
    #expect(script.screen == before)
  }
}

extension [Line] {
  /// The texts of lines one after the other that have one role.
  fileprivate var joinedByRole: [(role: Role, text: String)] {
    reduce(into: []) { texts, line in
      guard let role = line.spans.first?.role else { return }
      if let last = texts.last, last.role == role {
        texts[texts.count - 1].text += " " + line.text
      } else {
        texts.append((role, line.text))
      }
    }
  }
}

extension Role {
  /// Whether it stands for how urgent something is.
  fileprivate var isOfLevel: Bool {
    switch self {
    case .emergency, .urgent, .soon, .routine, .calm: true
    case .plain, .title, .hint, .focused, .chosen, .keys, .problem: false
    }
  }
}

extension Grid {
  /// The rows in which a character stands on a part of another one, or beyond the edge.
  var brokenRows: [Int] {
    (0..<size.rows).filter { row in
      (0..<size.columns).contains { column in
        let width = displayWidth(of: self[row, column].text)
        let isBehindWide = column > 0 && displayWidth(of: self[row, column - 1].text) == 2
        return isBehindWide ? width != 0 : width == 0 || column + width > size.columns
      }
    }
  }

  /// The text of a row from a column on.
  fileprivate func row(_ row: Int, from margin: Int) -> String {
    (margin..<size.columns).map { self[row, $0].text }.joined().trimmingEnd()
  }

  /// Whether a whole line stands in a row.
  fileprivate func shows(_ line: Line, row: Int, from margin: Int) -> Bool {
    self.row(row, from: margin).hasPrefix(line.text.trimmingEnd())
  }
}
