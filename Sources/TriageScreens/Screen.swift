import ProgramWords
import TriageEngine
import TriageModel

/// What stands on the screen.
indirect enum Screen: Sendable, Equatable {
  /// The first page with the choice of the country.
  case start(ListPlace)
  /// One question.
  case question(QuestionEntry)
  /// A warning.
  case alert(AlertCard)
  /// Help, above another screen.
  case help(over: Screen, scroll: Int)
  /// All answers.
  case review(ListPlace)
  /// What the answers mean.
  case result(scroll: Int)
  /// How it goes over time.
  case course(scroll: Int)
  /// Where to save, above another screen.
  case save(SaveForm, over: Screen)
  /// Something asked or told beside the questions.
  case offer(OfferCard)
  /// Whether anybody is there, above another screen.
  case waiting(seconds: Int, over: Screen)
  /// Whether to leave, above another screen.
  case leave(ListPlace, over: Screen)
}

/// A place in a list: the item with the focus, and how far it is scrolled.
struct ListPlace: Sendable, Equatable {
  /// The item with the focus; nil before the person moved.
  var focus: Int?
  /// The first line in sight.
  var scroll = 0
  /// Whether the person reads the text, so that the field to type into may be out of sight.
  var isReading = false
}

/// An answer in the making.
struct QuestionEntry: Sendable, Equatable {
  /// The position of the question.
  let position: Int
  /// The option with the focus, and how far the page is scrolled.
  var place = ListPlace()
  /// Whether the person moves on the body map and not in the list.
  var isOnMap = false
  /// Which spot of the body map has the focus, of several with one option.
  var spot: Int?
  /// The options ticked so far.
  var ticked: OptionMask = []
  /// What was typed: digits for a number, text for a note.
  var typed = ""
  /// Why the answer was not taken.
  var problem: String?
  /// Whether the answer leads back to the review.
  var returnsToReview = false

  /// The entry for a question, filled with the answer it has.
  init(_ position: Int, answer: Answer?, returnsToReview: Bool = false) {
    self.position = position
    self.returnsToReview = returnsToReview
    switch answer {
    case .options(let mask): ticked = mask
    case .number(let number): typed = String(number)
    case .note(let text): typed = text
    case .skipped, nil: break
    }
  }
}

/// A warning and what follows it.
struct AlertCard: Sendable, Equatable {
  /// The warning.
  let alert: Alert
  /// Until when keys do nothing: those that come at once were typed before it was read, or come
  /// from a key that is held down.
  var lockedUntil: Moment
  /// The key that gave the answer, if one did: it may still be held down.
  let firedBy: Key?
  /// Until when that key does nothing.
  private var heldUntil: Moment
  /// Whether the last key came too early.
  var isHurried = false
  /// The question whose answer gave it.
  let question: Int
  /// Where the person goes on.
  let next: Screen
  /// Whether the answer was chosen among all answers, and leads back there when it is changed.
  let isCorrection: Bool
  /// The choice with the focus, and how far the card is scrolled.
  var place = ListPlace()

  /// How long a warning cannot be dismissed, in milliseconds.
  private static let readingTime: Int64 = 1000
  /// How long no key must come after one that came too early, in milliseconds; a key that is
  /// held down comes again sooner.
  private static let quietTime: Int64 = 400
  /// How long the key that gave the answer must be let go, in milliseconds; few keyboards wait
  /// longer before they repeat a key.
  private static let releaseTime: Int64 = 2000

  /// A warning that comes up now.
  init(
    alert: Alert, shownAt moment: Moment, by key: Key?, question: Int, next: Screen,
    isCorrection: Bool
  ) {
    self.alert = alert
    firedBy = key
    heldUntil = moment.later(by: Self.releaseTime)
    self.question = question
    self.next = next
    self.isCorrection = isCorrection
    lockedUntil = moment.later(by: Self.readingTime)
  }

  /// Whether a key that comes now was meant for the warning; one that comes too early puts off
  /// the moment, unless it only moves, which is harmless when it is held down.
  mutating func takesKeys(at moment: Moment, _ key: Key? = nil, isMove: Bool = false) -> Bool {
    let isHeld = key != nil && key == firedBy && moment < heldUntil
    if isHeld { heldUntil = moment.later(by: Self.releaseTime) }
    isHurried = moment < lockedUntil || isHeld
    if isHurried, !isMove { lockedUntil = max(lockedUntil, moment.later(by: Self.quietTime)) }
    return !isHurried
  }

  /// What a person can do; without a warning left there is nothing to read.
  var choices: [AlertChoice] { alert.level == nil ? [.goOn, .change] : AlertChoice.allCases }

  /// Whether the person goes on with the review.
  var leadsToReview: Bool { if case .review = next { true } else { false } }
}

/// What a person can do on a warning.
enum AlertChoice: CaseIterable {
  /// Read the result so far.
  case read
  /// Go on where the questions stopped.
  case goOn
  /// Answer the question behind it again.
  case change

  /// What stands beside the digit.
  func words(leadingToReview: Bool) -> String {
    switch self {
    case .read: ScreenWords.readOn
    case .goOn: leadingToReview ? ScreenWords.backToAnswers : Words.goOn
    case .change: Words.changeAnswer
    }
  }
}

/// What a person can do when leaving.
enum LeaveChoice: CaseIterable {
  /// Not leave.
  case stay
  /// Save the record first.
  case saveThenLeave
  /// Leave at once.
  case leave
}

/// Where to save the transcript.
struct SaveForm: Sendable, Equatable {
  /// The path as typed.
  var path: String
  /// What came of the last attempt.
  var problem: String?
  /// Whether the person is asked to agree that a file is replaced.
  var asksToReplace = false
  /// Whether the program ends once the file is written.
  var endsAfter = false
  /// How far the page is scrolled.
  var place = ListPlace()
}
