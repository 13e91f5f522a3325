import Scenarios
import Testing
import TriageModel

@testable import TriageScreens

@Suite struct ReadingOnTests {
  @Test(arguments: [
    ScreenSize(columns: 80, rows: 24), ScreenSize(columns: 40, rows: 12),
    ScreenSize(columns: 20, rows: 5), ScreenSize(columns: 132, rows: 43),
  ])
  func `who reads on sees every line of the result whole`(size: ScreenSize) throws {
    var script = ScreenScript(
      try bundledQuestionnaire(), columns: size.columns, rows: size.rows)
    script.press(.enter)
    script.answerCalmly()
    script.press(.enter)
    var rows: Set<Substring> = []
    var last = ""
    while script.screen != last {
      last = script.screen
      rows.formUnion(last.split(separator: "\n"))
      script.press(.pageDown)
    }
    let lines = script.state.resultPage(in: Layout(size: size)).body.map(\.text)
    let missing = lines.filter { line in !rows.contains { $0.contains(line) } && !line.isEmpty }
    #expect(missing == [])
  }
}
