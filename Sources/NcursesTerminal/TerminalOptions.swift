/// How a person wants the terminal to be used.
package struct TerminalOptions: Hashable, Sendable {
  /// When colours are used.
  package enum Colour: String, Hashable, Sendable, CaseIterable {
    /// When the terminal has colours and `NO_COLOR` is unset or empty.
    case auto
    /// When the terminal has colours.
    case always
    /// Not at all.
    case never
  }

  /// Which colours are used.
  package enum Theme: String, Hashable, Sendable, CaseIterable {
    /// Those that can be read on a light and on a dark ground.
    case auto
    /// Those for a light ground.
    case light
    /// Those for a dark ground.
    case dark
    /// Those of high contrast, on a black ground of their own.
    case contrast
    /// None: bold and reverse only.
    case mono
  }

  /// Which characters are used.
  package enum Characters: String, Hashable, Sendable, CaseIterable {
    /// Those that the locale can show.
    case auto
    /// Plain ASCII.
    case ascii
    /// All, whatever the locale says.
    case unicode
  }

  /// When colours are used.
  package var colour: Colour
  /// Which colours are used.
  package var theme: Theme
  /// Which characters are used.
  package var characters: Characters
  /// Whether the mouse belongs to the program at first, not to the selecting of text.
  package var usesMouse: Bool
  /// Whether no key may stop or end the program.
  package var isLocked: Bool

  /// A set of wishes; without any, what suits most people.
  package init(
    colour: Colour = .auto, theme: Theme = .auto, characters: Characters = .auto,
    usesMouse: Bool = true, isLocked: Bool = false
  ) {
    self.isLocked = isLocked
    self.colour = colour
    self.theme = theme
    self.characters = characters
    self.usesMouse = usesMouse
  }
}
