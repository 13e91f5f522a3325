package import TriageScreens

/// What a wait for the person brought.
package enum TerminalInput: Hashable, Sendable {
  /// Something was typed, pasted or clicked, or the size changed.
  case event(TerminalEvent)
  /// The terminal is gone: its window was closed or its connection lost. Nothing follows.
  case lost
  /// The time ran out.
  case nothing
}
