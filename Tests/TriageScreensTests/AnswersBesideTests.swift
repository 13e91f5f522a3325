import Scenarios
import Testing
import TriageEngine
import TriageModel

@testable import TriageScreens

/// On very wide screens the answers so far stand beside the question.
@Suite struct AnswersBesideTests {
  static let wide = [(132, 16), (132, 43), (160, 30), (200, 60), (500, 200)]
  private let sciatica: Questionnaire

  init() throws { sciatica = try bundledQuestionnaire() }

  private func script(_ columns: Int, _ rows: Int, ascii: Bool = false) -> ScreenScript {
    var script = ScreenScript(sciatica, columns: columns, rows: rows, ascii: ascii)
    script.press(.enter)
    return script
  }

  @Test(arguments: [
    ((132, 43), true), ((200, 16), true), ((131, 43), false), ((132, 15), false), ((80, 24), false),
  ])
  func `the column comes with the first answer, where there is room`(
    _ size: (columns: Int, rows: Int), _ hasRoom: Bool
  ) {
    var script = script(size.columns, size.rows)
    #expect(!script.screen.contains("Your answers so far"))
    script.type("3")
    #expect(script.screen.contains("Your answers so far") == hasRoom)
    script.type("b")
    #expect(!script.screen.contains("Your answers so far"))
  }

  @Test(arguments: wide)
  func `the last answer is always in sight, and no answer is left out unsaid`(
    _ size: (columns: Int, rows: Int)
  ) throws {
    var script = script(size.columns, size.rows)
    var count = 0
    script.atEveryQuestion { script in
      let texts = script.aside
      let shown = texts.count { $0.hasPrefix("= ") }
      let unseen = texts.last.flatMap { Int($0.drop { !$0.isNumber }.prefix { $0.isNumber }) }
      let isAll = texts.last?.hasPrefix("= ") ?? true
      #expect(shown + (isAll ? 0 : unseen ?? 0) == count)
      #expect(count == 0 || texts[3].prefix(9) == script.lastAsked.prefix(9))
      count += 1
    }
    #expect(count > 30)
  }

  @Test(arguments: wide, [false, true])
  func `nothing overlaps, and the question keeps its reading width`(
    _ size: (columns: Int, rows: Int), ascii: Bool
  ) {
    var script = script(size.columns, size.rows, ascii: ascii)
    script.atEveryQuestion { script in
      let layout = script.state.layout
      var page = script.state.page(in: layout)
      #expect(layout.width == Layout.readingWidth)
      #expect(page.aside.allSatisfy { $0.text.count <= layout.asideWidth })
      let whole = layout.grid(of: page, scrolledTo: 0, ascii: ascii)
      page.aside = []
      let alone = layout.grid(of: page, scrolledTo: 0, ascii: ascii)
      #expect(whole.differences(from: alone).allSatisfy { alone[$0.row, $0.column] == .blank })
    }
  }

  @Test func `a click beside the question does nothing`() {
    var script = script(132, 43)
    script.type("3")
    let before = script.screen
    for row in 0..<43 {
      for column in 86..<132 { script.send(.clicked(ScreenPosition(row: row, column: column))) }
    }
    #expect(script.screen == before)
  }
}

extension ScreenScript {
  /// The lines of the column.
  fileprivate var aside: [String] { state.page(in: state.layout).aside.map(\.text) }

  /// The question that was answered last.
  fileprivate var lastAsked: String {
    let answered = state.interview.events.compactMap { event -> Int? in
      if case .answered(let position, _, _) = event.kind { position } else { nil }
    }
    return answered.last.map { state.questionnaire.questions[$0].ask } ?? ""
  }

  /// Walks through a calm interview and looks at every question.
  fileprivate mutating func atEveryQuestion(_ look: (ScreenScript) -> Void) {
    while case .question(let entry) = state.screen {
      look(self)
      answerCalmly(state.questionnaire.questions[entry.position].id)
    }
  }
}
