/// What is said of the keeping of answers, on the screens and line by line.
extension Words {
  /// Said where the person asked that nothing is kept.
  package static let isPrivate = "Private: nothing is kept on this machine."
  /// Said where answers are kept.
  package static let isKept = "Your answers are kept on this machine."
  /// Said of answers that are older than a day.
  package static let checkOld =
    "These answers may be more than a day old. Please check each one: things may have changed."

  /// What leaving means for answers that are kept and not finished.
  package static let isKeptForLater = "Your answers are kept on this machine. You can go on later."
  /// Leaves, where the answers are kept and finished.
  package static let leave = "Leave"
  /// Leaves, where the answers are kept and not finished.
  package static let leaveForNow = "Leave, and go on later"

  /// Asks whether answers are kept.
  package static let keepAnswersHere = "Keep your answers on this machine?"
  /// Asks whether to go on with answers that are not finished.
  package static let goOnWhereStopped = "Go on where you stopped?"
  /// The heading of what must be known first.
  package static let pleaseNote = "Please note"

  /// What keeping means on a machine of one's own, each text a paragraph; the command stays.
  package static let aboutKeeping = [
    "If you have to stop, or the line drops, you can go on where you were. "
      + "And you can see how things change over time.",
    "They stay in your own folder on this machine. Nothing is sent anywhere. "
      + "Anyone who can use your account here can read them.",
    "To see, change or delete what is kept, type: triage history",
  ]

  /// What keeping means on a machine that one person after the other uses.
  package static let aboutKeepingShared = [
    "If you say yes, the staff here can read your answers later.",
    "If you say no, your answers are gone when you are done. Nobody who comes after you can see "
      + "them either way.",
  ]

  /// What there is to go on with, such as "You have answers from 2 hours ago, 12 answered."
  package static func earlier(_ ago: String, answered: Int) -> String {
    "You have answers from \(ago), \(answered) answered."
  }

  /// What those answers gave, by the label of the level.
  package static func earlierLevel(_ label: String) -> String {
    "What they said so far: \(label)."
  }

  /// What starting again does with them.
  package static let earlierAnswersStay =
    "If you start again, the earlier answers stay in your history."

  /// Agrees that answers are kept.
  package static let keepMyAnswers = "Keep my answers"
  /// Has nothing kept.
  package static let keepNothing = "Keep nothing"
  /// Goes on with answers that are not finished.
  package static let goOnWithThem = "Go on with them"
  /// Begins anew.
  package static let startAgain = "Start again"
  /// Goes on after something was read.
  package static let goOnReading = "Go on"

  /// How long ago something was.
  ///
  /// - Parameter milliseconds: The time since then; below 0 when the clock was set back.
  /// - Returns: Such as "20 minutes ago".
  package static func ago(_ milliseconds: Int64) -> String {
    let minutes = milliseconds / 60_000
    switch minutes {
    case _ where milliseconds < 0: return "some time ago"
    case 0: return "less than a minute ago"
    case 1: return "1 minute ago"
    case ..<120: return "\(minutes) minutes ago"
    default: return ago(hours: minutes / 60)
    }
  }

  /// Such as "3 hours ago", "5 days ago" or "2 weeks ago"; none of them is ever one.
  private static func ago(hours: Int64) -> String {
    switch hours {
    case ..<48: "\(hours) hours ago"
    case ..<(14 * 24): "\(hours / 24) days ago"
    default: "\(hours / (7 * 24)) weeks ago"
    }
  }

  /// What is said when the questionnaire was changed since the answers were given.
  ///
  /// - Parameters:
  ///   - lost: The answers that no longer fit, each with its question.
  ///   - reworded: The questions whose words, or those of their answer, are others now.
  ///   - warnings: The labels of warnings that were shown and do not follow any more.
  /// - Returns: Each text a paragraph.
  package static func changedQuestions(
    lost: [String], reworded: [String], warnings: [String]
  ) -> [String] {
    var words = ["The questions have changed since you gave these answers."]
    words += warnings.map {
      "You had this warning before: \($0). Do as it says, unless you know that it was a mistake."
    }
    if !lost.isEmpty {
      words += ["These answers no longer fit, so you may be asked again:"] + lost
    }
    if !reworded.isEmpty {
      words += ["These are asked in other words now. Please read them again:"] + reworded
    }
    return words + ["Please check all your answers."]
  }
}
