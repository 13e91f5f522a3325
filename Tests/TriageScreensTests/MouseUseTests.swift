import Scenarios
import Testing
import TriageEngine
import TriageModel

@testable import TriageScreens

/// The key that leaves the mouse to the terminal, and takes it back.
@Suite struct MouseUseTests {
  let sciatica: Questionnaire

  init() throws { sciatica = try bundledQuestionnaire() }

  /// On a question whose first answer stands in a row of 80x24.
  private func asked() -> ScreenScript {
    var script = ScreenScript(sciatica)
    script.answer([("age", "18-49")])
    return script
  }

  private func clickOnFirst(_ script: inout ScreenScript) {
    let rows = script.screen.split(separator: "\n", omittingEmptySubsequences: false)
    let row = rows.firstIndex { $0.contains("1 ( )") } ?? 0
    script.send(.clicked(ScreenPosition(row: row, column: 10)))
  }

  @Test
  func `one key leaves the mouse to the terminal, where clicks answer nothing, and takes it back`()
  {
    var script = asked()
    let answers = script.state.interview.sheet
    script.type("m")
    #expect(script.effects == [.useMouse(false)])
    clickOnFirst(&script)
    #expect(script.effects == [] && script.state.interview.sheet == answers)
    script.type("m")
    #expect(script.effects == [.useMouse(true)])
    clickOnFirst(&script)
    #expect(script.state.interview.sheet != answers)
  }

  @Test func `what the key did is told until the next key, and what was told before comes back`() {
    var script = asked()
    let before = script.screen
    script.type("m")
    #expect(script.screen.contains("The mouse now selects text (m: undo)."))
    script.type("m")
    #expect(script.screen.contains("The mouse now clicks here (m: undo)."))
    script.press(.pageUp)
    #expect(script.screen == before)
  }

  @Test(arguments: scenes)
  func `wherever letters are not text the key changes the mouse and nothing else`(_ scene: Scene)
    throws
  {
    var script = try scene.script(80, 24)
    let (screen, use) = (script.state.screen, script.state.keysInUse)
    // There any key at all says that somebody is here.
    if case .waiting = screen { return }
    script.press(.character("m"), after: 0)
    let isLetter = use.isTyping
    #expect(isLetter == script.effects.isEmpty)
    #expect(isLetter || script.state.screen == screen)
    #expect(isLetter || script.screen.contains("The mouse now "))
  }

  @Test func `where there is nothing to choose the key does nothing, and help does not name it`() {
    var script = ScreenScript(sciatica, columns: 80, rows: 100)
    script.state.mouse = MouseUse(isOurs: nil)
    script.type("m")
    #expect(script.effects == [])
    script.type("?")
    #expect(!script.screen.contains("mouse"))
  }

  @Test func `a mouse that starts with the terminal can be taken`() {
    var script = asked()
    script.state.mouse = MouseUse(isOurs: false)
    script.type("m")
    #expect(script.effects == [.useMouse(true)])
  }

  @Test func `the list of what is kept has the same key`() {
    var state = HistoryScreenTests.state()
    #expect(HistoryScreenTests.press("m", on: &state) == [.useMouse(false)])
    #expect(state.view().text.contains("The mouse now selects text"))
    #expect(state.handle(.clicked(ScreenPosition(row: 1, column: 10))) == [])
    #expect(HistoryScreenTests.press("m", on: &state) == [.useMouse(true)])
    #expect(state.handle(.clicked(ScreenPosition(row: 1, column: 10))) == [.show("c3")])
    #expect(HistoryScreenTests.press("em", on: &state) == [])
    #expect(state.view().text.contains(".txtm_"))
  }
}
