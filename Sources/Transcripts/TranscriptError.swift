package import TriageEngine
package import TriageModel

/// Why a record cannot be read, or does not belong to a questionnaire.
package enum TranscriptError: Error, Hashable, Sendable {
  /// It has more bytes than this.
  case tooLarge(most: Int)
  /// It is not JSON, with the words of the reader.
  case notJSON(String)
  /// It is of another format or of another version of the schema.
  case otherFormat(String)
  /// A member is missing, at this place.
  case missing(at: String)
  /// A member is not what it must be, at this place.
  case invalid(at: String, String)
  /// It is the record of another questionnaire.
  case otherQuestionnaire(String)
  /// The questionnaire has no such question.
  case unknownQuestion(QuestionID)
  /// A question is answered twice.
  case answeredTwice(QuestionID)
  /// The question has no such option.
  case unknownOption(OptionID, of: QuestionID)
  /// The answer cannot be taken.
  case refused(QuestionID, AnswerError)
}

extension TranscriptError {
  /// The typed form of what the JSON reader found.
  init(_ error: DecodingError) {
    self =
      switch error {
      case .keyNotFound(let key, let context):
        .missing(at: place(context.codingPath + [key]))
      case .typeMismatch(_, let context), .valueNotFound(_, let context):
        .invalid(at: place(context.codingPath), context.debugDescription)
      case .dataCorrupted(let context):
        context.codingPath.isEmpty
          ? .notJSON(context.debugDescription)
          : .invalid(at: place(context.codingPath), context.debugDescription)
      @unknown default: .notJSON(String(describing: error))
      }
  }
}

/// A place in a JSON text, such as `answers[3].question`.
private func place(_ path: [any CodingKey]) -> String {
  path.reduce("") { text, key in
    if let index = key.intValue { return "\(text)[\(index)]" }
    return text.isEmpty ? key.stringValue : "\(text).\(key.stringValue)"
  }
}
