import TriageEngine
package import TriageModel

/// Answer sheets by chance. Most answers are reassuring, so that the rare combinations on which
/// a promise of "at most" stands are met as well.
package struct RandomSheets {
  let questionnaire: Questionnaire

  /// Sheets of a questionnaire.
  package init(questionnaire: Questionnaire) { self.questionnaire = questionnaire }

  /// A sheet; each question has an answer, or rarely none.
  package func sheet(_ random: inout some RandomNumberGenerator) -> AnswerSheet {
    let calm = Double.random(in: 0...1, using: &random)
    var sheet = AnswerSheet(count: questionnaire.questions.count)
    for question in questionnaire.questions.indices {
      if Double.random(in: 0...1, using: &random) < calm {
        sheet[question] = reassuring(question) ?? answer(question, &random)
      } else if Int.random(in: 0..<20, using: &random) > 0 {
        sheet[question] = answer(question, &random)
      }
    }
    return sheet
  }

  /// A sheet without a danger sign: reassuring but for some of the questions from a position on.
  package func sheet(
    calmBefore position: Int, _ random: inout some RandomNumberGenerator
  ) -> AnswerSheet {
    var sheet = AnswerSheet(count: questionnaire.questions.count)
    for question in questionnaire.questions.indices {
      let isCalm = question < position || Bool.random(using: &random)
      sheet[question] = (isCalm ? reassuring(question) : nil) ?? answer(question, &random)
    }
    return sheet
  }

  /// Any answer to a question.
  package func answer(_ position: Int, _ random: inout some RandomNumberGenerator) -> Answer {
    let question = questionnaire.questions[position]
    return switch question.kind {
    case .one(let options):
      .options(OptionMask(position: Int.random(in: options.indices, using: &random)))
    case .many(let options), .sites(let options): .options(mask(of: options, &random))
    case .number(let range): .number(Int.random(in: range.bounds, using: &random))
    case .scale(let scale): .number(Int.random(in: scale.bounds, using: &random))
    case .note: .note("words")
    }
  }

  /// Some of these options beside others that stay; nil when that is no answer.
  package func answer(
    among options: OptionMask, beside rest: OptionMask, of position: Int,
    _ random: inout some RandomNumberGenerator
  ) -> OptionMask? {
    let question = questionnaire.questions[position]
    guard question.takesMany else {
      return options.positions.randomElement(using: &random).map(OptionMask.init(position:))
    }
    let some = options.positions.filter { _ in Bool.random(using: &random) }
    let mask = some.reduce(rest) { $0.union(OptionMask(position: $1)) }
    return (try? question.check(.options(mask))) == nil ? nil : mask
  }

  private func mask(
    of options: [Option], _ random: inout some RandomNumberGenerator
  ) -> OptionMask {
    let first = Int.random(in: options.indices, using: &random)
    if options[first].isExclusive { return OptionMask(position: first) }
    let more = options.indices.filter {
      !options[$0].isExclusive && Int.random(in: 0..<6, using: &random) == 0
    }
    return more.reduce(OptionMask(position: first)) { $0.union(OptionMask(position: $1)) }
  }

  /// The answer that the default answers give.
  private func reassuring(_ position: Int) -> Answer? {
    let question = questionnaire.questions[position]
    guard let text = defaultAnswers[question.id.text],
      let option = question.position(of: OptionID(text))
    else { return nil }
    return .options(OptionMask(position: option))
  }
}
