/// The words that only the plain interview says, line by line; those it shares with the screens
/// stand in `Words`, and what its letters do in `KeyWords`.
package enum PlainWords {
  /// Said when the lines end before the questions.
  package static let inputEnded = "No more input. The questions are not finished."
  /// In the help, above the letters and what they do.
  package static let letters = "You can type one letter at any time, then press Enter."
  /// Said before the first question.
  package static let firstCommands = "Type ? at any time for help, b to go back, q to leave."
  /// Said of a line that means nothing here.
  package static let notTaken = "That does not fit here."
  /// Said where there is no step back.
  package static let beginning = "This is the beginning."
  /// Said after a question was left out.
  package static let youSkipped = "You skipped this question."
  /// Said where a question may be left out.
  package static let skips = "s skips this question."
  /// Said where a question has an answer already.
  package static let keep = "c keeps this answer and goes on."
  /// Said when a warning is asked for and there is none.
  package static let noWarning =
    "There is no warning from your answers so far. Later answers can change that."
  /// The same when all questions are answered.
  package static let noWarningAtEnd = "There is no warning from your answers."
  /// Said at the end, after the result.
  package static let finished = "Finished."
  /// Said at the end where nothing of the answers stays.
  package static let notKept = "Your answers are not kept."
  /// Said after the last question.
  package static let allAnswered = "You have answered all the questions."
  /// Said below all answers.
  package static let pickAnswer =
    "Type the number of an answer to change it. c goes on, b goes back."
  /// The same while there are questions without an answer.
  package static let pickAnswerOrGoOn =
    "Type the number of an answer to change it. c goes on to the first open question, b goes back."
  /// Said when all answers stand above, in the place of all of them.
  package static let backAtReview = "You are back at your answers. r says them again."
  /// Said before all answers: how many questions have one and how many are open.
  package static func counts(answered: Int, open: Int) -> String {
    open == 0 ? "\(answered) answered, none open." : "\(answered) answered, \(open) open."
  }
  /// How to answer a question for a note.
  package static let note = "Type your words on one line."

  /// A choice: agrees, and starts.
  package static let start = "Yes, start"
  /// A choice on a warning: the result so far.
  package static let hearSoFar = "Hear what to do and what to say"
  /// A choice after the last question.
  package static let hearResult = "Hear my result"
  /// A choice: all answers.
  package static let review = "Check or change my answers"
  /// A choice: saves the record.
  package static let save = "Save the record of my answers"
  /// A choice after the result: ends the program.
  package static let finish = "Finish"
  /// A choice after the result: the course over several interviews.
  package static let hearCourse = "Hear how it goes over time"
  /// A choice after the result, with how many sources there are.
  package static func hearSources(_ count: Int) -> String {
    count == 1
      ? "Hear where this comes from (1 source)"
      : "Hear where this comes from (\(count) sources)"
  }

  /// A letter and what it does, such as "b: go back."
  package static func letter(_ letter: Character, does: String) -> String {
    "\(letter): \(sentence(does))"
  }
  /// A title above lines of text.
  package static func heading(_ title: String) -> String { "\(title):" }
  /// Said of a warning, by the label of its level, when the person goes on behind it and where a
  /// section begins; the letter stays.
  package static func stillStands(_ label: String) -> String {
    "Your warning still stands: \(sentence(label)) w says it again."
  }
  /// Said when an answer such as "None of these" was typed beside others.
  package static func standsAlone(_ label: String) -> String {
    "\"\(label)\" cannot go with other answers."
  }
  /// Said where a section of questions begins.
  package static func section(_ title: String) -> String { "Section: \(title)." }
  /// The first line of a warning, which must begin with that word.
  package static func warning(_ level: String) -> String {
    "\(Words.warning): \(sentence(level))"
  }
  /// Said after an answer.
  package static func answered(_ words: String) -> String { "You answered: \(sentence(words))" }
  /// Said after an answer was left as it is.
  package static func kept(_ words: String) -> String {
    "You keep your answer: \(sentence(words))"
  }
  /// Said with a question that has an answer.
  package static func answerNow(_ words: String) -> String {
    "Your answer now: \(sentence(words))"
  }
  /// Said when a change brought an answer back.
  package static func restored(_ question: String, _ answer: String) -> String {
    "Your earlier answer counts again: \(question) \(sentence(answer))"
  }
  /// Said when a change put an answer aside.
  package static func setAside(_ question: String, _ answer: String) -> String {
    "This answer does not apply now: \(question) \(sentence(answer))"
  }
  /// The first line of the result.
  package static func result(_ label: String) -> String { "Result: \(sentence(label))" }
  /// The first line of a result before all questions are answered.
  package static func soFar(_ label: String) -> String { "So far: \(sentence(label))" }
  /// Said once the record is written.
  package static func saved(_ path: String) -> String { "Your answers are saved in \(path)." }
  /// Said when a file would be replaced.
  package static func exists(_ path: String) -> String {
    "There is already a file named \(path)."
  }
  /// How to name the file of the record.
  package static func path(offered: String) -> String {
    "Type a name and press Enter. An empty line takes \(offered). b goes back."
  }
  /// How to choose one of several.
  package static func number(upTo last: Int) -> String {
    last == 1 ? "Type 1." : "Type a number from 1 to \(last)."
  }
  /// How to choose some of several.
  package static func numbers(upTo last: Int) -> String {
    "Type one or more numbers from 1 to \(last), such as 1 2."
  }
  /// How to answer a question for a number; the unit is empty on a scale.
  package static func wholeNumber(_ bounds: ClosedRange<Int>, unit: String = "") -> String {
    unit.isEmpty
      ? "Type a whole number from \(bounds.lowerBound) to \(bounds.upperBound)."
      : "Type a whole number from \(bounds.lowerBound) to \(bounds.upperBound) (\(unit))."
  }
}
