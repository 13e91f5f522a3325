import TriageScreens

/// The colours of the roles, for one theme and one depth of colours.
///
/// Each pair has a contrast of 4.5 to 1 or more as WCAG 2.2 computes it, and what is an emergency
/// 7 to 1, by the colours of xterm, also where a terminal shows bold letters brighter. The ground
/// of a light terminal counts as white and of a dark one as black; on one that is not known the
/// bound holds for both. A role for which no colour reaches it has none, and bold must do.
struct Palette {
  /// The colours of all that has no other; `nil` for those of the terminal.
  let own: Ink?
  /// The colours of the roles that have their own.
  let inks: [Role: Ink]

  /// Colours for an emergency, which brings its ground, and for other roles that matter.
  private init(
    own: Ink? = nil, emergency: Ink?, problem: Int16? = nil, soon: Int16? = nil,
    routine: Int16? = nil, calm: Int16? = nil
  ) {
    let letters: [Role: Int16?] = [
      .problem: problem, .urgent: problem, .soon: soon, .routine: routine, .calm: calm,
    ]
    let inks = letters.compactMapValues { $0 }.mapValues { Ink($0, on: own?.ground) }
    self.own = own
    self.inks = inks.merging([.emergency: emergency].compactMapValues { $0 }) { $1 }
  }

  /// The colours of a theme; `nil` for one without.
  static func of(_ theme: TerminalOptions.Theme, _ depth: ColourDepth) -> Palette? {
    switch theme {
    case .auto: auto(depth)
    case .light: light(depth)
    case .dark: dark(depth)
    case .contrast: contrast(depth)
    case .mono: nil
    }
  }

  // 4.58 is the most that any colour has on both black and white, and few come near it.
  private static func auto(_ depth: ColourDepth) -> Palette {
    switch depth {
    case .eight, .sixteen: Palette(emergency: alarm(depth))
    case .fine: Palette(emergency: alarm(depth), problem: 131, soon: 163, routine: 63, calm: 29)
    }
  }

  // Of the first sixteen only blue is dark enough when it is bold.
  private static func light(_ depth: ColourDepth) -> Palette {
    switch depth {
    case .eight, .sixteen: Palette(emergency: alarm(depth), routine: 4)
    case .fine: Palette(emergency: alarm(depth), problem: 124, soon: 90, routine: 25, calm: 22)
    }
  }

  private static func dark(_ depth: ColourDepth) -> Palette {
    switch depth {
    case .eight: Palette(emergency: alarm(depth), soon: 3, routine: 6, calm: 2)
    case .sixteen:
      Palette(emergency: alarm(depth), problem: 9, soon: 11, routine: 14, calm: 10)
    case .fine: Palette(emergency: alarm(depth), problem: 210, soon: 215, routine: 117, calm: 114)
    }
  }

  private static func contrast(_ depth: ColourDepth) -> Palette {
    switch depth {
    case .eight:
      Palette(own: Ink(7, on: 0), emergency: alarm(depth), problem: 3, soon: 6, calm: 2)
    case .sixteen:
      Palette(own: Ink(15, on: 0), emergency: alarm(depth), problem: 11, soon: 14, calm: 10)
    case .fine:
      Palette(own: Ink(231, on: 16), emergency: Ink(16, on: 226), problem: 226, soon: 51, calm: 46)
    }
  }

  // White on red, where there is a red dark enough; else reverse must do: of the first sixteen only
  // blue would be, which looks like a piece of news.
  private static func alarm(_ depth: ColourDepth) -> Ink? {
    switch depth {
    case .eight, .sixteen: nil
    case .fine: Ink(231, on: 124)
    }
  }
}
