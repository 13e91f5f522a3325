import TriageModel

extension Reader {
  /// The numbers that are followed from one interview to the next.
  mutating func trends(_ node: YamlTree?) -> [Trend] {
    list(node, of: "numbers to follow").compactMap { trend($0) }
  }

  private mutating func trend(_ node: YamlTree) -> Trend? {
    let fields = fields(node, .trend)
    let label = text(fields["label"])
    let advice = reference(fields["if-not-better"], to: names.advice)
    let keys = fields.all.filter { Shape.trendKeys.contains($0.key) }
    guard let field = keys.first, keys.count == 1 else {
      if !fields.all.isEmpty { report(TrendMistake.notOneKey(keys.map(\.key)), at: node) }
      return nil
    }
    let entries = field.key == "question" ? [field.value] : list(field.value, of: "questions")
    if field.key == "mean-of" { _ = references(field.value, to: names.questions) }
    if field.key == "mean-of", entries.count == 1 { report(TrendMistake.meanOfOne, at: field) }
    let numbers = entries.map { followed($0, isKnown: field.key == "mean-of") }
    guard let first = numbers.first?.map(\.bounds) else { return nil }
    for (number, entry) in zip(numbers, entries) {
      if let number, number.bounds != first { report(TrendMistake.otherBounds(first), at: entry) }
    }
    return Trend(
      label: label, questions: numbers.compactMap { $0?.question }, bounds: first, advice: advice)
  }

  /// A question whose answer is a number; nil with a report if it is none.
  private mutating func followed(
    _ node: YamlTree, isKnown: Bool
  ) -> (question: Int, bounds: ClosedRange<Int>)? {
    let position =
      isKnown
      ? node.text.flatMap(names.questions.position) : reference(node, to: names.questions)
    guard let position else { return nil }
    switch names.answers[position] {
    case .number(let bounds): return (position, bounds)
    case .one, .many, .note:
      report(TrendMistake.noNumber(names.questions.entries[position].name), at: node)
      return nil
    case .unreadable: return nil
    }
  }
}
