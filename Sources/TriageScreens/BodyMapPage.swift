import ProgramWords
import TextLayout
import TriageEngine
import TriageModel

extension ScreenState {
  /// The largest drawing that fits beside the options of a question; nil where there is room for
  /// the list alone, or nothing to draw.
  func placedMap(for question: Question, on page: Page, in layout: Layout) -> PlacedMap? {
    guard let map = questionnaire.bodyMap,
      question.isDrawn
    else { return nil }
    let options = map.regions.indices.map { region in
      question.options.firstIndex { $0.marks.contains { $0.region == region } }
    }
    let labels = optionLabels(of: question)
    return map.drawings.lazy.compactMap { drawing in
      fitted(drawing, options, labels, on: page, in: layout)
    }.first
  }

  /// The words of the options as they stand in the list.
  private func optionLabels(of question: Question) -> [String] {
    let context = FillIn(country: country, figures: questionnaire.figures)
    return question.options.map { $0.label.filled(in: context) }
  }

  /// A drawing beside a list that is wide enough to read, if neither has to be scrolled.
  private func fitted(
    _ drawing: BodyMap.Drawing, _ options: [Int?], _ labels: [String], on page: Page,
    in layout: Layout
  ) -> PlacedMap? {
    let mark = displayWidth(of: itemPrefix(0, isFocused: false, mark: "[ ]"))
    let room = layout.room - drawing.columns - PlacedMap.gap
    let widest = mark + (labels.map { displayWidth(of: $0) }.max() ?? 0)
    let width = min(layout.width, room, widest)
    guard width >= min(widest, Self.narrowestList) else { return nil }
    let rows = labels.reduce(0) { $0 + wrapped($1, to: width - mark).count }
    let last = page.body.count + max(rows, drawing.rows)
    guard last <= layout.bodyRows(of: page) else { return nil }
    return PlacedMap(
      drawing: drawing, line: page.body.count, column: width + PlacedMap.gap, options: options)
  }

  /// How narrow the list beside a figure may be.
  private static let narrowestList = 28

  /// Draws the figure beside the list; the cursor follows onto it.
  func add(_ map: PlacedMap, to page: inout Page, _ entry: QuestionEntry) {
    let question = questionnaire.questions[entry.position]
    var marks = BodyMarks()
    marks.add(entry.ticked, of: question)
    let focus = entry.place.focus.map { question.options[$0].marks.map(\.region) } ?? []
    let look = MapLook(focus: focus, marks: marks, isASCII: configuration.isASCII)
    for row in 0..<map.drawing.rows { page.add(map.line(row, look), line: map.line + row, map) }
    page.map = map
    guard let spot = entry.spot(on: map), let focus = page.focus else { return }
    let place = map.drawing.spots[spot]
    page.caret = ScreenPosition(
      row: map.line + place.row - page.items[focus].lowerBound,
      column: map.column + place.column)
  }

  /// Where it is felt, small, with what the patterns mean.
  func addBodyMap(to page: inout Page, width: Int) {
    let lines = interview.bodyMapLines(ascii: configuration.isASCII)
    guard !lines.isEmpty, lines.allSatisfy({ displayWidth(of: $0) <= width }) else { return }
    page.addGap()
    let first = page.body.count
    page.addHeading(Words.whereFelt, width: width)
    page.body += lines.map { Line($0) }
    page.together = first..<page.body.count
  }
}

extension QuestionEntry {
  /// The spot with the focus while the person moves on the figure; nil on the list.
  func spot(on map: PlacedMap) -> Int? {
    guard isOnMap, let option = place.focus else { return nil }
    return spot.flatMap { map.option(atSpot: $0) == option ? $0 : nil }
      ?? map.spot(ofOption: option)
  }
}

extension Page {
  /// Adds a line of the figure behind a line of the list.
  fileprivate mutating func add(_ spans: [Line.Span], line: Int, _ map: PlacedMap) {
    while body.count <= line { body.append(.empty) }
    let space = String(repeating: " ", count: map.column - displayWidth(of: body[line].text))
    body[line].spans += [Line.Span(text: space, role: .plain)] + spans
  }
}
