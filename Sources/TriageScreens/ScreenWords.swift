/// The words that only the screens show; those they share with the plain interview stand in
/// `Words`, and what a key does in the key map.
enum ScreenWords {
  static let help = "Help"
  static let keys = "Keys"
  static let showingKey = "The digit beside an entry shows it."
  static let choosingKey = "The digit or letter beside an answer chooses it."
  static let typingNumber = "The digits type the number; Backspace takes one away."
  static let typingNote = "Letters are your text; Backspace takes one away."
  static let notFinished = "Not finished"
  static let seeResult = "See my result"
  static let readFirst = "Please read this first."
  static let readOn = "Read what to do and what to say"
  static let backToAnswers = "Go back to my answers"
  static let tick = "Press a digit or Space to tick, then Enter."
  static let pressDigit = "Press the digit of your answer."
  static let typeNumber = "Please type a number, then Enter."
  static let passOver = "Or press s to pass over."
  static let restored = "This answer was \(Words.restored)."
  static let readAgain = "(w: read again)"

  static let answersSoFar = "Your answers so far"

  static func notShown(_ count: Int) -> String { "and \(count) before" }
  static func goOn(open: Int) -> String { "\(Words.goOn) (\(open) still open)" }
  static func lastAnswer(_ words: String) -> String { "Your last answer: \(words)" }
  static func start(agreeing words: String) -> String { "Enter starts and says: \(words)." }
  static func exists(_ path: String) -> String { "There is already a file named \(path)." }
  static func saved(_ path: String) -> String { "Saved in \(path)" }
  static func keptIn(_ path: String) -> String { "Your answers are saved in \(path)." }
  static func enlarge(to size: ScreenSize) -> String {
    "Please enlarge to \(size.columns)x\(size.rows) or more."
  }
  static func number(_ bounds: ClosedRange<Int>, unit: String) -> String {
    "(\(unit), \(bounds.lowerBound) to \(bounds.upperBound))"
  }

  // At the foot: keys, and what they do.
  static let arrows = "Arrows"
  static let footNumber = "0-9 type"
  static func footChoose(_ count: Int) -> String { count == 1 ? "1 choose" : "1-\(count) choose" }
  static func footAnswer(upTo key: String) -> String { "1-\(key) answer" }
  static func footTick(upTo key: String) -> String { "1-\(key) or Space tick" }

  /// Several keys in words, such as "b, Left or Shift-Tab".
  static func list(_ keys: [String]) -> String {
    keys.count < 2
      ? keys.joined() : keys.dropLast().joined(separator: ", ") + " or " + (keys.last ?? "")
  }
}
