/// What must be true of an answer sheet.
///
/// - SeeAlso: ``Comparison`` for what a hidden or unanswered question means.
package indirect enum Condition: Hashable, Sendable {
  /// True for every answer sheet; written `always`.
  case always
  /// A statement about one answer.
  case comparison(Comparison)
  /// The named condition at this position of the questionnaire's definitions.
  case definition(Int)
  /// Every one holds.
  case all([Condition])
  /// At least one holds.
  case any([Condition])
  /// Not a single one holds.
  case none([Condition])
  /// At least this many hold.
  case atLeast(Int, of: [Condition])
}

/// A statement about the answer to one question.
///
/// On a hidden question every comparison is false, `is not` included; so it is on an
/// unanswered one, unless the reading puts the question's `if-unanswered` in its place.
package struct Comparison: Hashable, Sendable {
  /// What is said of the answer.
  package enum Test: Hashable, Sendable {
    /// At least one of these options is chosen: `is V`, `is V or W`, `includes V or W`.
    case isAny(OptionMask)
    /// None of these options is chosen: `is not V`, `does not include V or W`.
    case isNone(OptionMask)
    /// All of these options are chosen: `includes V and W`.
    case includesAll(OptionMask)
    /// The number lies in this range: `<`, `<=`, `>`, `>=`, `is between A and B`.
    case isWithin(ClosedRange<Int>)
  }

  /// The position of the question.
  package let question: Int
  /// What is said of its answer.
  package let test: Test

  /// A statement about the answer to the question at a position.
  package init(question: Int, test: Test) {
    self.question = question
    self.test = test
  }

  /// Whether the statement is true of an answer that was given.
  package func holds(for answer: Answer) -> Bool {
    switch (test, answer) {
    case (.isAny(let mask), .options(let chosen)): !chosen.isDisjoint(with: mask)
    case (.isNone(let mask), .options(let chosen)): chosen.isDisjoint(with: mask)
    case (.includesAll(let mask), .options(let chosen)): chosen.isSuperset(of: mask)
    case (.isWithin(let range), .number(let number)): range.contains(number)
    case (.isAny, _), (.isNone, _), (.includesAll, _), (.isWithin, _): false
    }
  }
}
