import CNcurses
import TriageScreens

/// How a text looks on the terminal.
struct Look {
  /// Bold, reverse, or neither.
  let attributes: attr_t
  /// The number of the pair of colours; 0 for that of everything else.
  let pair: Int16

  /// The same in the form that goes with a character of ASCII.
  var ofByte: chtype { attributes | terminal_pair(Int32(pair)) }

  /// The look of every role, as the options want it and the terminal has it.
  ///
  /// Every distinction that matters is made by words; bold and reverse come next, and colour only
  /// repeats what they say. Dim and blinking text cannot be read everywhere and are not used.
  static func all(_ options: TerminalOptions) -> [Role: Look] {
    let inks = palette(options)?.inks ?? [:]
    var looks: [Role: Look] = [:]
    for (number, role) in zip(Int16(1)..., Role.allCases) {
      let isColoured = inks[role]?.prepare(as: number) ?? false
      looks[role] = Look(role, pair: isColoured ? number : 0)
    }
    return looks
  }

  /// The look of a role in a pair of colours.
  ///
  /// An emergency without a pair is in reverse; with one it brings its own ground.
  init(_ role: Role, pair: Int16) {
    let isReverse = role == .focused || (role == .emergency && pair == 0)
    attributes = (role.isBold ? terminal_bold() : 0) | (isReverse ? terminal_reverse() : 0)
    self.pair = pair
  }

  /// The colours to use, once the terminal is ready for them; `nil` for none.
  private static func palette(_ options: TerminalOptions) -> Palette? {
    guard isWanted(options.colour), has_colors(),
      let depth = ColourDepth(colours: Int(tigetnum("colors"))),
      let palette = Palette.of(options.theme, depth), start_color() == OK
    else { return nil }
    let own = palette.own
    let isReady = assume_default_colors(CInt(own?.letters ?? -1), CInt(own?.ground ?? -1)) == OK
    return isReady ? palette : nil
  }

  private static func isWanted(_ colour: TerminalOptions.Colour) -> Bool {
    switch colour {
    case .auto: environmentValue("NO_COLOR") == nil
    case .always: true
    case .never: false
    }
  }
}

extension Role {
  /// Whether it is drawn in bold.
  var isBold: Bool {
    switch self {
    case .plain, .hint, .keys, .focused: false
    case .title, .chosen, .problem, .emergency, .urgent, .soon, .routine, .calm: true
    }
  }
}
