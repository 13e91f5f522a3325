import Diagnostics
import TriageEngine
import TriageModel

/// What can be wrong with a line.
enum SheetMistake: Error, Hashable {
  /// It is longer than a line may be.
  case tooLong
  /// It holds nothing but white space.
  case empty
  /// It begins with the mark that some programs put before a text.
  case byteOrderMark
  /// Its bytes are not UTF-8.
  case notUnicode
  /// It is not one JSON text, seen behind so many bytes.
  case notJSON(String, offset: Int)
  /// It is another value than an object.
  case notAnObject(String)
  /// A member of the object is not there.
  case missing(SheetMember)
  /// A member that the object does not have.
  case unknownMember(String, suggestion: String?)
  /// A member that stands there twice.
  case repeatedMember(SheetMember)
  /// A member of another kind.
  case wrongMember(SheetMember, found: String)
  /// A question that the questionnaire does not have.
  case unknownQuestion(String, suggestion: String?)
  /// A question with two answers.
  case repeatedQuestion(QuestionID)
  /// An option that the question does not have, and those it has.
  case unknownOption(String, of: QuestionID, among: [OptionID])
  /// An option that stands in a list twice.
  case repeatedOption(OptionID, of: QuestionID)
  /// An answer of another kind than the question.
  case wrongKind(of: QuestionID, found: String, wanted: String)
  /// An answer that the question does not take.
  case refused(AnswerError, of: QuestionID)
  /// So many more mistakes.
  case more(Int)
}

extension SheetMistake {
  /// The parts of a message: its kind in kebab-case, what is wrong, why it matters, how to mend it.
  struct Wording {
    let kind, what, why, fix: String

    init(_ kind: String, _ what: String, why: String, fix: String) {
      (self.kind, self.what, self.why, self.fix) = (kind, what.printable, why, fix.printable)
    }
  }
}

extension SheetMistake {
  /// Why a line is no JSON text, in the words of the reader where there are no better ones.
  init(_ words: String, offset: Int, in line: ArraySlice<UInt8>) {
    if line.starts(with: [0xEF, 0xBB, 0xBF]) {
      self = .byteOrderMark
    } else if line.allSatisfy({ " \t\r".utf8.contains($0) }) {
      self = .empty
    } else {
      let plain = words.hasSuffix(".") ? String(words.dropLast()) : words
      self = .notJSON(plain.prefix(1).lowercased() + plain.dropFirst(), offset: offset)
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether the bytes are UTF-8.
  var isUnicode: Bool { (try? UTF8Span(validating: span)) != nil }
}
