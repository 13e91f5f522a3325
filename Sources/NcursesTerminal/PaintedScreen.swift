import CNcurses
import TriageScreens

/// The screen of ncurses, and what was painted on it last.
struct PaintedScreen {
  private let window: UnsafeMutablePointer<WINDOW>
  private let looks: [Role: Look]
  private let usesConsoleFont: Bool
  private var shown: Grid
  private var role = Role.plain
  private var look = Look(.plain, pair: 0)

  /// A blank screen of the size that ncurses found, on a terminal that may draw with a font of the
  /// Linux console.
  init(
    _ window: UnsafeMutablePointer<WINDOW>, looks: [Role: Look], usesConsoleFont: Bool
  ) {
    self.window = window
    self.looks = looks
    self.usesConsoleFont = usesConsoleFont
    shown = Grid(PaintedScreen.size(of: window))
  }

  /// How large it is.
  var size: ScreenSize { shown.size }

  /// Draws what differs from what was drawn last, and places the cursor.
  ///
  /// - Complexity: O(n) for n cells.
  mutating func draw(_ grid: Grid) {
    for place in grid.differences(from: shown) {
      let cell = grid[place.row, place.column]
      shown[place.row, place.column] = cell
      // Behind a wide character there is nothing to put.
      guard let first = cell.text.utf8.first else { continue }
      wmove(window, Int32(place.row), Int32(place.column))
      choose(cell.role)
      if first >= 0x20, first < 0x7F, cell.text.utf8.count == 1 {
        put(first)
      } else {
        put(cell.text, isWide: isWide(place, in: grid))
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

  private mutating func choose(_ role: Role) {
    if role == self.role { return }
    self.role = role
    look = looks[role] ?? Look(.plain, pair: 0)
  }

  private func put(_ byte: UInt8) { waddch(window, chtype(byte) | look.ofByte) }

  /// Puts a character that is not ASCII, or, when it has another width here, a question mark.
  private func put(_ text: String, isWide: Bool) {
    let scalars = text.unicodeScalars.prefix(Int(CCHARW_MAX)).map { scalar in
      wchar_t((usesConsoleFont ? ConsoleFont.twin(of: scalar) : scalar).value)
    }
    var cell = cchar_t()
    if let first = scalars.first, terminal_width(first) == (isWide ? 2 : 1),
      setcchar(&cell, scalars + [0], look.attributes, look.pair, nil) == OK
    {
      wadd_wch(window, &cell)
    } else {
      put(UInt8(ascii: "?"))
      if isWide { put(UInt8(ascii: " ")) }
    }
  }

  /// Whether the character at a place covers the next one too, and both are on the screen.
  private func isWide(_ place: ScreenPosition, in grid: Grid) -> Bool {
    let next = place.column + 1
    return next < min(grid.size.columns, size.columns) && grid[place.row, next].text.isEmpty
  }
}
