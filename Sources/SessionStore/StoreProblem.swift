import ProgramWords

/// Why interviews cannot be kept or found: where, what, why it matters and how to mend it.
package struct StoreProblem: Error, Hashable, Sendable {
  /// What stands in the way.
  package enum Kind: Hashable, Sendable {
    /// It cannot be opened or made; the words of the system.
    case unreachable(String)
    /// Others can read or write it; the mode, such as 0o755.
    case openToOthers(mode: UInt32)
    /// It belongs to somebody else.
    case ownedByAnother
    /// It is a symbolic link.
    case symbolicLink
    /// It is not a folder where one is needed, or not a file.
    case wrongType
    /// It was made by a newer version of the program.
    case newer
    /// It is damaged.
    case damaged
    /// The disk is full.
    case full
    /// It may not be written.
    case notWritable
    /// It was moved, deleted or replaced while it was in use.
    case vanished
    /// Another program used it for too long.
    case busy
    /// The interview is open in another window.
    case openElsewhere
    /// There is no such interview.
    case noSuchInterview
    /// Another program has gone on with the interview.
    case changedElsewhere
    /// The interview was finished with another version of the questionnaire.
    case finishedBefore
    /// Anything else, in the words of the system.
    case failed(String)
  }

  /// What stands in the way.
  package let kind: Kind
  /// Where: the path of the file or folder.
  package let path: String

  /// A problem with a file or folder.
  package init(_ kind: Kind, at path: String) {
    self.kind = kind
    self.path = path
  }
}

extension StoreProblem {
  /// What is wrong, in one line without a full stop.
  package var what: String {
    switch kind {
    case .unreachable(let words): StoreProblemWords.unreachable(words)
    case .openToOthers(let mode): StoreProblemWords.openToOthers(mode: octal(mode))
    case .ownedByAnother: StoreProblemWords.ownedByAnother
    case .symbolicLink: StoreProblemWords.symbolicLink
    case .wrongType: StoreProblemWords.wrongType
    case .newer: StoreProblemWords.newer
    case .damaged: StoreProblemWords.damaged
    case .full: StoreProblemWords.full
    case .notWritable: StoreProblemWords.notWritable
    case .vanished: StoreProblemWords.vanished
    case .busy: StoreProblemWords.busy
    case .openElsewhere: StoreProblemWords.openElsewhere
    case .noSuchInterview: StoreProblemWords.noSuchInterview
    case .changedElsewhere: StoreProblemWords.changedElsewhere
    case .finishedBefore: StoreProblemWords.finishedBefore
    case .failed(let words): StoreProblemWords.failed(words)
    }
  }

  /// Why it matters, as a sentence.
  package var why: String {
    switch kind {
    case .openToOthers, .ownedByAnother, .symbolicLink: StoreProblemWords.whyPrivate
    case .newer: StoreProblemWords.whyNewer
    case .openElsewhere, .changedElsewhere: StoreProblemWords.whyTwoWindows
    case .noSuchInterview: StoreProblemWords.whyNothing
    case .finishedBefore: StoreProblemWords.whyFinished
    case .unreachable, .wrongType, .damaged, .full, .notWritable, .vanished, .busy, .failed:
      StoreProblemWords.whyNotKept
    }
  }

  /// How to mend it, as a sentence.
  package var fix: String {
    switch kind {
    case .unreachable: StoreProblemWords.fixUnreachable
    case .notWritable: StoreProblemWords.fixNotWritable
    case .openToOthers: StoreProblemWords.fixOpenToOthers(path)
    case .ownedByAnother: StoreProblemWords.fixOwned
    case .symbolicLink, .wrongType: StoreProblemWords.fixWrongType
    case .newer: StoreProblemWords.fixNewer
    case .damaged: StoreProblemWords.fixDamaged
    case .full: StoreProblemWords.fixFull
    case .vanished: StoreProblemWords.fixVanished
    case .busy: StoreProblemWords.fixBusy
    case .openElsewhere: StoreProblemWords.fixOpenElsewhere
    case .noSuchInterview: StoreProblemWords.fixNoSuchInterview
    case .changedElsewhere: StoreProblemWords.fixChangedElsewhere
    case .finishedBefore: StoreProblemWords.fixFinished
    case .failed: StoreProblemWords.fixFailed
    }
  }

  private func octal(_ mode: UInt32) -> String { "0" + String(mode, radix: 8) }
}
