import Scenarios
import Testing
import TriageEngine
import TriageModel

@testable import TriageScreens

/// The screens on a machine that one person after the other uses.
@Suite struct KioskTests {
  let sciatica: Questionnaire

  init() throws { sciatica = try bundledQuestionnaire() }

  private func script() -> ScreenScript { ScreenScript(sciatica, asKiosk) }

  @Test(arguments: [
    TerminalEvent.key(.character("1")), .key(.enter), .pasted("1"),
    .clicked(ScreenPosition(row: 5, column: 6)),
  ])
  func `whatever a person does to stay changes nothing else`(event: TerminalEvent) {
    var script = script()
    script.type("⏎2")
    let before = script.screen
    script.state.waitForAnyone(seconds: 9)
    script.send(event)
    #expect(script.screen == before)
    #expect(script.state.interview.events.isEmpty)
    #expect(script.effects == [.discardTypeAhead])
  }

  @Test(arguments: ["3", "⏎1b", "⏎2b", "⏎?"])
  func `whatever a person did on the way is not left to the next`(keys: String) {
    var script = script()
    #expect(script.state.isUntouched)
    script.type(keys)
    #expect(!script.state.isUntouched)
  }

  @Test func `a warning stays in sight while nobody answers`() {
    var script = script()
    script.type("⏎2")
    script.answer([("saddle-numbness", "new")])
    script.type("2")
    script.state.waitForAnyone(seconds: 9)
    #expect(script.screen.contains("!! Go to an emergency department now"))
  }

  @Test func `a screen that is too small leads back to the first page, which stays`() {
    var script = script()
    script.send(.resized(ScreenSize(columns: 19, rows: 5)))
    script.press(.control("c"))
    #expect(script.effects == [])
    script.send(.resized(ScreenSize(columns: 80, rows: 24)))
    script.type("⏎2")
    script.send(.resized(ScreenSize(columns: 19, rows: 5)))
    script.press(.control("c"))
    #expect(script.effects == [.end])
  }

  @Test func `no file can be written and the first page cannot be left`() {
    var script = script()
    script.type("q")
    #expect(script.effects.isEmpty && script.state.isUntouched)
    script.type("⏎2")
    script.answerCalmly()
    script.type("⏎")
    #expect(script.state.hasReadResult)
    script.type("s")
    #expect(script.effects.isEmpty)
    script.type("q3")
    #expect(script.effects.isEmpty)
    script.type("2")
    #expect(script.effects == [.end])
  }
}
