import Scenarios
import Testing
import TriageEngine
import TriageModel

@testable import TriageScreens

/// The list and the figure beside it are one control.
@Suite struct BodyMapTests {
  private static let sizes = [(80, 24), (132, 43)]
  private let sciatica: Questionnaire

  init() throws { sciatica = try bundledQuestionnaire() }

  private func atPlaces(_ columns: Int = 80, _ rows: Int = 24, ascii: Bool = false) -> ScreenScript
  {
    var script = ScreenScript(sciatica, columns: columns, rows: rows, ascii: ascii)
    script.answer([("pregnancy", "no")])
    return script
  }

  private func entry(_ script: ScreenScript) -> QuestionEntry? {
    if case .question(let entry) = script.state.screen { entry } else { nil }
  }

  private func ticked(_ script: ScreenScript) -> [String] {
    let question = sciatica.questions.first { $0.id == "pain-places" }
    return entry(script)?.ticked.positions.compactMap { question?.options[$0].id.text } ?? []
  }

  @Test(arguments: [
    ((80, 24), BodyMap.Drawing.Size.medium), ((132, 43), .large), ((100, 30), .medium),
    ((66, 20), .small),
  ])
  func `the largest figure that fits stands beside the list`(
    _ size: (columns: Int, rows: Int), _ expected: BodyMap.Drawing.Size
  ) {
    #expect(atPlaces(size.columns, size.rows).state.currentMap?.drawing.size == expected)
  }

  @Test(arguments: [(55, 24), (80, 15), (40, 12), (20, 5)])
  func `a small screen shows the list alone, and Tab moves down as everywhere`(
    _ size: (columns: Int, rows: Int)
  ) {
    var script = atPlaces(size.columns, size.rows)
    #expect(script.state.currentMap == nil)
    for _ in 0..<4 { script.press(.tab) }
    #expect(entry(script)?.isOnMap == false)
  }

  @Test func `a question whose options name no region has no figure`() {
    var script = ScreenScript(sciatica, columns: 132, rows: 43)
    script.press(.enter)
    #expect(script.state.currentMap == nil)
  }

  @Test func `Tab leads to the figure, arrows move there, Space marks, and the list follows`() {
    var script = atPlaces()
    script.press(.tab)
    #expect(script.screen.contains("> 2 [ ] Middle or upper back"))
    script.press(.down)
    script.press(.character(" "))
    #expect(script.screen.contains("> 1 [x] Low back"))
    script.press(.down)
    #expect(script.screen.contains("> 3 [ ] Bottom"))
    script.press(.right)
    #expect(script.screen.contains("> 4 [ ] Side of the hip"))
  }

  @Test func `moving in the list moves on the figure, and ticking there fills it`() {
    var script = atPlaces(ascii: true)
    script.type("⇣")
    #expect(script.screen.contains("|..1..|"))
    script.press(.character(" "))
    script.type("⇣")
    #expect(script.screen.contains("|##1##|"))
    #expect(script.screen.contains("| ...2... |"))
  }

  @Test(arguments: [false, true])
  func `pain, numbness and both are signs that no line of the figure has`(ascii: Bool) {
    let signs = BodyPattern.allCases.map { $0.sign(ascii: ascii) }
    let lines = sciatica.bodyMap?.drawings.flatMap { ascii ? $0.ascii : $0.art } ?? []
    #expect(Set(signs).count == 3)
    #expect(!lines.isEmpty && Set(lines.joined()).isDisjoint(with: signs))
  }

  @Test func `an option of several regions shows them all, those of other options too`() {
    var script = ScreenScript(sciatica, ascii: true)
    script.answer([("which-hurts-more", "leg")])
    script.press(.end)
    #expect(script.screen.contains("> 7 ( ) Both feet, like socks"))
    #expect(script.screen.contains("(.4.|.4.)        (.3.|.3.)"))
  }

  @Test(arguments: [Key.tab, .backTab, .escape])
  func `these keys lead back to the list, where Left goes back`(key: Key) {
    var script = atPlaces()
    script.type("6")
    script.press(.tab)
    script.press(.left)
    #expect(script.screen.contains("Where do you feel it?"))
    script.press(key)
    #expect(entry(script)?.isOnMap == false)
    script.press(.left)
    #expect(!script.screen.contains("Where do you feel it?"))
  }

  @Test func `b goes back from the figure too`() {
    var script = atPlaces()
    script.press(.tab)
    script.type("b")
    #expect(!script.screen.contains("Where do you feel it?"))
  }

  @Test func `an option that is not drawn leads back to the list`() {
    var script = atPlaces()
    script.press(.tab)
    script.type("A")
    #expect(entry(script)?.isOnMap == false)
    #expect(ticked(script) == ["nowhere"])
  }

  @Test(arguments: sizes)
  func `a click on a region marks and clears it, a click beside all regions does nothing`(
    _ size: (columns: Int, rows: Int)
  ) throws {
    let start = atPlaces(size.columns, size.rows)
    let map = try #require(start.state.currentMap)
    let header = start.state.layout.headerRows(of: start.state.page)
    let margin = start.state.layout.margin
    for row in 0..<map.drawing.rows {
      for column in 0..<map.drawing.columns {
        var script = start
        let cell = ScreenPosition(
          row: header + map.line + row, column: margin + map.column + column)
        script.send(.clicked(cell))
        let region = map.drawing.regions[row][column]
        let expected = region.flatMap { map.options[$0] }
        #expect(entry(script)?.ticked.positions == (expected.map { [$0] } ?? []))
        guard expected != nil else { continue }
        script.send(.clicked(cell))
        #expect(ticked(script) == [])
      }
    }
  }

  @Test(arguments: sizes)
  func `every spot can be reached from every other by arrows`(
    _ size: (columns: Int, rows: Int)
  ) throws {
    for question in ["pain-places", "leg-numbness"] as [QuestionID] {
      var script = ScreenScript(sciatica, columns: size.columns, rows: size.rows)
      script.answer([("pregnancy", "no")])
      if question == "leg-numbness" {
        script.type("1⏎1")
      }
      let map = try #require(script.state.currentMap)
      let drawn = map.drawing.spots.indices.filter { map.option(atSpot: $0) != nil }
      for start in drawn { #expect(reached(from: start, on: map) == Set(drawn)) }
    }
  }

  private func reached(from start: Int, on map: PlacedMap) -> Set<Int> {
    var reached: Set<Int> = [start]
    var open = [start]
    while let spot = open.popLast() {
      for direction in [PlacedMap.Direction.up, .down, .left, .right] {
        let next = map.spot(from: spot, direction)
        if reached.insert(next).inserted { open.append(next) }
      }
    }
    return reached
  }

  @Test(arguments: [UInt64](1...12))
  func `list, figure and cursor agree whatever keys are pressed`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var script = atPlaces(seed % 2 == 0 ? 80 : 132, seed % 2 == 0 ? 24 : 43, ascii: true)
    let keys: [Key] = [.tab, .tab, .up, .down, .left, .right, .character(" "), .home, .end]
    for _ in 0..<60 {
      let key = keys.randomElement(using: &random) ?? .tab
      if key == .left, entry(script)?.isOnMap != true { continue }
      script.press(key)
      expectAgreement(script)
    }
  }

  /// The cells of the figure that belong to an option.
  private func cells(of map: PlacedMap) -> [(row: Int, column: Int, option: Int)] {
    map.drawing.regions.enumerated().flatMap { row, regions in
      regions.enumerated().compactMap { column, region in
        region.flatMap { map.options[$0] }.map { (row, column, $0) }
      }
    }
  }

  private func expectAgreement(_ script: ScreenScript) {
    guard let entry = entry(script), let map = script.state.currentMap else {
      Issue.record("the question with its figure is left")
      return
    }
    let grid = script.state.view()
    let layout = script.state.layout
    let header = layout.headerRows(of: script.state.page)
    #expect(
      cells(of: map).filter { row, column, option in
        let cell = grid[header + map.line + row, layout.margin + map.column + column]
        let isTicked = entry.ticked.contains(OptionMask(position: option))
        let role: Role = entry.place.focus == option ? .focused : isTicked ? .chosen : .hint
        let isFilled = cell.text == "#" || cell.text == digit(forPosition: option)
        return cell.role != role || isTicked && !isFilled
      }.isEmpty)
    let cursor = map.option(
      line: grid.cursor.row - header, column: grid.cursor.column - layout.margin)
    #expect(cursor == (entry.isOnMap ? entry.place.focus : nil))
  }
}

extension ScreenState {
  fileprivate var page: Page { page(in: layout) }
}
