import CNcurses
import TriageScreens

/// The colour of a text.
struct Ink {
  /// Its number among 256 colours.
  private let fine: Int16
  /// Its number among 8 colours; `nil` when none of them can be read well enough.
  private let basic: Int16?
  /// The number of the colour behind it; -1 for the terminal's own.
  private let ground: Int16

  /// A colour by its numbers.
  init(_ fine: Int16, basic: Int16?, ground: Int16 = -1) {
    self.fine = fine
    self.basic = basic
    self.ground = ground
  }

  /// Makes it a pair of colours of ncurses; false when the terminal has no such colour.
  func prepare(as pair: Int16) -> Bool {
    guard let colour = tigetnum("colors") >= 256 ? fine : basic else { return false }
    return init_pair(pair, colour, ground) == OK
  }
}

extension TerminalOptions.Theme {
  /// The colours of the roles that have one.
  ///
  /// The contrast with the ground is 4.5 to 1 or more on light and dark; on an unknown ground it
  /// is near that on both black and white.
  var inks: [Role: Ink] {
    switch self {
    case .auto:
      [
        .emergency: alarm, .problem: Ink(160, basic: 1), .urgent: Ink(160, basic: 1),
        .soon: Ink(163, basic: 5), .routine: Ink(63, basic: nil), .calm: Ink(28, basic: nil),
      ]
    case .light:
      [
        .emergency: alarm, .problem: Ink(124, basic: 1), .urgent: Ink(124, basic: 1),
        .soon: Ink(90, basic: 5), .routine: Ink(25, basic: 4), .calm: Ink(22, basic: nil),
      ]
    case .dark:
      [
        .emergency: alarm, .problem: Ink(210, basic: 1), .urgent: Ink(210, basic: 1),
        .soon: Ink(215, basic: 3), .routine: Ink(117, basic: 6), .calm: Ink(114, basic: 2),
      ]
    case .mono: [:]
    }
  }

  // It is drawn in reverse, so what stands behind becomes the letters: white on red.
  private var alarm: Ink { Ink(124, basic: 1, ground: 7) }
}
