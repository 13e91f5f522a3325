import Diagnostics
import TriageEngine
import TriageModel

extension SheetMistake {
  static let oneOfTwo = "nobody could say which of the two is meant."
  static let takeOut = "take one of them out."
  private static let wouldBeLost = "an answer would be lost."

  /// The message about a mistake in the answers.
  var wordingOfAnswer: Wording {
    switch self {
    case .unknownQuestion(let name, let suggestion):
      Wording(
        "unknown-question", "there is no question '\(name.short)'", why: Self.wouldBeLost,
        fix: suggestion.map { "did you mean '\($0)'? Otherwise take it out." }
          ?? "take it out, or write the name of a question.")
    case .repeatedQuestion(let question):
      Wording(
        "repeated-question", "'\(question)' has two answers", why: Self.oneOfTwo,
        fix: Self.takeOut)
    case .unknownOption(let name, let question, let options):
      Wording(
        "unknown-option", "'\(question)' has no option '\(name.short)'", why: Self.wouldBeLost,
        fix: "write one of: \(options.map(\.text).joined(separator: ", ")).")
    case .repeatedOption(let option, let question):
      Wording(
        "repeated-option", "'\(question)' names '\(option)' twice",
        why: "once is enough, so another one was probably meant.", fix: Self.takeOut)
    case .wrongKind(let question, let found, let wanted):
      Wording(
        "wrong-kind", "the answer to '\(question)' is \(found)", why: "it must be \(wanted).",
        fix: "write \(wanted).")
    case .refused(let error, let question): error.wording(of: question)
    case _: wording
    }
  }
}

extension AnswerError {
  fileprivate func wording(of question: QuestionID) -> SheetMistake.Wording {
    switch self {
    case .outOfBounds(let bounds):
      .init(
        "out-of-range", "the answer to '\(question)' is out of range",
        why: "it is from \(bounds.lowerBound) to \(bounds.upperBound).",
        fix: "write a number in that range.")
    case .exclusiveBesideOthers:
      .init(
        "exclusive-option", "'\(question)' has an answer that stands alone beside others",
        why: "the two contradict each other.", fix: "leave one or the others out.")
    case .nothingChosen, .notOptional:
      .init(
        "nothing-chosen", "nothing is chosen for '\(question)'",
        why: "it must have an answer; that there is none is said by leaving it out.",
        fix: "name an option, or leave the question out.")
    case .tooLong(let most):
      .init(
        "note-too-long", "the note '\(question)' is too long",
        why: "it may have \(most) characters.", fix: "make it shorter.")
    case .controlCharacters:
      .init(
        "control-characters", "the note '\(question)' has characters that are no letters",
        why: "they could change what is read beside it.", fix: "take them out.")
    case .wrongKind, .unknownOption, .moreThanOne:
      .init(
        "wrong-kind", "'\(question)' does not take this answer", why: "it is of another kind.",
        fix: "write an answer that the question has.")
    }
  }
}

extension String {
  /// At most 40 characters of it.
  var short: String { count > 40 ? prefix(39) + "…" : self }
}
