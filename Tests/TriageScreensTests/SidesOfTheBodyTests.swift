import Scenarios
import Testing
import TriageModel

@testable import TriageScreens

/// A questionnaire that asks for sides, with a figure of its own: the left of a person stands left
/// on the back and right on the front, as on somebody who turns round.
@Suite struct SidesOfTheBodyTests {
  private func atPain(columns: Int = 80) throws -> ScreenScript {
    var script = ScreenScript(try fixture("knees"), columns: columns, ascii: true)
    script.type("⏎")
    return script
  }

  private func atFeeling() throws -> ScreenScript {
    var script = try atPain()
    script.type("13⏎")
    return script
  }

  /// The lines of a screen that hold the figure, without those beside it.
  private func figure(on script: ScreenScript) -> [String] {
    let lines = script.screen.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.firstIndex(where: { $0.contains("Back") }),
      let start = lines[first].firstRange(of: "    Back")
    else { return [] }
    let margin = lines[first].distance(from: lines[first].startIndex, to: start.lowerBound)
    return lines[first..<first + 6].map { String($0.dropFirst(margin)).trimmingEnd() }
  }

  @Test func `a side is marked on its own side of both drawings`() throws {
    var script = try atPain()
    script.type("13")
    #expect(
      figure(on: script) == [
        "    Back          Front",
        "L |  .  | R    R |  .  | L",
        "  |  |  |        |2 |#1|",
        "  )  |  (        )  |##(",
        "  (3#| 4)        (  |  )",
        " (___|___)      (___|___)",
      ])
    script.type("⏎1⇣")
    #expect(
      figure(on: script) == [
        "    Back          Front",
        "L |  .  | R    R |  .  | L",
        "  |  |  |        |  |  |",
        "  )  |  (        )  |  (",
        "  (3 |  )        (  |  )",
        " (=1=|.2.)      (.2.|=1=)",
      ])
  }

  @Test(arguments: [
    (0, "1 [x] Left foot"), (1, "2 [x] Right foot"), (2, "2 [x] Right foot"),
    (3, "1 [x] Left foot"),
  ])
  func `a click on a foot ticks that foot, seen from behind or in front`(
    _ nth: Int, _ expected: String
  ) throws {
    var script = try atFeeling()
    let lines = script.screen.split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(lines.firstIndex { $0.contains("(_1_|_2_)      (_2_|_1_)") })
    let feet = lines[row].enumerated().filter { "12".contains($0.element) }.map(\.offset)
    script.send(.clicked(ScreenPosition(row: row, column: feet[nth])))
    #expect(script.screen.contains(expected))
    #expect(script.screen.ranges(of: "[x]").count == 1)
  }

  @Test func `arrows lead from side to side, and the list follows`() throws {
    var script = try atPain()
    let walk: [(Key, String)] = [
      (.tab, "2 [ ] Right knee"), (.right, "1 [ ] Left knee"), (.left, "2 [ ] Right knee"),
      (.down, "4 [ ] Right calf"), (.left, "3 [ ] Left calf"), (.right, "4 [ ] Right calf"),
      (.character(" "), "4 [x] Right calf"), (.escape, "4 [x] Right calf"),
      (.up, "3 [ ] Left calf"),
    ]
    for (key, expected) in walk {
      script.press(key)
      #expect(script.screen.contains("> " + expected))
    }
  }

  @Test func `the result shows the sides with pain, numbness and both`() throws {
    var script = try atFeeling()
    script.type("23⏎⏎")
    script.readOn(to: "Where you feel it")
    #expect(
      figure(on: script) == [
        "    Back          Front",
        "L |  .  | R    R |  .  | L",
        "  |  |  |        |  |##|",
        "  )  |  (        )  |##(",
        "  (%%|  )        (  |  )",
        " (___|===)      (===|___)",
      ])
    #expect(
      script.screen.contains("## pain   == numb or tingly   %% pain, and numb or tingly"))
  }

  @Test func `the list alone marks sides too`() throws {
    var script = try atPain(columns: 40)
    #expect(script.state.currentMap == nil)
    script.type("2")
    #expect(script.screen.contains("2 [x] Right knee"))
  }
}
