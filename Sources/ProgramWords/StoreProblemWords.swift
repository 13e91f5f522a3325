/// Why kept answers cannot be used. `what` is a clause behind the path of a file or folder, such as
/// "/home/ada/triage: it is damaged."; `why` and `fix` are whole sentences.
package enum StoreProblemWords {
  /// What: the words of the system follow.
  package static func unreachable(_ words: String) -> String { "it cannot be opened: \(words)" }
  /// What: the rights of the file as a number, such as 0755.
  package static func openToOthers(mode: String) -> String {
    "other people can open it (mode \(mode))"
  }
  /// What: the folder is not that of the person.
  package static let ownedByAnother = "it belongs to another user"
  /// What: the folder leads elsewhere.
  package static let symbolicLink = "it is a symbolic link"
  /// What: a folder where a file should be, or the other way round.
  package static let wrongType = "something else stands in its place"
  /// What: an older version of the program was started.
  package static let newer = "it was made by a newer version of this program"
  /// What: the file cannot be read as it was written.
  package static let damaged = "it is damaged"
  /// What: nothing more can be kept.
  package static let full = "the disk is full"
  /// What: the person has no right to write there.
  package static let notWritable = "it may not be written"
  /// What: the file is gone.
  package static let vanished = "it was moved or deleted while it was in use"
  /// What: it did not come free for seconds.
  package static let busy = "another program is using it"
  /// What: the same interview is asked twice.
  package static let openElsewhere = "these answers are open in another window"
  /// What: a name was given that is not in the list.
  package static let noSuchInterview = "there are no answers of that name"
  /// What: another window has gone on with them.
  package static let changedElsewhere = "these answers were changed in another window"
  /// What: the questionnaire has another version now.
  package static let finishedBefore = "these answers were finished with other questions"
  /// What: the words of the system follow.
  package static func failed(_ words: String) -> String { "it cannot be used: \(words)" }

  /// Why: others could read the answers.
  package static let whyPrivate = "Answers about your health are for your eyes only."
  /// Why: it was made by a newer version.
  package static let whyNewer = "This version could spoil what the newer one has kept."
  /// Why: the answers are open twice.
  package static let whyTwoWindows = "Two windows would undo each other's answers."
  /// Why: there are no such answers.
  package static let whyNothing = "Nothing can be shown."
  /// Why: the questions are others now.
  package static let whyFinished = "The result that was read would change."
  /// Why: anything else.
  package static let whyNotKept = "New answers are not kept."

  /// Fix, where the folder cannot be opened; `XDG_STATE_HOME` stays.
  package static let fixUnreachable =
    "Check that you may open this folder and write to it, "
    + "or set XDG_STATE_HOME to one of your own."
  /// Fix, where the folder may not be written.
  package static let fixNotWritable =
    "Check that you may write there, "
    + "or copy the folder into one of your own and set XDG_STATE_HOME to that."
  /// Fix, where others can read it; the command stays.
  package static func fixOpenToOthers(_ path: String) -> String {
    "Take the rights of others away: chmod go= \"\(path)\""
  }
  /// Fix, where the folder is that of another user.
  package static let fixOwned = "Use a folder of your own: set XDG_STATE_HOME."
  /// Fix, where something else stands in its place.
  package static let fixWrongType = "Move it away, or set XDG_STATE_HOME to another folder."
  /// Fix, where a newer version made it.
  package static let fixNewer = "Use the newer version of this program."
  /// Fix, where it is damaged.
  package static let fixDamaged =
    "Start the program again: a file that cannot be used at all is set aside. "
    + "Else delete these answers."
  /// Fix, where the disk is full.
  package static let fixFull = "Make room on the disk."
  /// Fix, where it was moved or deleted.
  package static let fixVanished = "Start the program again."
  /// Fix, where another program uses it.
  package static let fixBusy = "Try again in a moment."
  /// Fix, where the answers are open in another window.
  package static let fixOpenElsewhere = "Go on in the other window, or close it first."
  /// Fix, where there are no such answers.
  package static let fixNoSuchInterview = "Ask for the list to see what is kept."
  /// Fix, where another window changed the answers.
  package static let fixChangedElsewhere = "Open these answers again to see what is kept."
  /// Fix, where the questions are others now.
  package static let fixFinished = "Read them in the list, or answer the questions again."
  /// Fix: anything else.
  package static let fixFailed = "Check the disk, then start the program again."
}
