import Scenarios
import Testing
import TriageEngine
import TriageModel

@testable import TriageScreens

@Suite struct ScreenGoldenTests {
  let questionnaire: Questionnaire

  init() throws { questionnaire = try bundledQuestionnaire() }

  @Test(arguments: scenes, [(132, 43), (80, 24), (40, 12), (20, 5)])
  func `a screen looks as it was approved, in plain ASCII too`(
    _ scene: Scene, _ size: (columns: Int, rows: Int)
  ) throws {
    let script = try scene.script(size.columns, size.rows)
    let whole = script.state.view().golden
    try expectGolden(whole, "\(scene.name)-\(size.columns)x\(size.rows)")
    let ascii = try scene.script(size.columns, size.rows, ascii: true)
    let plain = ascii.state.view().golden
    #expect(!plain.contains { !$0.isASCII })
    // A screen that is the same in both stands in one file.
    if plain != whole {
      try expectGolden(plain, "\(scene.name)-ascii-\(size.columns)x\(size.rows)")
    }
  }

  @Test(arguments: scenes, [(132, 43), (80, 24), (40, 12), (20, 5)])
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
    for line in page.header + page.body where line.spans.first?.role.isOfLevel == true {
      let isCover = line.spans.first?.role == .emergency && scene.name == "start"
      let isSaid = levels.contains { line.text.contains($0) || $0.contains(line.text) }
      #expect(isCover || isSaid, "\(line.text)")
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

extension Role {
  /// Whether it stands for how urgent something is.
  fileprivate var isOfLevel: Bool {
    switch self {
    case .emergency, .urgent, .soon, .routine, .calm: true
    case .plain, .title, .hint, .focused, .chosen, .keys, .problem: false
    }
  }
}
