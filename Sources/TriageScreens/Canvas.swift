import ProgramWords
import TextLayout

/// Writes lines into a grid.
struct Canvas {
  var grid: Grid
  let margin: Int
  /// Where it is said that a page goes on.
  let markColumn: Int
  /// Whether it is said in words, and not by an arrow alone.
  let marksInWords: Bool
  let ascii: Bool

  init(size: ScreenSize, margin: Int, markColumn: Int, marksInWords: Bool, ascii: Bool) {
    grid = Grid(size)
    self.margin = margin
    self.markColumn = markColumn
    self.marksInWords = marksInWords
    self.ascii = ascii
  }

  /// Writes a line at a row, behind the margin or from a column on, cut at the right edge.
  mutating func draw(_ line: Line, row: Int, column: Int? = nil) {
    guard row < grid.size.rows else { return }
    var column = column ?? margin
    if line.isFilled, let role = line.spans.first?.role {
      for column in 0..<grid.size.columns { grid[row, column] = Cell(text: " ", role: role) }
    }
    for span in line.spans { write(span.text, span.role, row: row, column: &column) }
  }

  /// Says at the right edge that the body goes on above.
  mutating func markMore(above isMore: Bool, row: Int) {
    if isMore { mark(ScreenWords.moreAbove, row) }
  }

  /// Says at the right edge that the body goes on below.
  mutating func markMore(below isMore: Bool, row: Int) {
    if isMore { mark(ScreenWords.moreBelow, row) }
  }

  /// The columns that such a mark takes at most.
  static let longestMark = 6

  /// Behind the texts, where it covers none; in words where there is room for them.
  private mutating func mark(_ text: String, _ row: Int) {
    var column = markColumn
    let words = marksInWords ? text : String(text.prefix(1))
    write(words, .keys, row: row, column: &column)
  }

  private mutating func write(_ text: String, _ role: Role, row: Int, column: inout Int) {
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        put(asciiTexts[Int(scalar.value)], role, row, &column)
      } else if scalar.properties.isBidiControl {
        // It would turn the writing of what stands beside it, and takes no column.
        continue
      } else if ascii || scalar.value < 0xA0 || (0x2028...0x2029).contains(scalar.value) {
        for twin in asciiTwin(of: scalar) { put(String(twin), role, row, &column) }
      } else {
        put(scalar, role, row, &column)
      }
    }
  }

  /// Puts a text of one column.
  private mutating func put(_ text: String, _ role: Role, _ row: Int, _ column: inout Int) {
    guard column < grid.size.columns else { return }
    grid[row, column] = Cell(text: text, role: role)
    column += 1
  }

  /// Puts a character of any width.
  private mutating func put(
    _ scalar: Unicode.Scalar, _ role: Role, _ row: Int, _ column: inout Int
  ) {
    let width = displayWidth(of: scalar)
    if width == 0 { return join(scalar, row, column) }
    guard column + width <= grid.size.columns else { return }
    grid[row, column] = Cell(text: String(scalar), role: role)
    if width == 2 { grid[row, column + 1] = Cell(text: "", role: role) }
    column += width
  }

  /// Puts a mark onto the character before it.
  private mutating func join(_ scalar: Unicode.Scalar, _ row: Int, _ column: Int) {
    guard let base = (0..<column).last(where: { !grid[row, $0].text.isEmpty }) else { return }
    let cell = grid[row, base]
    grid[row, base] = Cell(text: cell.text + String(scalar), role: cell.role)
  }
}

/// Every ASCII character as a text, made once; a sign in place of a control character, which
/// could drive the terminal.
private let asciiTexts: [String] = (0..<128).map { code in
  (32..<127).contains(code) ? String(Unicode.Scalar(UInt8(code))) : "?"
}
