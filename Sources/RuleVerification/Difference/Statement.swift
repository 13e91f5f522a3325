import TriageModel

extension Description.Statement {
  /// The statement that holds where this one or the other test does, and between them.
  func widened(by other: Comparison.Test) -> Self {
    let test: Comparison.Test =
      switch (comparison.test, other) {
      case (.isAny(let mask), .isAny(let more)): .isAny(mask.union(more))
      case (.isWithin(let range), .isWithin(let more)):
        .isWithin(
          min(range.lowerBound, more.lowerBound)...max(range.upperBound, more.upperBound))
      case (.isAny, _), (.isNone, _), (.includesAll, _), (.isWithin, _): comparison.test
      }
    return with(test)
  }

  /// The same question with another test.
  func with(_ test: Comparison.Test) -> Self {
    Self(version: version, comparison: Comparison(question: comparison.question, test: test))
  }
}

extension VersionProver {
  /// The same part in as few words as possible, by the order of the questions.
  func joined(_ part: Description.Part) -> Description.Part {
    let isAll = part.least == part.statements.count
    let joined = joined(part.statements, together: isAll)
    return Description.Part(least: isAll ? joined.count : part.least, statements: joined)
  }

  private func joined(
    _ statements: [Description.Statement], together: Bool
  ) -> [Description.Statement] {
    places.flatMap { place -> [Description.Statement] in
      let about = statements.filter {
        $0.version == place.version && $0.comparison.question == place.position
      }
      guard let first = about.first else { return [] }
      let tests = about.map(\.comparison.test)
      return (together ? joined(tests, place) : tests).map { first.with($0) }
    }
  }

  private func joined(_ tests: [Comparison.Test], _ place: VersionPlace) -> [Comparison.Test] {
    let takesMany = questionnaire(place.version).questions[place.position].takesMany
    if !takesMany { return tests }
    var (single, absent, others) = (OptionMask(), OptionMask(), [Comparison.Test]())
    for test in tests {
      switch test {
      case .isAny(let mask) where mask.count == 1: single.formUnion(mask)
      case .isNone(let mask): absent.formUnion(mask)
      case .isAny, .includesAll, .isWithin: others.append(test)
      }
    }
    let chosen: [Comparison.Test] =
      single.isEmpty ? [] : [single.count == 1 ? .isAny(single) : .includesAll(single)]
    return chosen + others + (absent.isEmpty ? [] : [.isNone(absent)])
  }
}
