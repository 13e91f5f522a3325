package import TriageScreens

/// What the plain interview says to a line, and what it asks the program to do.
package struct PlainReply: Hashable, Sendable {
  /// The lines to say, without line ends.
  package internal(set) var lines: [String] = []
  /// What to do after saying them; nil means to wait for the next line.
  package internal(set) var effect: PlainEffect?
}

/// What the plain interview asks the program to do outside it.
package enum PlainEffect: Hashable, Sendable {
  /// Throw away what was typed before the lines were said.
  case discardTypeAhead
  /// Write the transcript to this path, and tell the outcome; `overwrite` when the person agreed
  /// to replace a file.
  case save(path: String, overwrite: Bool)
  /// Keep the answers of this machine from now on, or keep none.
  case keep(Bool)
  /// Go on with an interview that was kept.
  case resume(EarlierInterview)
  /// Find out how it went over several interviews, and tell it.
  case course
  /// End the program.
  case end(PlainEnding)
}

/// How a plain interview ended.
package enum PlainEnding: Hashable, Sendable {
  /// The result was said.
  case finished
  /// The interview was left before its result.
  case unfinished
}
