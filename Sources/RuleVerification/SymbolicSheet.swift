package import TriageModel

/// Every possible answer sheet of a questionnaire, at once.
///
/// A missing answer needs no place of its own: in a finished result it counts as what
/// `if-unanswered` names, which is one of the answers. An answer to a hidden question may be
/// anything; reading leaves it out.
package struct SymbolicSheet: Sendable {
  /// The answers by the position of their questions.
  package var answers: [SymbolicAnswer]
  /// Whether each question has been answered so far; always yes for finished sheets.
  package var isGiven: [Literal]

  /// New inputs for every answer.
  ///
  /// - Parameters:
  ///   - questionnaire: Whose answers they are.
  ///   - cuts: Where the numbers of each question are cut; see ``NumberCuts``.
  ///   - circuit: Where the inputs are made.
  package init(
    of questionnaire: Questionnaire, cuts: NumberCuts, in circuit: inout Circuit
  ) {
    answers = questionnaire.questions.indices.map {
      SymbolicAnswer(to: questionnaire.questions[$0], cuts: cuts[$0], in: &circuit)
    }
    isGiven = answers.map { _ in .yes }
  }

  /// What must be true for the literals to be an answer sheet: in each clause at least one.
  package func clauses(for questionnaire: Questionnaire) -> [[Literal]] {
    zip(answers, questionnaire.questions).flatMap { $0.clauses(for: $1) }
  }
}

/// Where the conditions of a questionnaire cut the numbers of each question.
///
/// Between two cuts all numbers are alike for every condition, so that one of them stands for
/// all. An interval begins at each lower bound in use and behind each upper bound.
package struct NumberCuts: Sendable {
  private var cuts: [Int: Set<Int>] = [:]

  /// The cuts that every condition of a questionnaire makes, its properties included.
  ///
  /// - Complexity: O(c) for c comparisons.
  package init(_ questionnaire: Questionnaire) {
    for condition in questionnaire.conditions {
      for comparison in condition.comparisons { add(comparison) }
    }
  }

  /// Where the numbers of the question at a position are cut, without order.
  package subscript(question: Int) -> [Int] {
    get { Array(cuts[question] ?? []) }
    set { cuts[question] = Set(newValue) }
  }

  private mutating func add(_ comparison: Comparison) {
    guard case .isWithin(let range) = comparison.test else { return }
    cuts[comparison.question, default: []].insert(range.lowerBound)
    if range.upperBound < Int.max {
      cuts[comparison.question, default: []].insert(range.upperBound + 1)
    }
  }
}
