package import TriageModel

/// A question as it counts: which answers it takes, and on which answer sheets it has one.
package struct CountedQuestion: Sendable {
  /// The question.
  package let question: Question
  /// Its answers; inputs of a circuit.
  package let answer: SymbolicAnswer
  /// Whether it is asked, as far as the answers to earlier questions say.
  package let isAsked: Literal

  /// A question with its answers.
  package init(_ question: Question, _ answer: SymbolicAnswer, isAsked: Literal) {
    self.question = question
    self.answer = answer
    self.isAsked = isAsked
  }

  /// Whether its answers tell answer sheets apart; those in free words do not.
  var isCounted: Bool { answer != .note }

  /// Whether it takes many options and one of them must be chosen.
  var needsChoice: Bool {
    if case .many = answer { question.ifUnanswered != .options([]) } else { false }
  }

  /// The variables of its diagram, in order; the first one says that it is hidden.
  func variables(from start: Int) -> [SheetVariable] {
    let isAlwaysAsked = isAsked == .yes || !isCounted
    var variables = (isAlwaysAsked ? [] : [SheetVariable(closes: true)]) + answerVariables
    for place in variables.indices { variables[place].end = start + variables.count }
    return variables
  }

  private var answerVariables: [SheetVariable] {
    switch answer {
    case .one(let literals): Self.chain(literals.map { ($0, 1) })
    case .number(let intervals): Self.chain(intervals.map { ($0.literal, $0.range.count) })
    case .many(let literals): options(literals)
    case .note: []
    }
  }

  private static func chain(_ answers: [(literal: Literal, weight: Int)]) -> [SheetVariable] {
    answers.indices.map {
      SheetVariable(
        answers[$0].literal, closes: true, isLast: $0 == answers.count - 1,
        weight: UInt64(answers[$0].weight))
    }
  }

  // The options that stand alone come first: once one is chosen, nothing is left to choose.
  private func options(_ literals: [Literal]) -> [SheetVariable] {
    let pairs = zip(question.options, literals)
    return pairs.filter(\.0.isExclusive).map { SheetVariable($1, closes: true) }
      + pairs.filter { !$0.0.isExclusive }.map { SheetVariable($1, closes: false) }
  }
}

extension SymbolicReading {
  /// All questions in asking order.
  package var countedQuestions: [CountedQuestion] {
    questionnaire.questions.indices.map {
      CountedQuestion(questionnaire.questions[$0], sheet.answers[$0], isAsked: isAsked[$0])
    }
  }
}
