import ProgramWords

/// What a person is asked, or told, around an interview: beside the questions of the file, and
/// the same on the screens and line by line.
package enum Offer: Hashable, Sendable {
  /// Whether answers are kept on this machine, which may be shared with other people.
  case keep(isShared: Bool)
  /// Whether to go on with an interview that was not finished.
  case resume(EarlierInterview)
  /// Something to know; each text is a paragraph.
  case news([String])

  /// What can be chosen, in the order of their digits.
  package var choices: [OfferChoice] {
    switch self {
    case .keep: [.keepAnswers, .keepNothing]
    case .resume: [.goOnWithEarlier, .startAgain]
    case .news: [.goOn]
    }
  }

  /// Its heading.
  package var title: String {
    switch self {
    case .keep: Words.keepAnswersHere
    case .resume: Words.goOnWhereStopped
    case .news: Words.pleaseNote
    }
  }

  /// What it says, each text a paragraph.
  package var paragraphs: [String] {
    switch self {
    case .keep(let isShared): isShared ? Words.aboutKeepingShared : Words.aboutKeeping
    case .resume(let earlier): earlier.words
    case .news(let paragraphs): paragraphs
    }
  }
}

extension Offer {
  /// What a person is told and asked before the first question.
  ///
  /// - Parameters:
  ///   - news: What the person is told, each text a paragraph.
  ///   - earlier: The interview that can be gone on with.
  ///   - keeping: Whether answers are kept.
  ///   - isShared: Whether the machine is shared with other people.
  /// - Returns: The offers in the order in which they are made.
  package static func beforeQuestions(
    news: [String], earlier: EarlierInterview?, keeping: Keeping, isShared: Bool
  ) -> [Offer] {
    (news.isEmpty ? [] : [.news(news)]) + (earlier.map { [.resume($0)] } ?? [])
      + (keeping == .undecided ? [.keep(isShared: isShared)] : [])
  }
}

/// What a person can choose of an offer.
package enum OfferChoice: Hashable, Sendable {
  /// Keep the answers on this machine.
  case keepAnswers
  /// Keep nothing.
  case keepNothing
  /// Go on with the interview that was not finished.
  case goOnWithEarlier
  /// Begin another interview.
  case startAgain
  /// Go on, after something was read.
  case goOn

  /// What stands beside its digit.
  package var words: String {
    switch self {
    case .keepAnswers: Words.keepMyAnswers
    case .keepNothing: Words.keepNothing
    case .goOnWithEarlier: Words.goOnWithThem
    case .startAgain: Words.startAgain
    case .goOn: Words.goOnReading
    }
  }
}

/// Whether the answers of an interview are kept on this machine.
package enum Keeping: Hashable, Sendable {
  /// The person has not said yet.
  case undecided
  /// Each answer is kept at once.
  case kept
  /// Nothing is kept.
  case notKept
  /// Nothing is kept, and that was asked for when the program was started.
  case isPrivate

  /// What the first page says of it; nil where it is not settled.
  package var words: String? {
    switch self {
    case .isPrivate: Words.isPrivate
    case .kept: Words.isKept
    case .undecided, .notKept: nil
    }
  }

  /// What leaving means for the answers.
  package func leaving(isFinished: Bool) -> String {
    switch self {
    case .kept: isFinished ? Words.isKept : Words.isKeptForLater
    case .undecided, .notKept, .isPrivate: Words.notKept
    }
  }

  /// Leaves without a record.
  package func leave(isFinished: Bool) -> String {
    switch self {
    case .kept: isFinished ? Words.leave : Words.leaveForNow
    case .undecided, .notKept, .isPrivate: Words.leaveWithoutSaving
    }
  }
}

/// An interview that was not finished and can be gone on with.
package struct EarlierInterview: Hashable, Sendable {
  /// Its name.
  package let id: String
  /// How long ago its last answer was given, in milliseconds; below 0 when the clock was set back.
  package let age: Int64
  /// How many questions it has answered.
  package let answered: Int
  /// The label of the level that its answers gave, where it may be shown.
  package let level: String?

  /// Answers that older than this are checked before they are gone on with, in milliseconds:
  /// signs change within a day.
  private static let longestTrust: Int64 = 24 * 60 * 60 * 1000

  /// An interview by its name, its age in milliseconds, its number of answers and its level.
  package init(id: String, age: Int64, answered: Int, level: String? = nil) {
    self.level = level
    self.id = id
    self.age = age
    self.answered = answered
  }

  /// Whether its answers are checked before anything else is asked.
  package var isOld: Bool { !(0...Self.longestTrust).contains(age) }

  /// What is said of it, each text a paragraph.
  fileprivate var words: [String] {
    [Words.earlier(Words.ago(age), answered: answered)]
      + (level.map { [Words.earlierLevel($0)] } ?? []) + (isOld ? [Words.checkOld] : [])
      + [Words.earlierAnswersStay]
  }
}
