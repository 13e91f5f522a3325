package import TriageModel

/// How a question without an answer is read.
package enum ReadingMode: Sendable {
  /// During the interview: its comparisons are false, so that the level can only rise.
  case soFar
  /// For a finished result: it counts as what its `if-unanswered` names.
  case failSafe
}

/// Where a question stands in a reading of an answer sheet.
package enum QuestionState: Hashable, Sendable {
  /// Its `ask-when` is false; an answer kept from before has no effect.
  case hidden
  /// It is asked and has no answer.
  case unanswered
  /// It is asked and has this answer, given or put in its place.
  case answered(Answer)
}

/// An answer sheet as the rules see it: every question hidden, unanswered or answered.
package struct Reading: Sendable {
  /// The questionnaire that was read.
  package let questionnaire: Questionnaire
  /// The state of each question, by position.
  package private(set) var states: [QuestionState]

  /// Reads an answer sheet, question by question in asking order.
  ///
  /// - Parameters:
  ///   - sheet: The answers, kept ones included.
  ///   - questionnaire: The questionnaire they belong to.
  ///   - mode: How missing answers are read.
  /// - Complexity: O(c) for c comparisons in all `ask-when` conditions.
  package init(of sheet: AnswerSheet, in questionnaire: Questionnaire, _ mode: ReadingMode) {
    self.questionnaire = questionnaire
    states = []
    states.reserveCapacity(questionnaire.questions.count)
    for (position, question) in questionnaire.questions.enumerated() {
      states.append(state(of: question, answer: sheet[position], mode))
    }
  }

  /// The state of one question once those before it are known.
  private func state(of question: Question, answer: Answer?, _ mode: ReadingMode) -> QuestionState {
    if let askWhen = question.askWhen, !holds(askWhen) { return .hidden }
    if let answer, answer != .skipped { return .answered(answer) }
    if mode == .failSafe, let answer = question.ifUnanswered { return .answered(answer) }
    return .unanswered
  }

  /// Whether a condition is true of the answers.
  ///
  /// Questions not read yet count as unanswered, so that conditions about earlier questions
  /// can be read on the way.
  ///
  /// - Complexity: O(c) for c comparisons, those of definitions included.
  package func holds(_ condition: Condition) -> Bool {
    switch condition {
    case .always: true
    case .comparison(let comparison): holds(comparison)
    case .definition(let position): holds(questionnaire.definitions[position].condition)
    case .all(let parts): parts.allSatisfy(holds)
    case .any(let parts): parts.contains(where: holds)
    case .none(let parts): !parts.contains(where: holds)
    case .atLeast(let count, let parts): parts.count(where: holds) >= count
    }
  }

  private func holds(_ comparison: Comparison) -> Bool {
    guard states.indices.contains(comparison.question),
      case .answered(let answer) = states[comparison.question]
    else { return false }
    return comparison.holds(for: answer)
  }
}

extension Reading {
  /// The comparisons that make a condition true, in the order written.
  ///
  /// Comparisons below a `none` are left out: they are false, and nobody answered them so.
  ///
  /// - Parameter condition: The condition to explain.
  /// - Returns: Each comparison once; empty when the condition is false or `always`.
  /// - Complexity: O(c) for c comparisons.
  package func reasons(for condition: Condition) -> [Comparison] {
    var seen: Set<Comparison> = []
    return grounds(of: condition).filter { seen.insert($0).inserted }
  }

  private func grounds(of condition: Condition) -> [Comparison] {
    guard holds(condition) else { return [] }
    return switch condition {
    case .always, .none: []
    case .comparison(let comparison): [comparison]
    case .definition(let position): grounds(of: questionnaire.definitions[position].condition)
    case .all(let parts), .any(let parts), .atLeast(_, let parts): parts.flatMap(grounds)
    }
  }
}
