/// How large a screen is, in cells.
package struct ScreenSize: Hashable, Sendable {
  /// The number of columns, 1 or more.
  package let columns: Int
  /// The number of rows, 1 or more.
  package let rows: Int

  /// A size; numbers below 1 count as 1.
  package init(columns: Int, rows: Int) {
    self.columns = max(1, columns)
    self.rows = max(1, rows)
  }
}

/// A place on a screen, counted from 0 at the top left.
package struct ScreenPosition: Hashable, Sendable {
  /// The row, from 0.
  package let row: Int
  /// The column, from 0.
  package let column: Int

  /// A place by its row and column.
  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// What a text is for; the terminal decides how that looks.
package enum Role: Character, Hashable, Sendable, CaseIterable {
  /// Ordinary text.
  case plain = "."
  /// A heading.
  case title = "T"
  /// Secondary text, such as a hint.
  case hint = "h"
  /// The item that has the focus.
  case focused = "F"
  /// An item that was chosen.
  case chosen = "C"
  /// The keys at the foot.
  case keys = "k"
  /// What is wrong with an input.
  case problem = "P"
  /// An emergency level or warning.
  case emergency = "E"
  /// The level "today".
  case urgent = "U"
  /// The level "soon".
  case soon = "S"
  /// The level "routine".
  case routine = "R"
  /// The level "at home".
  case calm = "H"
}

/// One cell of a screen: a grapheme cluster and what it is for.
package struct Cell: Hashable, Sendable {
  /// The grapheme cluster; empty behind a wide one.
  package let text: String
  /// What it is for.
  package let role: Role

  /// A cell.
  package init(text: String, role: Role) {
    self.text = text
    self.role = role
  }

  /// An empty cell.
  package static let blank = Cell(text: " ", role: .plain)
}

/// A screen full of cells, with the place of the cursor.
package struct Grid: Hashable, Sendable {
  /// How large it is.
  package let size: ScreenSize
  /// Where the terminal's cursor stands: on the item that has the focus.
  package var cursor: ScreenPosition
  private var cells: [Cell]

  /// A blank screen.
  package init(_ size: ScreenSize) {
    self.size = size
    cursor = ScreenPosition(row: 0, column: 0)
    cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  /// The cell at a row and column within the size.
  package subscript(row: Int, column: Int) -> Cell {
    get { cells[row * size.columns + column] }
    set { cells[row * size.columns + column] = newValue }
  }

  /// The places where it differs from another grid, row by row, as far as both reach.
  ///
  /// - Complexity: O(n) for n cells.
  package func differences(from other: Grid) -> [ScreenPosition] {
    var places: [ScreenPosition] = []
    for row in 0..<min(size.rows, other.size.rows) {
      for column in 0..<min(size.columns, other.size.columns)
      where self[row, column] != other[row, column] {
        places.append(ScreenPosition(row: row, column: column))
      }
    }
    return places
  }
}
