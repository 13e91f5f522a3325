import TriageScreens

/// The screen of the probe: texts of every kind, and the last event.
struct ProbeScreen {
  private let usesUnicode: Bool
  private(set) var count = 0
  private var lastEvent: TerminalEvent?

  init(usesUnicode: Bool) { self.usesUnicode = usesUnicode }

  /// Counts an event and keeps it.
  mutating func note(_ event: TerminalEvent) {
    count += 1
    lastEvent = event
  }

  /// The name of the last event.
  var last: String {
    switch lastEvent {
    case .key(let key): "\(key)"
    case .pasted(let text): "pasted \(text.utf8.count) \(text.prefix(20))"
    case .clicked(let position): "clicked \(position.row) \(position.column)"
    case .resized(let size): "resized \(size.columns)x\(size.rows)"
    case nil: "none"
    }
  }

  /// Draws it.
  func grid(_ size: ScreenSize) -> Grid {
    var grid = Grid(size)
    write("\(size.columns)x\(size.rows) unicode \(usesUnicode)", row: 0, role: .title, on: &grid)
    write("腰痛 e\u{301}t\u{E9} \u{AC}", row: 1, role: .plain, on: &grid)
    for (row, role) in zip(2..., Role.allCases) {
      write("\(role)", row: row, role: role, on: &grid)
    }
    // The lowest row is sent last, so whoever sees it sees a whole screen.
    let lowest = size.rows - 1
    write("event \(count): \(last)", row: lowest, role: .plain, on: &grid)
    grid.cursor = ScreenPosition(row: min(5, lowest), column: 0)
    return grid
  }

  private func write(_ text: String, row: Int, role: Role, on grid: inout Grid) {
    guard row < grid.size.rows else { return }
    var column = 0
    for character in text {
      let isWide = character.unicodeScalars.contains { $0.value >= 0x2E80 }
      guard column + (isWide ? 2 : 1) <= grid.size.columns else { return }
      grid[row, column] = Cell(text: String(character), role: role)
      if isWide { grid[row, column + 1] = Cell(text: "", role: role) }
      column += isWide ? 2 : 1
    }
  }
}
