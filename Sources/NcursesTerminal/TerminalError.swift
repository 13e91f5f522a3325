import ProgramWords

/// Why the screen cannot be used.
package enum TerminalError: Error, Hashable, Sendable {
  /// Standard input or standard output is not a terminal.
  case notATerminal
  /// `TERM` is not set.
  case unnamed
  /// `TERM` names a terminal that only writes line after line.
  case dumb(String)
  /// Nothing is known about the terminal that `TERM` names.
  case unknown(String)

  /// What is wrong, in one sentence.
  package var message: String {
    switch self {
    case .notATerminal: TerminalWords.notATerminal
    case .unnamed: TerminalWords.unnamed
    case .dumb(let name): TerminalWords.dumb(String(reflecting: name))
    case .unknown(let name): TerminalWords.unknown(String(reflecting: name))
    }
  }

  /// What to do about it, in one sentence.
  package var fix: String {
    switch self {
    case .notATerminal, .dumb: TerminalWords.fixNoScreen
    case .unnamed, .unknown: TerminalWords.fixUnknown
    }
  }
}
