/// What is said of the answers that are kept, on the screen and by the subcommands.
extension Words {
  /// The heading of the list.
  package static let history = "Your kept answers"
  /// Said where there is nothing to list.
  package static let nothingKept = "Nothing is kept on this machine."
  /// Said where there is nothing to go on with.
  package static let nothingToResume =
    "There is nothing to go on with. All that is kept is finished."
  /// Said where answers are kept from now on.
  package static let keepsNow = "Answers are kept on this machine, each as soon as you give it."
  /// Said where none are kept, of how it is.
  package static let keepsNothing = "No answers are kept on this machine."
  /// Said where none are kept from now on.
  package static let keepsNothingNow = "From now on nothing is kept on this machine."
  /// Said where the person was never asked.
  package static let keepsUndecided =
    "You have not said yet whether answers are kept. Until you do, nothing is kept."
  /// Said beside it while there are answers from before.
  package static let earlierStay =
    "What was kept before stays until you delete it: triage history delete --all"
  /// Said when there was nothing of that kind.
  package static let nothingToDelete = "There is nothing to delete."
  /// Said when the person did not agree.
  package static let nothingDeleted = "Nothing was deleted."
  /// Said when words of what was deleted may still be found.
  package static let notErased =
    "They are deleted, but some of their words may still stand in the file, because the disk is "
    + "full or another window reads it. The next time you delete something, these words go too."

  /// How far an interview came, such as "finished, 36 answered: Look after yourself at home"; the
  /// label of the level is empty where there is none.
  package static func state(isFinished: Bool, answered: Int, level: String) -> String {
    let state =
      isFinished ? "finished, \(answered) answered" : "not finished, \(answered) answered"
    return level.isEmpty ? state : "\(state): \(level)"
  }

  /// The name of a file that is offered, without its ending; the time is such as
  /// "2026-11-22-2306".
  package static func fileName(at time: String) -> String { "answers-\(time)" }

  /// Whether answers are kept, nil where nobody has asked yet.
  package static func keeps(_ isWished: Bool?) -> String {
    switch isWished {
    case true?: keepsNow
    case false?: keepsNothingNow
    case nil: keepsUndecided
    }
  }

  /// Asks before interviews are deleted.
  package static func askToDelete(_ count: Int) -> String {
    count == 1
      ? "Delete this one? It cannot be brought back."
      : "Delete these \(count)? They cannot be brought back."
  }

  /// The heading of the question whether one interview is deleted.
  package static let deleteOne = "Delete this one?"
  /// The heading of the question whether all are deleted.
  package static func deleteAll(_ count: Int) -> String { "Delete all \(count)?" }
  /// Said before something is deleted.
  package static let cannotBeBroughtBack = "What is deleted cannot be brought back."
  /// Deletes the one that is asked about.
  package static let deleteThisOne = "Delete this one"
  /// Deletes all.
  package static func deleteAllOfThem(_ count: Int) -> String { "Delete all \(count)" }
  /// Deletes nothing.
  package static let deleteNothing = "Delete nothing"

  /// How many interviews the screen leaves out; the command stays.
  package static func notListed(_ count: Int) -> String {
    "And \(count) before these. To see them, type: triage history list"
  }

  /// How many interviews were deleted, and how many files that were damaged.
  package static func deleted(_ count: Int, damagedFiles: Int) -> String {
    damagedFiles == 0
      ? "\(count) deleted."
      : "\(count) deleted. Files that were damaged: \(damagedFiles) deleted too."
  }

  /// How many interviews were left alone.
  package static func leftOpen(_ count: Int) -> String {
    count == 1
      ? "1 is open in another window, so it was not deleted. Close that window first."
      : "\(count) are open in other windows, so they were not deleted. Close those first."
  }

  /// What can be typed, below the list, as subcommands of `triage history`: the first text of each
  /// pair is typed and stays as it is, the second says what it does.
  package static let whatToType = [
    ("triage history show 1", "read the first one"),
    ("triage history resume 1", "go on with it, if it is not finished"),
    ("triage history trend", "see how it goes over time"),
    ("triage history export 1 --output answers.txt", "write it to a file"),
    ("triage history delete 1", "delete it"),
    ("triage history delete --all", "delete all of them"),
    ("triage history keep no", "keep nothing from now on; or: keep yes"),
  ]
}
