import Scenarios
import Testing
import TextLayout
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

  @Test(arguments: wide, [false, true])
  func `the last answers stand there whole, and no answer is left out unsaid`(
    _ size: (columns: Int, rows: Int), ascii: Bool
  ) {
    var script = script(size.columns, size.rows, ascii: ascii)
    var count = 0
    script.atEveryQuestion { script in
      let answers = script.answersBeside
      #expect(answers.count == count)
      let text = script.aside.joinedWords
      let shown = answers.prefix { text.contains($0) }
      #expect(shown.count == script.aside.count { $0.hasPrefix("  = ") })
      let unseen = count - shown.count
      #expect(unseen == 0 || script.aside.last == "and \(unseen) before")
      #expect(count == 0 || !shown.isEmpty)
      count += 1
    }
    #expect(count > 30)
  }

  @Test(arguments: [((132, 16), true), ((132, 43), false)], [false, true])
  func `a long last answer is cut with a mark only where it has no room`(
    _ screen: (size: (columns: Int, rows: Int), isCut: Bool), ascii: Bool
  ) {
    var script = script(screen.size.columns, screen.size.rows, ascii: ascii)
    script.answerCalmly(until: "anything-else")
    script.type(String(repeating: "worse since Monday ", count: 26) + "end⏎")
    script.press(.down)
    script.press(.enter)
    let isWhole = script.answersBeside.first.map(script.aside.joinedWords.contains)
    let mark = ascii ? "..." : "…"
    #expect(isWhole == !screen.isCut)
    #expect(script.aside.contains { $0.hasSuffix(mark) } == screen.isCut)
    #expect(script.aside.last?.hasPrefix("and ") == true)
  }

  @Test(arguments: wide, [false, true])
  func `nothing overlaps, and the question keeps its place and its reading width`(
    _ size: (columns: Int, rows: Int), ascii: Bool
  ) {
    var script = script(size.columns, size.rows, ascii: ascii)
    var margins: Set<Int> = []
    script.atEveryQuestion { script in
      let layout = script.state.layout
      var page = script.state.page(in: layout)
      #expect(layout.width == Layout.readingWidth)
      #expect(page.aside.allSatisfy { displayWidth(of: $0.text) <= layout.asideWidth })
      let whole = layout.grid(of: page, scrolledTo: 0, ascii: ascii)
      if layout.asideWidth > 0 { margins.insert(layout.margin) }
      page.aside = []
      let alone = layout.grid(of: page, scrolledTo: 0, ascii: ascii)
      #expect(whole.differences(from: alone).allSatisfy { alone[$0.row, $0.column] == .blank })
    }
    #expect(margins.count == 1)
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

  /// What the column is to say of each answer, the last ones first.
  fileprivate var answersBeside: [String] {
    guard case .question(let entry) = state.screen else { return [] }
    let positions = state.interview.asked.reversed().filter {
      $0 != entry.position && state.interview.sheet[$0] != nil
    }
    return positions.map { position in
      let question = state.questionnaire.questions[position]
      let text = (question.inShort ?? question.ask) + " = " + state.answerWords(position)
      return state.configuration.isASCII ? asciiTwin(of: text) : text
    }
  }

  /// Walks through a calm interview and looks at every question.
  fileprivate mutating func atEveryQuestion(_ look: (ScreenScript) -> Void) {
    while case .question(let entry) = state.screen {
      look(self)
      answerCalmly(state.questionnaire.questions[entry.position].id)
    }
  }
}

extension [String] {
  /// The words of lines that were wrapped.
  fileprivate var joinedWords: String {
    joined(separator: " ").split(separator: " ").joined(separator: " ")
  }
}
