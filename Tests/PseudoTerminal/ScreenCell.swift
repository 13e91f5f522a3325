/// One cell of a terminal's screen, as a person sees it.
package struct ScreenCell: Hashable, Sendable {
  /// The character; empty when there is none, or behind a wide one.
  package let text: String
  /// How many columns it covers.
  package let width: Int
  /// Whether it is bold.
  package let isBold: Bool
  /// Whether it is drawn in reverse.
  package let isReverse: Bool
  /// The number of the colour of its letters, before any reverse; `nil` for the terminal's own.
  package let letters: Int?
  /// The number of the colour behind it, before any reverse; `nil` for the terminal's own.
  package let ground: Int?
}
