import CVTerm

/// The screen of an emulated terminal: bytes of a program in, cells and bytes of keys out.
final class EmulatedScreen {
  private(set) var rows: Int
  private(set) var columns: Int
  private let terminal: OpaquePointer
  private let screen: OpaquePointer

  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    terminal = vterm_new(CInt(rows), CInt(columns))
    screen = vterm_obtain_screen(terminal)
    vterm_set_utf8(terminal, 1)
    vterm_screen_enable_altscreen(screen, 1)
    vterm_screen_reset(screen, 1)
  }

  deinit { vterm_free(terminal) }

  func show(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBytes { raw in
      let characters = raw.bindMemory(to: CChar.self)
      _ = vterm_input_write(terminal, characters.baseAddress, characters.count)
    }
  }

  /// What the terminal has to send to the program.
  func takeOutput() -> [UInt8] {
    var output = [CChar](repeating: 0, count: 4096)
    let count = vterm_output_read(terminal, &output, output.count)
    return output[..<count].map { UInt8(bitPattern: $0) }
  }

  func resize(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    vterm_set_size(terminal, CInt(rows), CInt(columns))
  }

  func press(_ key: KeyPress) { vterm_keyboard_key(terminal, key.key, key.modifier) }

  /// Turns button 1, or 4 and 5 for the wheel, down and up.
  func click(button: Int, row: Int, column: Int) {
    vterm_mouse_move(terminal, CInt(row), CInt(column), VTERM_MOD_NONE)
    vterm_mouse_button(terminal, CInt(button), true, VTERM_MOD_NONE)
    vterm_mouse_button(terminal, CInt(button), false, VTERM_MOD_NONE)
  }

  func beginPaste() { vterm_keyboard_start_paste(terminal) }

  func endPaste() { vterm_keyboard_end_paste(terminal) }

  var cursor: (row: Int, column: Int) {
    var position = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(terminal), &position)
    return (Int(position.row), Int(position.col))
  }

  func cell(row: Int, column: Int) -> ScreenCell {
    var cell = VTermScreenCell()
    vterm_screen_get_cell(screen, VTermPos(row: CInt(row), col: CInt(column)), &cell)
    let scalars = withUnsafeBytes(of: &cell.chars) { raw in
      raw.bindMemory(to: UInt32.self).prefix { $0 != 0 }.compactMap(Unicode.Scalar.init)
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return ScreenCell(
      text: String(text), width: Int(cell.width), isBold: cell.attrs.bold == 1,
      isReverse: cell.attrs.reverse == 1, letters: number(of: cell.fg), ground: number(of: cell.bg))
  }

  private func number(of colour: VTermColor) -> Int? {
    let isOwn = UInt32(colour.type) & VTERM_COLOR_DEFAULT_MASK.rawValue != 0
    let isNumbered = UInt32(colour.type) & VTERM_COLOR_TYPE_MASK.rawValue != 0
    return isNumbered && !isOwn ? Int(colour.indexed.idx) : nil
  }

  /// A row as text, without the blanks at its end.
  func line(_ row: Int) -> String {
    var text = ""
    var column = 0
    while column < columns {
      let cell = cell(row: row, column: column)
      text += cell.text.isEmpty ? " " : cell.text
      column += max(1, cell.width)
    }
    return String(text.reversed().drop { $0 == " " }.reversed())
  }
}
