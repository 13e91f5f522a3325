package import TriageModel

/// What can be said about a condition before all answers are in.
package enum Truth: Sendable {
  /// True whatever is answered from now on.
  case yes
  /// False whatever is answered from now on.
  case no
  /// It depends on answers still to come.
  case open
}

/// What an unfinished answer sheet says about everything still to come.
///
/// The logic is Kleene's: `open` where an answer is missing. It is cautious, not exact: a
/// condition that no answer can make true may still be called open.
package struct Outlook: Sendable {
  let questionnaire: Questionnaire
  /// Whether each question is asked, by position.
  package private(set) var isAsked: [Truth] = []
  private let sheet: AnswerSheet
  private let mode: ReadingMode
  private var assumed: [Int: Truth] = [:]

  /// Looks ahead from the answers given so far.
  ///
  /// - Parameters:
  ///   - sheet: The answers given so far, kept ones included; all others are still to come.
  ///   - questionnaire: The questionnaire they belong to.
  ///   - mode: How a question that was passed over is read.
  /// - Complexity: O(c) for c comparisons in all `ask-when` conditions.
  package init(
    of sheet: AnswerSheet, in questionnaire: Questionnaire, _ mode: ReadingMode = .soFar
  ) {
    self.questionnaire = questionnaire
    self.sheet = sheet
    self.mode = mode
    for question in questionnaire.questions { isAsked.append(truth(question.askWhen ?? .always)) }
  }

  /// How many asked questions have an answer or were passed over.
  package var answered: Int {
    isAsked.indices.count { isAsked[$0] == .yes && sheet[$0] != nil }
  }

  /// How many questions are still to come, at least and at most.
  package var remaining: ClosedRange<Int> {
    let least = isAsked.indices.count { isAsked[$0] == .yes && sheet[$0] == nil }
    let open = isAsked.indices.count { isAsked[$0] == .open }
    return least...(least + open)
  }

  /// What can be said about a condition now.
  ///
  /// - Returns: `yes` and `no` only where every completion of the sheet agrees.
  /// - Complexity: O(c) for c comparisons, those of definitions included.
  package func truth(_ condition: Condition) -> Truth {
    switch condition {
    case .always: .yes
    case .comparison(let comparison): truth(comparison)
    case .definition(let position):
      assumed[position] ?? truth(questionnaire.definitions[position].condition)
    case .all(let parts): truth(of: parts, atLeast: parts.count)
    case .any(let parts): truth(of: parts, atLeast: 1)
    case .none(let parts): truth(of: parts, atLeast: 1).negated
    case .atLeast(let count, let parts): truth(of: parts, atLeast: count)
    }
  }

  private func truth(of parts: [Condition], atLeast count: Int) -> Truth {
    let truths = parts.map(truth)
    let sure = truths.count { $0 == .yes }
    let possible = sure + truths.count { $0 == .open }
    return sure >= count ? .yes : possible < count ? .no : .open
  }

  private func truth(_ comparison: Comparison) -> Truth {
    let asked = isAsked[comparison.question]
    guard asked != .no else { return .no }
    guard let answer = answer(to: comparison.question) else { return .open }
    guard comparison.holds(for: answer) else { return .no }
    return asked
  }

  /// The answer as the rules will read it; nil when it is still to come.
  private func answer(to position: Int) -> Answer? {
    guard mode == .failSafe, sheet[position] == .skipped else { return sheet[position] }
    return questionnaire.questions[position].ifUnanswered ?? .skipped
  }

  /// The same outlook in those completions in which a definition has this truth.
  func assuming(_ definition: Int, is truth: Truth) -> Outlook {
    var copy = self
    copy.assumed[definition] = truth
    return copy
  }
}

extension Truth {
  /// The truth of the opposite.
  fileprivate var negated: Truth {
    switch self {
    case .yes: .no
    case .no: .yes
    case .open: .open
    }
  }
}
