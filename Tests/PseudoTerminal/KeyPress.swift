import CVTerm

/// A key of a terminal that sends more than a character.
package enum KeyPress: Hashable, Sendable, CaseIterable {
  /// The arrow up.
  case up
  /// The arrow down.
  case down
  /// The arrow left.
  case left
  /// The arrow right.
  case right
  /// Home.
  case home
  /// End.
  case end
  /// Page up.
  case pageUp
  /// Page down.
  case pageDown
  /// Delete.
  case delete
  /// Backspace.
  case backspace
  /// Enter.
  case enter
  /// Tab.
  case tab
  /// Shift and Tab.
  case backTab
  /// Escape.
  case escape
  /// The first function key.
  case f1

  /// The same for libvterm.
  var key: VTermKey {
    switch self {
    case .up: VTERM_KEY_UP
    case .down: VTERM_KEY_DOWN
    case .left: VTERM_KEY_LEFT
    case .right: VTERM_KEY_RIGHT
    case .home: VTERM_KEY_HOME
    case .end: VTERM_KEY_END
    case .pageUp: VTERM_KEY_PAGEUP
    case .pageDown: VTERM_KEY_PAGEDOWN
    case .delete: VTERM_KEY_DEL
    case .backspace: VTERM_KEY_BACKSPACE
    case .enter: VTERM_KEY_ENTER
    case .tab, .backTab: VTERM_KEY_TAB
    case .escape: VTERM_KEY_ESCAPE
    case .f1: VTermKey(rawValue: VTERM_KEY_FUNCTION_0.rawValue + 1)
    }
  }

  /// What is held down with it, for libvterm.
  var modifier: VTermModifier { self == .backTab ? VTERM_MOD_SHIFT : VTERM_MOD_NONE }
}
