/// Something that reaches the program from the terminal.
package enum TerminalEvent: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// A text was pasted.
  case pasted(String)
  /// The left mouse button was pressed.
  case clicked(ScreenPosition)
  /// The screen has this size now.
  case resized(ScreenSize)

  /// Whether it shows that a person is there; a window changes its size without one.
  package var isOfPerson: Bool {
    switch self {
    case .key, .pasted, .clicked: true
    case .resized: false
    }
  }
}

/// A key as the screens know it.
package enum Key: Hashable, Sendable {
  /// A printable character, Space included.
  case character(Character)
  /// Enter or Return.
  case enter
  /// Escape.
  case escape
  /// Tab.
  case tab
  /// Shift and Tab.
  case backTab
  /// Backspace.
  case backspace
  /// Delete.
  case delete
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
  /// The wheel of the mouse, turned away.
  case wheelUp
  /// The wheel of the mouse, turned near.
  case wheelDown
  /// Control and a letter, given in lower case, such as C for the interrupt key. Control with
  /// I, M, H and Z never arrives so.
  case control(Character)
}

/// What the screens ask the program to do outside them.
package enum Effect: Hashable, Sendable {
  /// Throw away what was typed ahead.
  case discardTypeAhead
  /// Paint everything anew.
  case repaint
  /// Have the mouse for the program, or leave it to the terminal.
  case useMouse(Bool)
  /// Write the transcript to this path; `overwrite` when the person agreed to replace a file.
  case save(path: String, overwrite: Bool)
  /// Keep the answers of this machine from now on, or keep none.
  case keep(Bool)
  /// Go on with an interview that was kept.
  case resume(EarlierInterview)
  /// End the program.
  case end
}
