import CNcurses
import TriageScreens

/// The screen of ncurses, and what was painted on it last.
struct PaintedScreen {
  private let window: UnsafeMutablePointer<WINDOW>
  private let looks: [Role: Look]
  private var shown: Grid
  private var role = Role.plain
  private var look = Look(attributes: 0, pair: 0)

  /// A blank screen of the size that ncurses found.
  init(_ window: UnsafeMutablePointer<WINDOW>, looks: [Role: Look]) {
    self.window = window
    self.looks = looks
    shown = Grid(PaintedScreen.size(of: window))
  }

  /// How large it is.
  var size: ScreenSize { shown.size }

  /// Draws what differs from what was drawn last, and places the cursor.
  ///
  /// - Complexity: O(n) for n cells.
  mutating func draw(_ grid: Grid) {
    for row in 0..<min(grid.size.rows, size.rows) where !grid.hasSameRow(row, as: shown) {
      for column in 0..<min(grid.size.columns, size.columns) {
        let cell = grid[row, column]
        if cell == shown[row, column] { continue }
        shown[row, column] = cell
        put(cell, isWide: isWide(column, of: row, in: grid), row: row, column: column)
      }
    }
    wmove(window, Int32(grid.cursor.row), Int32(grid.cursor.column))
    wrefresh(window)
  }

  /// Paints every cell anew.
  func repaint() {
    terminal_forget_paint()
    wrefresh(window)
  }

  /// Becomes blank and takes another size.
  mutating func resize(_ size: ScreenSize) {
    resizeterm(Int32(size.rows), Int32(size.columns))
    werase(window)
    terminal_forget_paint()
    shown = Grid(PaintedScreen.size(of: window))
  }

  private static func size(of window: UnsafeMutablePointer<WINDOW>) -> ScreenSize {
    ScreenSize(columns: Int(getmaxx(window)), rows: Int(getmaxy(window)))
  }

  private mutating func put(_ cell: Cell, isWide: Bool, row: Int, column: Int) {
    // A wide character before it covers it.
    guard let first = cell.text.utf8.first else { return }
    choose(cell.role)
    if first >= 0x20, first < 0x7F, cell.text.utf8.count == 1 {
      put(first, row: row, column: column)
    } else if !put(cluster: cell.text, width: isWide ? 2 : 1, row: row, column: column) {
      put(UInt8(ascii: "?"), row: row, column: column)
      if isWide { put(UInt8(ascii: " "), row: row, column: column + 1) }
    }
  }

  private mutating func choose(_ role: Role) {
    if role == self.role { return }
    self.role = role
    look = looks[role] ?? Look(attributes: 0, pair: 0)
  }

  private func put(_ byte: UInt8, row: Int, column: Int) {
    mvwaddch(window, Int32(row), Int32(column), chtype(byte) | look.ofByte)
  }

  /// Puts a character that is not ASCII; false when it does not have this width here.
  private func put(cluster: String, width: Int32, row: Int, column: Int) -> Bool {
    let scalars = cluster.unicodeScalars.prefix(Int(CCHARW_MAX)).map { wchar_t($0.value) }
    var cell = cchar_t()
    guard let first = scalars.first, terminal_width(first) == width,
      setcchar(&cell, scalars + [0], look.attributes, look.pair, nil) == OK
    else { return false }
    mvwadd_wch(window, Int32(row), Int32(column), &cell)
    return true
  }

  /// Whether the character at a column covers the next one too, and both are on the screen.
  private func isWide(_ column: Int, of row: Int, in grid: Grid) -> Bool {
    let next = column + 1
    return next < min(grid.size.columns, size.columns) && grid[row, next].text.isEmpty
  }
}
