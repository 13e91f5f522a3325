import TriageModel

extension Questionnaire {
  /// Every mistake in a comparison.
  func mistakes(in comparison: Comparison) -> [Mistake<Condition>] {
    [negated(comparison)] + withoutOption(comparison) + moved(comparison)
  }

  private func negated(_ comparison: Comparison) -> Mistake<Condition> {
    let opposite: Condition =
      switch comparison.test {
      case .isAny(let mask): comparison.with(.isNone(mask))
      case .isNone(let mask): comparison.with(.isAny(mask))
      case .includesAll, .isWithin: .none([.comparison(comparison)])
      }
    return Mistake(
      kind: .comparisonNegated, change: "`\(words(for: comparison))` negated", part: opposite)
  }

  private func withoutOption(_ comparison: Comparison) -> [Mistake<Condition>] {
    let options = questions[comparison.question].options
    guard let mask = comparison.test.mask, mask.count > 1 else { return [] }
    return mask.positions.map { position in
      let rest = mask.subtracting(OptionMask(position: position))
      return Mistake(
        kind: .optionRemoved,
        change: "`\(words(for: comparison))` without `\(options[position].id)`",
        part: comparison.with(comparison.test.with(rest)))
    }
  }

  /// Each bound of a range one down and one up, as far as numbers are left on both sides of it.
  private func moved(_ comparison: Comparison) -> [Mistake<Condition>] {
    guard case .isWithin(let range) = comparison.test,
      let possible = questions[comparison.question].numbers
    else { return [] }
    let starts = [-1, 1].map { (range.lowerBound + $0, range.upperBound) }
    let ends = [-1, 1].map { (range.lowerBound, range.upperBound + $0) }
    let moved =
      (range.lowerBound > possible.lowerBound ? starts : [])
      + (range.upperBound < possible.upperBound ? ends : [])
    return moved.filter { $0 <= $1 }.map { start, end in
      let other = Comparison(question: comparison.question, test: .isWithin(start...end))
      return Mistake(
        kind: .boundMoved, change: "`\(words(for: comparison))` becomes `\(words(for: other))`",
        part: .comparison(other))
    }
  }
}

extension Comparison {
  fileprivate func with(_ test: Test) -> Condition {
    .comparison(Comparison(question: question, test: test))
  }
}

extension Comparison.Test {
  /// The options it speaks of; nil for numbers.
  fileprivate var mask: OptionMask? {
    switch self {
    case .isAny(let mask), .isNone(let mask), .includesAll(let mask): mask
    case .isWithin: nil
    }
  }

  fileprivate func with(_ mask: OptionMask) -> Self {
    switch self {
    case .isAny: .isAny(mask)
    case .isNone: .isNone(mask)
    case .includesAll: .includesAll(mask)
    case .isWithin: self
    }
  }
}

extension Question {
  /// The numbers it takes; nil where it takes none.
  fileprivate var numbers: ClosedRange<Int>? {
    switch kind {
    case .number(let range): range.bounds
    case .scale(let scale): scale.bounds
    case .one, .many, .sites, .note: nil
    }
  }
}
