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
    case .unreachable(let words): "it cannot be opened: \(words)"
    case .openToOthers(let mode): "other people can open it (mode \(octal(mode)))"
    case .ownedByAnother: "it belongs to another user"
    case .symbolicLink: "it is a symbolic link"
    case .wrongType: "something else stands in its place"
    case .newer: "it was made by a newer version of this program"
    case .damaged: "it is damaged"
    case .full: "the disk is full"
    case .notWritable: "it may not be written"
    case .vanished: "it was moved or deleted while it was in use"
    case .busy: "another program is using it"
    case .openElsewhere: "these answers are open in another window"
    case .noSuchInterview: "there are no answers of that name"
    case .changedElsewhere: "these answers were changed in another window"
    case .finishedBefore: "these answers were finished with other questions"
    case .failed(let words): "it cannot be used: \(words)"
    }
  }

  /// Why it matters, as a sentence.
  package var why: String {
    switch kind {
    case .openToOthers, .ownedByAnother, .symbolicLink:
      "Answers about your health are for your eyes only."
    case .newer: "This version could spoil what the newer one has kept."
    case .openElsewhere, .changedElsewhere: "Two windows would undo each other's answers."
    case .noSuchInterview: "Nothing can be shown."
    case .finishedBefore: "The result that was read would change."
    case .unreachable, .wrongType, .damaged, .full, .notWritable, .vanished, .busy, .failed:
      "New answers are not kept."
    }
  }

  /// How to mend it, as a sentence.
  package var fix: String {
    switch kind {
    case .unreachable:
      "Check that you may open this folder and write to it, or set XDG_STATE_HOME to one of your own."
    case .notWritable:
      "Check that you may write there, or copy the folder into one of your own and set XDG_STATE_HOME to that."
    case .openToOthers: "Take the rights of others away: chmod go= \"\(path)\""
    case .ownedByAnother: "Use a folder of your own: set XDG_STATE_HOME."
    case .symbolicLink, .wrongType: "Move it away, or set XDG_STATE_HOME to another folder."
    case .newer: "Use the newer version of this program."
    case .damaged:
      "Start the program again: a file that cannot be used at all is set aside. Else delete these answers."
    case .full: "Make room on the disk."
    case .vanished: "Start the program again."
    case .busy: "Try again in a moment."
    case .openElsewhere: "Go on in the other window, or close it first."
    case .noSuchInterview: "Ask for the list to see what is kept."
    case .changedElsewhere: "Open these answers again to see what is kept."
    case .finishedBefore: "Read them in the list, or answer the questions again."
    case .failed: "Check the disk, then start the program again."
    }
  }

  private func octal(_ mode: UInt32) -> String { "0" + String(mode, radix: 8) }
}
