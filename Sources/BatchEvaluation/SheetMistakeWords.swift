import Diagnostics
import TriageEngine
import TriageModel

extension SheetMistake {
  /// The message about it.
  var wording: Wording {
    switch self {
    case .tooLong, .empty, .byteOrderMark, .notUnicode, .notJSON: wordingOfText
    case .notAnObject, .missing, .unknownMember, .repeatedMember, .wrongMember: wordingOfMember
    case .unknownQuestion, .repeatedQuestion, .unknownOption, .repeatedOption, .wrongKind,
      .refused:
      wordingOfAnswer
    case .more(let count):
      Wording(
        "more", "\(count) more mistakes in this line",
        why: "so many show that something else was meant.",
        fix: "mend those above first.")
    }
  }

  private var wordingOfText: Wording {
    switch self {
    case .tooLong:
      Wording(
        "line-too-long", "the line is longer than \(LineChunk.longestLine) bytes (1 MiB)",
        why: "no answer sheet is so long; a line end may be missing.", fix: Self.oneALine)
    case .empty:
      Wording("empty-line", "the line is empty", why: Self.noSheet, fix: "take the line out.")
    case .byteOrderMark:
      Wording(
        "byte-order-mark", "the line begins with a byte order mark",
        why: "it is no part of JSON.", fix: "save the file as UTF-8 without such a mark.")
    case .notUnicode:
      Wording(
        "not-utf-8", "the line is not UTF-8", why: "its letters cannot be told.",
        fix: "save the file as UTF-8.")
    case .notJSON(let words, let offset):
      Wording(
        "not-json", "the line is no JSON text, behind byte \(offset): \(words)",
        why: Self.noSheet, fix: Self.oneALine)
    case _: wordingOfMember
    }
  }

  private var wordingOfMember: Wording {
    switch self {
    case .missing(let member):
      Wording(
        "missing-member", "there is no \"\(member)\"", why: Self.noSheet,
        fix: "add \"\(member)\" with \(member.wanted).")
    case .unknownMember(let name, let suggestion):
      Wording(
        "unknown-member", "there is no place for \"\(name.short)\"",
        why: "what stands there would be lost.",
        fix: suggestion.map { "did you mean \"\($0)\"? Otherwise take it out." }
          ?? "take it out; beside \"id\" and \"answers\" nothing is read.")
    case .repeatedMember(let member):
      Wording(
        "repeated-member", "\"\(member)\" is there twice", why: Self.oneOfTwo, fix: Self.takeOut)
    case .wrongMember(let member, let found):
      Wording(
        "wrong-member", "\"\(member)\" is \(found)", why: "it must be \(member.wanted).",
        fix: "write \(member.wanted).")
    case .notAnObject(let found):
      Wording("not-an-object", "the line is \(found)", why: Self.noSheet, fix: Self.oneALine)
    case _: wordingOfAnswer
    }
  }

  private static let noSheet = "it tells no answers."
  private static let oneALine = #"write one answer sheet a line, {"id": "a", "answers": {}}."#
}
