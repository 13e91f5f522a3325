import Scenarios
import Testing
import TriageEngine
import TriageModel

@testable import TriageScreens

@Suite struct RandomKeyTests {
  static let keys: [Key] =
    "0123456789 bjkgGmqrswcxtde?é".map(Key.character) + [
      .enter, .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .down, .left,
      .right, .home, .end, .pageUp, .pageDown, .wheelUp, .wheelDown, .control("c"),
      .control("l"), .control("d"), .control("u"),
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
      let before = script.state.interview.events.count
      script.press(
        Self.keys.randomElement(using: &random) ?? .enter,
        after: Int64.random(in: 0...3000, using: &random))
      if step % 10 == 0 { _ = script.state.view() }
      if script.state.interview.events.count != before {
        #expect(warningsDue(script.state).isEmpty)
      }
    }
  }

  @Test(arguments: [UInt64](1...6))
  func `keys, clicks, pastes and sizes in any order keep every screen whole`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var others = try RandomQuestionnaires(seed: seed)
    let asked = seed % 2 == 0 ? questionnaire : others.next()
    var script = ScreenScript(asked, ascii: seed % 3 == 0)
    for step in 0..<1000 {
      let before = script.state.interview.events.count
      let event = event(&random, script.state.size)
      script.send(event, after: Int64.random(in: 0...3000, using: &random))
      for case .save(let path, _) in script.effects {
        _ = script.state.handle(outcome(of: path, &random))
      }
      if case .pasted = event { #expect(script.state.interview.events.count == before) }
      if step % 5 == 0 { expectWhole(script.state) }
      #expect(warningsDue(script.state).isEmpty)
    }
  }

  /// Nothing is deleted that the screen did not ask about.
  @Test(arguments: [UInt64](1...6))
  func `keys, clicks, pastes and sizes in any order keep the screens of kept answers whole`(
    seed: UInt64
  ) {
    var random = SeededGenerator(seed: seed)
    var state = historyScenes[0].state(80, 24, ascii: seed % 2 == 0)
    for step in 0..<1500 {
      if step % 50 == 0, let scene = historyScenes.randomElement(using: &random) {
        state = scene.state(state.size.columns, state.size.rows, ascii: state.isASCII)
      }
      let before = state.screen
      for effect in state.handle(event(&random, state.size)) {
        #expect(effect.isAsked(on: before), "\(effect)")
        answer(effect, &state, &random)
      }
      let grid = state.view()
      #expect(grid.size == state.size)
      #expect((0..<grid.size.rows).contains(grid.cursor.row))
      #expect((0..<grid.size.columns).contains(grid.cursor.column))
      #expect(!state.isASCII || grid.text.allSatisfy(\.isASCII))
    }
  }

  /// What the program may do about an effect.
  private func answer(
    _ effect: HistoryEffect, _ state: inout HistoryState, _ random: inout SeededGenerator
  ) {
    switch effect {
    case .show(let id): state.show(recordOf: id, HistoryScreenTests.record)
    case .trend: state.show(HistoryScreenTests.course)
    case .resume: state.tell(["It is open in another window."])
    case .export(_, let path, _): state.handle(outcome(of: path, &random))
    case .delete, .deleteAll: state.show([], saying: "deleted.")
    case .keep(let isWished): state.show(keeping: isWished)
    case .useMouse, .discardTypeAhead, .repaint, .end: break
    }
  }

  private func outcome(of path: String, _ random: inout SeededGenerator) -> SaveOutcome {
    let outcomes: [SaveOutcome] = [
      .saved(path: path), .exists(path: path), .failed(path: path, .noSpace),
    ]
    return outcomes.randomElement(using: &random) ?? outcomes[0]
  }

  private func event(_ random: inout SeededGenerator, _ size: ScreenSize) -> TerminalEvent {
    switch Int.random(in: 0..<20, using: &random) {
    case 0:
      let sizes = [(1, 1), (20, 5), (33, 7), (80, 24), (132, 43), (500, 200)]
      let size = sizes.randomElement(using: &random) ?? (80, 24)
      return .resized(ScreenSize(columns: size.0, rows: size.1))
    case 1: return .resized(self.size(&random))
    case 2: return .pasted(["1\r", "s", "痛み\u{1B}[2J", ""].randomElement(using: &random) ?? "")
    case 3...6:
      return .clicked(
        ScreenPosition(
          row: Int.random(in: -1...size.rows, using: &random),
          column: Int.random(in: -1...size.columns, using: &random)))
    default: return .key(Self.keys.randomElement(using: &random) ?? .enter)
    }
  }

  /// The screen has its size and its cursor, and no answer stands there without its question.
  private func expectWhole(_ state: ScreenState) {
    let grid = state.view()
    #expect(grid.size == state.size)
    #expect((0..<grid.size.rows).contains(grid.cursor.row))
    #expect((0..<grid.size.columns).contains(grid.cursor.column))
    guard state.size.fits, case .question(let entry) = state.screen, entry.problem == nil else {
      return
    }
    let start = beginning(of: state.questionnaire.questions[entry.position].ask)
    #expect(grid.text.contains(start) || isAboveQuestion(state), "\(start)\n\(grid.text)")
  }

  /// The first words of a question, as many as stand on one line of the smallest screen.
  private func beginning(of ask: String) -> Substring {
    let start = ask.prefix(12)
    return start.lastIndex(of: " ").map { start[..<$0] } ?? start
  }

  /// Whether only what comes before the question is in sight.
  private func isAboveQuestion(_ state: ScreenState) -> Bool {
    let layout = state.layout
    let page = state.page(in: layout)
    let top = layout.top(of: page, scrolledTo: state.scroll)
    return top + layout.bodyRows(of: page) <= page.anchor?.line ?? 0
  }

  private func size(_ random: inout SeededGenerator) -> ScreenSize {
    ScreenSize(
      columns: Int.random(in: 1...300, using: &random),
      rows: Int.random(in: 1...100, using: &random))
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

extension HistoryEffect {
  /// Whether a person who saw a screen can have meant it.
  fileprivate func isAsked(on screen: HistoryScreen) -> Bool {
    switch (self, screen) {
    case (.delete(let id), .delete(let asked, _, _)): id == asked
    case (.deleteAll, .delete(let asked, _, _)): asked == nil
    case (.delete, _), (.deleteAll, _): false
    default: true
    }
  }
}
