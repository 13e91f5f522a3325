import CNcurses
import TriageScreens

/// How a text looks on the terminal.
struct Look {
  /// Bold, reverse, or neither.
  let attributes: attr_t
  /// The number of the pair of colours; 0 for the terminal's own.
  let pair: Int16

  /// The same in the form that goes with a character of ASCII.
  var ofByte: chtype { attributes | terminal_pair(Int32(pair)) }

  /// The look of every role, as the options want it and the terminal has it.
  ///
  /// Every distinction that matters is made by words; bold and reverse come next, and colour only
  /// repeats what they say. Dim and blinking text cannot be read everywhere and are not used.
  static func all(_ options: TerminalOptions) -> [Role: Look] {
    let inks = hasColours(options) ? options.theme.inks : [:]
    var looks: [Role: Look] = [:]
    for (number, role) in zip(Int16(1)..., Role.allCases) {
      let isColoured = inks[role]?.prepare(as: number) ?? false
      looks[role] = Look(attributes: attributes(of: role), pair: isColoured ? number : 0)
    }
    return looks
  }

  private static func attributes(of role: Role) -> attr_t {
    switch role {
    case .plain, .hint, .keys, .routine, .calm: 0
    case .title, .chosen, .problem, .urgent, .soon: terminal_bold()
    case .focused: terminal_reverse()
    case .emergency: terminal_reverse() | terminal_bold()
    }
  }

  private static func hasColours(_ options: TerminalOptions) -> Bool {
    let isWanted =
      switch options.colour {
      case .auto: environmentValue("NO_COLOR") == nil
      case .always: true
      case .never: false
      }
    guard isWanted, options.theme != .mono, has_colors() else { return false }
    return start_color() == OK && use_default_colors() == OK
  }
}
