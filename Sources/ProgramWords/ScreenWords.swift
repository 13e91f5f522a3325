/// The words that only the screens show; those they share with the plain interview stand in
/// `Words`, and what a key does in `KeyWords`.
package enum ScreenWords {
  /// The title of the help.
  package static let help = "Help"
  /// The heading above the keys in the help.
  package static let keys = "Keys"
  /// In the help of the list of kept answers.
  package static let showingKey = "The digit beside an entry shows it."
  /// In the help of a question with answers to choose.
  package static let choosingKey = "The digit or letter beside an answer chooses it."
  /// In the help of a question for a number.
  package static let typingNumber = "The digits type the number; Backspace takes one away."
  /// In the help of a question for a note.
  package static let typingNote = "Letters are your text; Backspace takes one away."
  /// The heading of a result before all questions are answered.
  package static let notFinished = "Not finished"
  /// Goes from the answers to the result.
  package static let seeResult = "See my result"
  /// Said when a key comes before a warning can have been read.
  package static let readFirst = "Please read this first."
  /// A choice on a warning: the result so far.
  package static let readOn = "Read what to do and what to say"
  /// A choice on a warning that came up among all answers.
  package static let backToAnswers = "Go back to my answers"
  /// Said when a question that takes several answers has none.
  package static let tick = "Press a digit or Space to tick, then Enter."
  /// Said when a question that takes one answer has none.
  package static let pressDigit = "Press the digit of your answer."
  /// Said when a question for a number has none.
  package static let typeNumber = "Please type a number, then Enter."
  /// Added where a question may be left out.
  package static let passOver = "Or press s to skip."
  /// Said above a question whose answer came back.
  package static let restored = "This answer was kept from before."
  /// In the line that stays while a warning stands, with the key that shows it again.
  package static let readAgain = "(w: read again)"
  /// Told when the mouse was left to the terminal, with the key that takes it back; 38 columns at most.
  package static let mouseFreed = "The mouse now selects text (m: undo)."
  /// Told when the mouse was taken from the terminal, with the key that leaves it; 38 columns at most.
  package static let mouseTaken = "The mouse now clicks here (m: undo)."
  /// The heading above the answers beside a question, on a wide screen.
  package static let answersSoFar = "Your answers so far"
  /// At the right edge: there is more above; the first sign stands alone where room is short.
  package static let moreAbove = "↑ more"
  /// At the right edge: there is more below; the first sign stands alone where room is short.
  package static let moreBelow = "↓ more"

  /// How many answers have no room beside a question.
  package static func notShown(_ count: Int) -> String { "and \(count) before" }
  /// Goes on with the questions, with how many have no answer.
  package static func goOn(open: Int) -> String { "Go on with the questions (\(open) still open)" }
  /// Above the next question: the answer that was given last.
  package static func lastAnswer(_ words: String) -> String { "Your last answer: \(words)" }
  /// On the first page: what Enter does, and with which words the person agrees.
  package static func start(agreeing words: String) -> String {
    "Enter starts and says: \(words)."
  }
  /// The name of a file that would be replaced.
  package static func exists(_ path: String) -> String {
    "There is already a file named \(path)."
  }
  /// Said once the record is written.
  package static func saved(_ path: String) -> String { "Saved in \(path)" }
  /// Said when the person leaves and the record is written.
  package static func keptIn(_ path: String) -> String { "Your answers are saved in \(path)." }
  /// All that a window shows that is too small.
  package static func enlarge(toColumns columns: Int, rows: Int) -> String {
    "Please enlarge to \(columns)x\(rows) or more."
  }
  /// Behind the field for a number, such as "(years, 0 to 120)".
  package static func number(_ bounds: ClosedRange<Int>, unit: String) -> String {
    "(\(unit), \(bounds.lowerBound) to \(bounds.upperBound))"
  }
}
