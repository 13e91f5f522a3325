import ProgramWords
package import TriageModel

extension Guidance {
  /// Which answers decided the level, and what another answer would change, in words.
  package struct Explanation: Hashable, Sendable {
    /// The answers that are enough for the level, in asking order; empty when no single answer
    /// decided it, nil when no level may be shown or it is not sure yet.
    package let deciding: [AnswerInWords]?
    /// For each answered question, what another answer would change; empty while unfinished.
    package let differences: [Difference]
    /// The other answers to tell the person about, most urgent first, five at most: only those
    /// that make it more urgent, and none at a level that must not be talked down.
    package let worse: [OtherAnswer]
  }

  /// What another answer to one question would change, all other answers kept.
  package struct Difference: Hashable, Sendable {
    /// The position of the question.
    package let position: Int
    /// The most urgent level that another answer gives; nil when none is more urgent.
    package let more: OtherAnswer?
    /// The least urgent level that another answer gives; nil when none is less urgent.
    package let less: OtherAnswer?
  }

  /// Another answer with the level it gives.
  package struct OtherAnswer: Hashable, Sendable {
    /// The question.
    package let question: String
    /// The whole other answer.
    package let answer: Answer
    /// What is other about it, such as the option that is added.
    package let words: String
    /// The level.
    package let level: Urgency
  }
}

extension Interview {
  /// Which answers decided the level, and what another answer would change.
  ///
  /// It takes longer than all other guidance, so it is asked for once, when a result opens.
  ///
  /// - Parameter country: Whose figures and numbers stand in the options.
  /// - Returns: The answers in words, with every figure filled in.
  /// - Complexity: As for `whatIf()` and `Reading.decidingQuestions()`.
  package func explanation(in country: Country) -> Guidance.Explanation {
    ExplanationWriter(interview: self, country: country).explanation()
  }
}

/// Turns what decided a level, and what would change it, into words.
private struct ExplanationWriter {
  /// How many answers a person is told that would make it more urgent.
  static let mostWorse = 5

  let interview: Interview
  let country: Country

  private var questionnaire: Questionnaire { interview.questionnaire }

  func explanation() -> Guidance.Explanation {
    let differences = interview.whatIf().map(difference)
    return Guidance.Explanation(
      deciding: deciding, differences: differences, worse: worse(of: differences))
  }

  private var deciding: [Guidance.AnswerInWords]? {
    guard interview.levelToShow != nil else { return nil }
    return interview.readingForResult.decidingQuestions()?.compactMap {
      interview.answerInWords(to: $0, in: country)
    }
  }

  /// At a level that must not be talked down nothing is said of other answers.
  private func worse(of differences: [Guidance.Difference]) -> [Guidance.OtherAnswer] {
    guard let level = interview.levelToShow, !level.isAlert, !level.isShownUnfinished
    else { return [] }
    let more = differences.compactMap(\.more)
    return Array(
      questionnaire.levels.flatMap { level in more.filter { $0.level == level.urgency } }
        .prefix(Self.mostWorse))
  }

  private func difference(_ whatIf: WhatIf) -> Guidance.Difference {
    Guidance.Difference(
      position: whatIf.question, more: whatIf.more.map { other($0, to: whatIf.question) },
      less: whatIf.less.map { other($0, to: whatIf.question) })
  }

  private func other(_ change: WhatIf.Change, to position: Int) -> Guidance.OtherAnswer {
    Guidance.OtherAnswer(
      question: questionnaire.questions[position].ask, answer: change.answer,
      words: words(for: change.answer, to: position), level: change.level)
  }

  /// The option that comes or goes, where several can be chosen; else the whole answer.
  private func words(for other: Answer, to position: Int) -> String {
    guard case .options(let new) = other, questionnaire.questions[position].takesMany,
      case .options(let old) = interview.sheet[position]
    else { return text(other, position) }
    let added = new.subtracting(old)
    return added.isEmpty
      ? EngineWords.without(text(.options(old.subtracting(new)), position))
      : text(.options(added), position)
  }

  private func text(_ answer: Answer, _ position: Int) -> String {
    questionnaire.words(for: answer, to: position, in: country).joined(separator: "; ")
  }
}
