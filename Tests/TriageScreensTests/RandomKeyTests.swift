import Scenarios
import Testing
import TriageEngine
import TriageModel

@testable import TriageScreens

@Suite struct RandomKeyTests {
  static let keys: [Key] =
    "0123456789 bjkgGqrswcx?é".map(Key.character) + [
      .enter, .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .down, .left,
      .right, .home, .end, .pageUp, .pageDown, .control("c"), .control("l"), .control("d"),
    ]

  let questionnaire: Questionnaire

  init() throws { questionnaire = try bundledQuestionnaire() }

  @Test(arguments: [UInt64](1...10))
  func `ten thousand random keys never trap, and no result comes before a warning that is due`(
    seed: UInt64
  ) {
    var random = SeededGenerator(seed: seed)
    var script = ScreenScript(questionnaire)
    for step in 0..<10_000 {
      if step % 500 == 499 { script.send(.resized(size(&random))) }
      if step % 2500 == 2499 { script = ScreenScript(questionnaire) }
      script.press(
        Self.keys.randomElement(using: &random) ?? .enter,
        after: Int64.random(in: 0...3000, using: &random))
      if step % 10 == 0 { _ = script.state.view() }
      #expect(warningsDue(script.state).isEmpty)
    }
  }

  private func size(_ random: inout SeededGenerator) -> ScreenSize {
    ScreenSize(
      columns: Int.random(in: 1...140, using: &random), rows: Int.random(in: 1...50, using: &random)
    )
  }

  /// Alerting rules that fire although no warning about them was ever shown.
  private func warningsDue(_ state: ScreenState) -> [RuleID] {
    let shown = state.interview.events.flatMap { event -> [Assessment.FiredRule] in
      guard case .alertShown(let alert) = event.kind else { return [] }
      return alert.new
    }
    return state.interview.alerting.filter { due in
      !shown.contains { $0.rule == due.rule && $0.level >= due.level }
    }.map { state.questionnaire.rules[$0.rule].id }
  }
}
