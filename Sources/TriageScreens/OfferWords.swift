/// What is said of the keeping of answers, on the screens and line by line.
extension Words {
  /// Said where the person asked that nothing is kept.
  package static let isPrivate = "Private: nothing is kept on this machine."
  /// Said where answers are kept.
  package static let isKept = "Your answers are kept on this machine."
  /// What the first page says of the keeping of answers; nil where it is not settled.
  package static func aboutKeeping(_ keeping: Keeping) -> String? {
    switch keeping {
    case .isPrivate: isPrivate
    case .kept: isKept
    case .undecided, .notKept: nil
    }
  }
  /// Said of answers that are older than a day.
  package static let checkOld =
    "These answers may be more than a day old. Please check each one: things may have changed."

  /// What leaving means for the answers.
  package static func leaving(_ keeping: Keeping, isFinished: Bool) -> String {
    switch keeping {
    case .kept: isFinished ? isKept : isKept + " You can go on later."
    case .undecided, .notKept, .isPrivate: notKept
    }
  }

  /// Leaves without a record.
  package static func leave(_ keeping: Keeping, isFinished: Bool) -> String {
    switch keeping {
    case .kept: isFinished ? "Leave" : "Leave, and go on later"
    case .undecided, .notKept, .isPrivate: leaveWithoutSaving
    }
  }

  /// The heading of an offer.
  package static func title(of offer: Offer) -> String {
    switch offer {
    case .keep: "Keep your answers on this machine?"
    case .resume: "Go on where you stopped?"
    case .news: "Please note"
    }
  }

  /// What an offer says, each text a paragraph.
  package static func paragraphs(of offer: Offer) -> [String] {
    switch offer {
    case .keep(let isShared): isShared ? keepHere : keep
    case .resume(let earlier): resume(earlier)
    case .news(let paragraphs): paragraphs
    }
  }

  private static let keep = [
    "If you have to stop, or the line drops, you can go on where you were. "
      + "And you can see how things change over time.",
    "They stay in your own folder on this machine. Nothing is sent anywhere. "
      + "Anyone who can use your account here can read them.",
    "To see, change or delete what is kept, type: triage history",
  ]

  private static let keepHere = [
    "If you say yes, the staff here can read your answers later.",
    "If you say no, your answers are gone when you are done. Nobody who comes after you can see "
      + "them either way.",
  ]

  private static func resume(_ earlier: EarlierInterview) -> [String] {
    let check = earlier.isOld ? [checkOld] : []
    let answered = "\(earlier.answered) answered"
    let level = earlier.level.map { ["What they said so far: \($0)."] } ?? []
    return ["You have answers from \(ago(earlier.age)), \(answered)."] + level + check + [
      "If you start again, the earlier answers stay in your history."
    ]
  }

  /// What stands beside the digit of a choice.
  package static func words(for choice: OfferChoice) -> String {
    switch choice {
    case .keepAnswers: "Keep my answers"
    case .keepNothing: "Keep nothing"
    case .goOnWithEarlier: "Go on with them"
    case .startAgain: "Start again"
    case .goOn: "Go on"
    }
  }

  /// How long ago something was.
  ///
  /// - Parameter milliseconds: The time since then; below 0 when the clock was set back.
  /// - Returns: Such as "20 minutes ago".
  package static func ago(_ milliseconds: Int64) -> String {
    let minutes = milliseconds / 60_000
    switch minutes {
    case _ where milliseconds < 0: return "some time ago"
    case 0: return "less than a minute ago"
    case ..<120: return counted(minutes, "minute") + " ago"
    case ..<(48 * 60): return counted(minutes / 60, "hour") + " ago"
    case ..<(14 * 24 * 60): return counted(minutes / (24 * 60), "day") + " ago"
    default: return counted(minutes / (7 * 24 * 60), "week") + " ago"
    }
  }

  private static func counted(_ count: Int64, _ unit: String) -> String {
    count == 1 ? "1 \(unit)" : "\(count) \(unit)s"
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
