import TriageModel

extension Questionnaire {
  /// The other answers that a question could have been given.
  ///
  /// For one option, each of the others. For several, each that comes with one option more or
  /// less; an option that stands alone takes the place of all. For a number, the bounds and one
  /// on each side of every bound that a condition names, nearest to the given one first.
  ///
  /// - Complexity: O(o) for o options; O(c) for a number and c comparisons in all rules.
  func otherAnswers(than answer: Answer, to position: Int) -> [Answer] {
    let chosen: OptionMask = if case .options(let mask) = answer { mask } else { [] }
    let all: [Answer] =
      switch questions[position].kind {
      case .one(let options): options.indices.map { .options(OptionMask(position: $0)) }
      case .many(let options), .sites(let options): variations(of: chosen, among: options)
      case .number(let range): numbers(in: range.bounds, near: answer, to: position)
      case .scale(let scale): numbers(in: scale.bounds, near: answer, to: position)
      case .note: []
      }
    return all.filter { $0 != answer }
  }

  private func variations(of chosen: OptionMask, among options: [Option]) -> [Answer] {
    let alone = options.indices.filter { options[$0].isExclusive }
      .reduce(into: OptionMask()) { $0.insert(OptionMask(position: $1)) }
    return options.indices.map { position in
      let option = OptionMask(position: position)
      return alone.contains(option) ? option : chosen.subtracting(alone).symmetricDifference(option)
    }
    .filter { $0 != [] }.map(Answer.options)
  }

  private func numbers(
    in bounds: ClosedRange<Int>, near answer: Answer, to position: Int
  ) -> [Answer] {
    let edges = conditionsThatCount.flatMap(comparisons).filter { $0.question == position }
      .flatMap(\.edges)
    let numbers = Set(edges + [bounds.lowerBound, bounds.upperBound]).filter(bounds.contains)
    let given = if case .number(let number) = answer { number } else { bounds.lowerBound }
    return numbers.sorted { (abs($0 - given), $0) < (abs($1 - given), $1) }.map(Answer.number)
  }

  /// The conditions on which a level can depend.
  private var conditionsThatCount: [Condition] {
    rules.flatMap(\.cases).map(\.when) + questions.compactMap(\.askWhen)
  }
}

extension Comparison {
  /// The numbers on both sides of each bound.
  fileprivate var edges: [Int] {
    guard case .isWithin(let range) = test else { return [] }
    // A bound may be the smallest or largest number there is.
    return [
      range.lowerBound, range.upperBound,
      range.lowerBound.subtractingReportingOverflow(1).partialValue,
      range.upperBound.addingReportingOverflow(1).partialValue,
    ]
  }
}
