import TextLayout
import TriageEngine
import TriageModel

/// The body map beside the options of a question: another view of the same list.
struct PlacedMap {
  /// The figure in the size that fits.
  let drawing: BodyMap.Drawing
  /// The line of the page on which it begins.
  let line: Int
  /// The column on which it begins, counted from the margin.
  let column: Int
  /// For each region the position of the first option that marks it.
  let options: [Int?]

  /// How wide the list beside it is.
  var listWidth: Int { column - Self.gap }

  /// The column behind it.
  var end: Int { column + drawing.columns }

  /// The empty columns between the list and the figure.
  static let gap = 3

  /// The option at a cell of the page.
  func option(line: Int, column: Int) -> Int? {
    let (row, column) = (line - self.line, column - self.column)
    guard drawing.regions.indices.contains(row), drawing.regions[row].indices.contains(column)
    else { return nil }
    return drawing.regions[row][column].flatMap { options[$0] }
  }

  /// The option that is chosen at a spot.
  func option(atSpot spot: Int) -> Int? {
    drawing.spots.indices.contains(spot) ? options[drawing.spots[spot].region] : nil
  }

  /// The first spot of an option; nil if it is not drawn.
  func spot(ofOption option: Int) -> Int? {
    drawing.spots.firstIndex { options[$0.region] == option }
  }

  /// The spot nearest to another one in a direction, straight ahead before aside; the same one
  /// where nothing lies there.
  func spot(from start: Int, _ direction: Direction) -> Int {
    let places = drawing.spots
    let found = places.indices.filter { options[places[$0].region] != nil }.compactMap { spot in
      direction.effort(from: places[start], to: places[spot]).map { (spot, $0) }
    }
    return found.min { $0.1 < $1.1 }?.0 ?? start
  }

  /// Where an arrow key leads on the figure.
  enum Direction {
    case up, down, left, right

    /// How far another spot is, in half rows; nil where it does not lie ahead.
    fileprivate func effort(from start: BodyMap.Spot, to end: BodyMap.Spot) -> Int? {
      let (across, down) = (end.column - start.column, 2 * (end.row - start.row))
      let (ahead, aside) =
        switch self {
        case .up: (-down, across)
        case .down: (down, across)
        case .left: (-across, down)
        case .right: (across, down)
        }
      return ahead > 0 ? ahead + 2 * abs(aside) : nil
    }
  }
}

/// What is drawn into the figure: the option with the focus, what is marked, and the keys.
struct MapLook {
  /// The regions of the option with the focus.
  let focus: [Int]
  let marks: BodyMarks
  let isASCII: Bool
}

extension PlacedMap {
  /// A line of the figure: marked regions filled, the one with the focus in reverse, and in each
  /// the key of its option.
  func line(_ row: Int, _ look: MapLook) -> [Line.Span] {
    let keys = drawing.spots.filter { $0.row == row }.map { ($0.column, key(of: $0)) }
    var spans: [Line.Span] = []
    let cells = drawing.regions[row].indices.map { cell(row, $0, look) }
    let end = cells.lastIndex { $0.0 != " " || $0.1 == .focused } ?? -1
    for (column, (sign, role)) in cells[...end].enumerated() {
      let text = keys.first { $0.0 == column }?.1 ?? String(sign)
      let before = spans.last?.role == role ? spans.removeLast().text : ""
      spans.append(Line.Span(text: before + text, role: role))
    }
    return spans
  }

  private func key(of spot: BodyMap.Spot) -> String? {
    options[spot.region].map(digit(forPosition:)).flatMap { $0.isEmpty ? nil : $0 }
  }

  private func cell(_ row: Int, _ column: Int, _ look: MapLook) -> (Unicode.Scalar, Role) {
    let drawn = (look.isASCII ? drawing.ascii : drawing.art)[row][column]
    guard let region = drawing.regions[row][column] else { return (drawn, .hint) }
    let isFocused = look.focus.contains(region)
    if let pattern = look.marks.pattern(of: region) {
      return (pattern.sign(ascii: look.isASCII), isFocused ? .focused : .chosen)
    }
    return isFocused ? (".", .focused) : (drawn, .hint)
  }
}
