import TriageEngine
package import TriageModel

extension Transcript {
  /// The answers as an answer sheet of a questionnaire, those set aside included.
  ///
  /// The version and the SHA-256 of the questionnaire may differ from those recorded: then the
  /// sheet says what another version makes of the same answers.
  ///
  /// - Throws: What does not fit; nothing is left out silently.
  /// - Complexity: O(a · n) for a answers and n questions.
  package func answerSheet(
    for questionnaire: Questionnaire
  ) throws(TranscriptError) -> AnswerSheet {
    guard self.questionnaire.id == questionnaire.cover.id else {
      throw .otherQuestionnaire(self.questionnaire.id)
    }
    var sheet = AnswerSheet(count: questionnaire.questions.count)
    for recorded in answers {
      guard let position = questionnaire.position(of: recorded.question) else {
        throw .unknownQuestion(recorded.question)
      }
      guard let value = recorded.answer else { continue }
      if sheet[position] != nil { throw .answeredTwice(recorded.question) }
      sheet[position] = try value.answer(to: questionnaire.questions[position])
    }
    return sheet
  }
}

extension RecordedValue {
  /// The answer that the names stand for.
  ///
  /// - Throws: The first name that the question does not have, or why it cannot take the answer.
  package func answer(to question: Question) throws(TranscriptError) -> Answer {
    let answer =
      switch self {
      case .options(let names): Answer.options(try mask(of: names, question))
      case .number(let number): Answer.number(number)
      case .note(let text): Answer.note(text)
      case .skipped: Answer.skipped
      }
    do { try question.check(answer) } catch { throw .refused(question.id, error) }
    return answer
  }

  private func mask(of names: [OptionID], _ question: Question) throws(TranscriptError)
    -> OptionMask
  {
    var mask: OptionMask = []
    for name in names {
      guard let position = question.position(of: name) else {
        throw .unknownOption(name, of: question.id)
      }
      mask.insert(OptionMask(position: position))
    }
    return mask
  }
}
