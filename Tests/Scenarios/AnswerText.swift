package import TriageEngine
package import TriageModel

/// Why a text is not an answer; the message is shown when a test is mistyped.
package struct MistypedAnswer: Error, CustomStringConvertible {
  package let description: String
}

extension Questionnaire {
  /// An answer sheet from texts such as `["age": "70p", "conditions": "cancer thinner"]`.
  package func sheet(_ texts: [String: String]) throws -> AnswerSheet {
    var sheet = AnswerSheet(count: questions.count)
    for (id, text) in texts {
      guard let position = position(of: QuestionID(id)) else {
        throw MistypedAnswer(description: "no question \(id)")
      }
      sheet[position] = try answer(text, to: questions[position])
    }
    return sheet
  }

  private func answer(_ text: String, to question: Question) throws -> Answer {
    switch question.kind {
    case .number, .scale:
      guard let number = Int(text) else { throw MistypedAnswer(description: text) }
      return .number(number)
    case .note: return .note(text)
    case .one, .many, .sites:
      let options = try text.split(separator: " ").map { try mask(String($0), of: question) }
      return .options(options.reduce([]) { $0.union($1) })
    }
  }

  private func mask(_ option: String, of question: Question) throws -> OptionMask {
    guard let position = question.position(of: OptionID(option)) else {
      throw MistypedAnswer(description: "no option \(option) of \(question.id)")
    }
    return OptionMask(position: position)
  }

  /// An answer sheet as a person would write it down, for messages.
  package func text(of sheet: AnswerSheet) -> String {
    questions.indices.compactMap { position in
      sheet[position].map { "\(questions[position].id): \(optionIDs($0, questions[position]))" }
    }.joined(separator: "\n")
  }

  private func optionIDs(_ answer: Answer, _ question: Question) -> String {
    guard case .options(let mask) = answer else { return "\(answer)" }
    return mask.positions.map { question.options[$0].id.text }.joined(separator: " ")
  }

  /// The fail-safe assessment of a sheet.
  package func assessment(of sheet: AnswerSheet) -> Assessment {
    Reading(of: sheet, in: self, .failSafe).assessment()
  }

  /// The blueprint's id of a level.
  package func trace(_ urgency: Urgency) -> String { level(urgency).trace ?? "" }

  /// The blueprint's ids of the rules that fired, in order, without the one that always does.
  package func traces(of assessment: Assessment) -> [String] {
    assessment.fired.map { rules[$0.rule].trace ?? "" }.filter { $0 != "R49" }
  }
}
