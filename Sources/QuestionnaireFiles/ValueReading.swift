import TriageModel

extension Reader {
  /// Options named inside a text; nil with a report if one is unknown or named twice.
  mutating func options(
    _ words: [Word], of node: YamlTree, in table: NameTable
  ) -> OptionMask? {
    var mask = OptionMask()
    var isWhole = true
    for word in words {
      guard let position = reference(word, of: node, to: table) else {
        isWhole = false
        continue
      }
      if !mask.insert(OptionMask(position: position)).inserted {
        report(NameMistake.repeated(.option, word.text), at: word, of: node)
      }
    }
    return isWhole ? mask : nil
  }

  /// The position of a name inside a text; nil with a report if it is unknown.
  mutating func reference(_ word: Word, of node: YamlTree, to table: NameTable) -> Int? {
    if let position = table.position(of: word.text) { return position }
    if table.isComplete, !log.isFull {
      let suggestion = table.suggestion(for: word.text)
      let mistake = NameMistake.unknown(table.kind, word.text, suggestion: suggestion)
      report(mistake, at: word, of: node)
    }
    return nil
  }

  /// The numbers of which a comparison is true; nil with a report if there are none.
  mutating func test(
    _ phrase: Phrase, within bounds: ClosedRange<Int>, of node: YamlTree
  ) -> Comparison.Test? {
    guard phrase.comparesNumbers else { return wrongVerb(phrase, takes: .number, of: node) }
    let numbers = phrase.values.compactMap { bound($0, within: bounds, of: node) }
    guard let first = numbers.first, let last = numbers.last, numbers.count == phrase.values.count
    else { return nil }
    let range = Self.range(phrase.verb, first, last, within: bounds)
    guard let least = range.first, let most = range.last else {
      report(ConditionMistake.neverTrue(bounds), at: node)
      return nil
    }
    return .isWithin(least...most)
  }

  private mutating func bound(
    _ word: Word, within bounds: ClosedRange<Int>, of node: YamlTree
  ) -> Int? {
    if let number = wholeNumber(word.text), bounds.contains(number) { return number }
    report(ShapeMistake.badNumber(word.text, limits: bounds), at: word, of: node)
    return nil
  }

  private static func range(
    _ verb: Phrase.Verb, _ first: Int, _ last: Int, within bounds: ClosedRange<Int>
  ) -> Range<Int> {
    let (least, beyond) = (bounds.lowerBound, bounds.upperBound + 1)
    return switch verb {
    case .compares(.less): least..<first
    case .compares(.atMost): least..<(first + 1)
    case .compares(.greater): (first + 1)..<beyond
    case .compares(.atLeast): first..<beyond
    case .isBetween: first..<max(first, last + 1)
    case .isAny, .isNone, .includesAny, .includesAll, .includesNone: first..<(first + 1)
    }
  }
}

extension Phrase {
  /// Whether it says something of a number.
  fileprivate var comparesNumbers: Bool {
    switch verb {
    case .isBetween, .compares: true
    case .isAny: values.count == 1
    case .isNone, .includesAny, .includesAll, .includesNone: false
    }
  }
}
