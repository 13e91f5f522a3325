import ProgramWords
import TriageModel
import TriageScreens

/// The words that only the plain interview says; those it shares with the screens stand in
/// `Words`.
enum PlainWords {
  static let inputEnded = "No more input. The questions are not finished."
  static let commands =
    ["You can type one letter at any time, then press Enter."]
    + Command.spoken.compactMap { command in
      command.letter.map { "\($0): \(sentence(command.does))" }
    }
  static let firstCommands = "Type ? at any time for help, b to go back, q to leave."
  static let notTaken = "That does not fit here."
  static let beginning = "This is the beginning."
  static let leftOut = "You left this question out."
  static let skipped = "s leaves this question out."
  static let keep = "c keeps this answer and goes on."
  static let noWarning =
    "There is no warning from your answers so far. Later answers can change that."
  static let allAnswered = "You have answered all the questions."
  static let pickAnswer = "Type the number of an answer to change it. c goes on, b goes back."
  static let backAtReview =
    "You are back at your answers. r says them again. "
    + pickAnswer

  static func section(_ title: String) -> String { "Section: \(title)." }
  static func answered(_ words: String) -> String { "You answered: \(sentence(words))" }
  static func kept(_ words: String) -> String { "You keep your answer: \(sentence(words))" }
  static func answerNow(_ words: String) -> String { "Your answer now: \(sentence(words))" }
  static func restored(_ question: String, _ answer: String) -> String {
    "Your earlier answer counts again: \(question) \(sentence(answer))"
  }
  static func setAside(_ question: String, _ answer: String) -> String {
    "This answer does not apply now: \(question) \(sentence(answer))"
  }
  static func result(_ label: String) -> String { "Result: \(sentence(label))" }
  static func soFar(_ label: String) -> String { "So far: \(sentence(label))" }
  static func saved(_ path: String) -> String { "Your answers are saved in \(path)" }
  static func exists(_ path: String) -> String { "There is already a file named \(path)" }
  static func path(offered: String) -> String {
    "Type a name and press Enter. An empty line takes \(offered)"
  }
  static func number(upTo last: Int) -> String {
    last == 1 ? "Type 1." : "Type a number from 1 to \(last)."
  }
  static func numbers(upTo last: Int) -> String {
    "Type one or more numbers from 1 to \(last), such as 1 2."
  }
  static func wholeNumber(_ bounds: ClosedRange<Int>, unit: String = "") -> String {
    "Type a whole number from \(bounds.lowerBound) to \(bounds.upperBound)"
      + (unit.isEmpty ? "." : " (\(unit)).")
  }
  static func how(toAnswer question: Question) -> String {
    switch question.kind {
    case .one(let options): number(upTo: options.count)
    case .many(let options), .sites(let options): numbers(upTo: options.count)
    case .number(let range): wholeNumber(range.bounds, unit: range.unit)
    case .scale(let scale):
      Words.ends(of: scale.bounds, low: scale.low, high: scale.high) + " "
        + wholeNumber(scale.bounds)
    case .note: "Type your words on one line."
    }
  }
}

extension PlainChoice {
  /// What a person hears beside the number.
  var title: String {
    switch self {
    case .start: "Yes, start"
    case .offered(let choice, _): choice.words
    case .hearSoFar: "Hear what to do and what to say"
    case .goOn: Words.goOn
    case .changeAnswer: Words.changeAnswer
    case .hearResult: "Hear my result"
    case .review: "Check or change my answers"
    case .save: "Save the record of my answers"
    case .saveThenLeave: Words.saveThenLeave
    case .end: Words.leaveWithoutSaving
    case .endForNow: Words.leaveForNow
    case .finish: "Finish"
    case .hearCourse: "Hear how it goes over time"
    case .hearSources(1): "Hear where this comes from (1 source)"
    case .hearSources(let count): "Hear where this comes from (\(count) sources)"
    case .leave: "Leave"
    case .stay: Words.stay
    case .replace: Words.replaceFile
    case .otherName: Words.otherName
    }
  }
}
