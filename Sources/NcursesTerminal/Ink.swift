import CNcurses

/// The colours of a text and of what stands behind it, by their numbers in the terminal.
struct Ink: Hashable {
  /// The number of the colour of the letters.
  let letters: Int16
  /// The number of the colour behind them; `nil` for the terminal's own.
  let ground: Int16?

  /// Letters of a colour, on the terminal's own ground when no other is given.
  init(_ letters: Int16, on ground: Int16? = nil) {
    self.letters = letters
    self.ground = ground
  }

  /// Makes it a pair of colours of ncurses; false when the terminal has no such colour.
  func prepare(as pair: Int16) -> Bool { init_pair(pair, letters, ground ?? -1) == OK }
}
