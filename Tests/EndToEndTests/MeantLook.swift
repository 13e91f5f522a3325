import PseudoTerminal
import TriageScreens

/// How a cell looks to a person.
struct MeantLook: Hashable {
  /// Whether it is bold.
  let isBold: Bool
  /// Whether it is drawn in reverse.
  let isReverse: Bool
  /// The numbers of its colours, before any reverse; nil for those of the terminal.
  let letters: Int?
  let ground: Int?

  /// The look of a cell, without what nobody can see of a blank one.
  init(isBlank: Bool, isBold: Bool, isReverse: Bool, letters: Int?, ground: Int?) {
    self.isBold = isBold && !isBlank
    self.isReverse = isReverse
    self.letters = isBlank && !isReverse ? nil : letters
    self.ground = isBlank && isReverse ? nil : ground
  }

  /// What a terminal shows.
  init(_ cell: ScreenCell) {
    self.init(
      isBlank: cell.text.isEmpty || cell.text == " ", isBold: cell.isBold,
      isReverse: cell.isReverse, letters: cell.letters, ground: cell.ground)
  }
}

/// How each role must look in a theme on a kind of terminal.
///
/// The numbers are written here and reviewed by hand, so that no change of the program's palettes
/// goes unseen. Those up to 15 look as each terminal likes; those above are the same everywhere.
struct MeantLooks: Hashable {
  /// The numbers of the colours of letters, and of what stands behind them.
  struct Colours: Hashable {
    let letters: Int
    let ground: Int?

    /// Letters on the ground of the terminal, or on another.
    init(_ letters: Int, on ground: Int? = nil) {
      self.letters = letters
      self.ground = ground
    }
  }

  /// The colours of what has none of its own; nil for those of the terminal.
  var own: Colours?
  var emergency: Colours?
  /// Why an input was not taken, and the level "today".
  var problem: Colours?
  var soon: Colours?
  var routine: Colours?
  var calm: Colours?

  /// Bold and reverse alone.
  static let mono = MeantLooks()
  /// For light and dark grounds, in eight colours: none that can be read on both.
  static let auto8 = MeantLooks()
  /// The same in 256: white on dark red, then a red, a purple, a blue and a green of middle light.
  static let auto256 = MeantLooks(
    emergency: Colours(231, on: 124), problem: Colours(131), soon: Colours(163),
    routine: Colours(63), calm: Colours(29))
  /// Dark colours for a light ground.
  static let light256 = MeantLooks(
    emergency: Colours(231, on: 124), problem: Colours(124), soon: Colours(90),
    routine: Colours(25), calm: Colours(22))
  /// For a dark ground, in eight colours: yellow, cyan and green.
  static let dark8 = MeantLooks(
    soon: Colours(3), routine: Colours(6), calm: Colours(2))
  /// Pale colours for a dark ground.
  static let dark256 = MeantLooks(
    emergency: Colours(231, on: 124), problem: Colours(210), soon: Colours(215),
    routine: Colours(117), calm: Colours(114))
  /// White on black, in eight colours, with yellow, cyan and green.
  static let contrast8 = MeantLooks(
    own: Colours(7, on: 0), problem: Colours(3, on: 0), soon: Colours(6, on: 0),
    calm: Colours(2, on: 0))
  /// White on black, an emergency black on yellow, the rest yellow, cyan and green on black.
  static let contrast256 = MeantLooks(
    own: Colours(231, on: 16), emergency: Colours(16, on: 226), problem: Colours(226, on: 16),
    soon: Colours(51, on: 16), calm: Colours(46, on: 16))

  /// How a cell must look.
  func look(of cell: Cell) -> MeantLook {
    let colours = colours(of: cell.role) ?? own
    return MeantLook(
      isBlank: cell.text == " ", isBold: isBold(cell.role), isReverse: isReverse(cell.role),
      letters: colours?.letters, ground: colours?.ground)
  }

  private func isBold(_ role: Role) -> Bool {
    switch role {
    case .title, .chosen, .problem, .emergency, .urgent, .soon, .routine, .calm: true
    case .plain, .hint, .focused, .keys: false
    }
  }

  /// An emergency without colours is in reverse; with them it brings its ground.
  private func isReverse(_ role: Role) -> Bool {
    role == .focused || (role == .emergency && emergency == nil)
  }

  private func colours(of role: Role) -> Colours? {
    switch role {
    case .emergency: emergency
    case .problem, .urgent: problem
    case .soon: soon
    case .routine: routine
    case .calm: calm
    case .plain, .title, .hint, .focused, .chosen, .keys: nil
    }
  }
}

extension TerminalSession {
  /// The first cells that do not look as they must, in words; empty when all do.
  func wrongLooks(_ grid: Grid, _ looks: MeantLooks) -> [String] {
    var wrong: [String] = []
    for row in 0..<grid.size.rows {
      for column in 0..<grid.size.columns where !grid[row, column].text.isEmpty {
        let meant = looks.look(of: grid[row, column])
        let seen = MeantLook(cell(row: row, column: column))
        if meant == seen { continue }
        wrong.append("\(row), \(column): \(grid[row, column]) is \(seen), not \(meant)")
        if wrong.count == 3 { return wrong }
      }
    }
    return wrong
  }
}
