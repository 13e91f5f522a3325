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
    case .notATerminal: "this is not a terminal, so questions cannot be shown on a screen."
    case .unnamed: "the kind of terminal is not known, because TERM is not set."
    case .dumb(let name):
      "a terminal of the kind \(String(reflecting: name)) cannot place words on a screen."
    case .unknown(let name):
      "nothing is known about terminals of the kind \(String(reflecting: name))."
    }
  }

  /// What to do about it, in one sentence.
  package var fix: String {
    switch self {
    case .notATerminal, .dumb: "use --plain to be asked line by line."
    case .unnamed, .unknown: "set TERM, for example to xterm, or use --plain."
    }
  }
}
