extension TerminalSession {
  /// The whole screen, its rows without the blanks at their ends.
  package var text: String { (0..<screen.rows).map(line).joined(separator: "\n") }

  /// A row of the screen without the blanks at its end.
  package func line(_ row: Int) -> String { screen.line(row) }

  /// The cell at a row and a column, each from 0.
  package func cell(row: Int, column: Int) -> ScreenCell { screen.cell(row: row, column: column) }

  /// Where the cursor stands, from 0.
  package var cursor: (row: Int, column: Int) { screen.cursor }

  /// Whether the program uses the second screen, which leaves the first as it was.
  package var isOnSecondScreen: Bool { modesOn.contains(1049) }
}
