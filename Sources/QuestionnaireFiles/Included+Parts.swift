import TriageModel

/// What of an included questionnaire still means something where only some parts are used.
extension Included {
  /// Whether a rule can fire at all.
  mutating func comesToSomething(rule: Int) -> Bool {
    !cases(ofRule: rule).isEmpty
  }

  /// The cases of a rule that can still hold, by their place there, with what remains of them.
  mutating func cases(ofRule rule: Int) -> [(index: Int, narrowed: Narrowed)] {
    var kept: [(index: Int, narrowed: Narrowed)] = []
    for (index, aCase) in questionnaire.rules[rule].cases.enumerated() {
      let narrowed = narrowed(aCase.when, of: .ruleCase(rule: rule, index: index))
      if narrowed.condition != nil { kept.append((index, narrowed)) }
    }
    return kept
  }

  /// Whether an advice block is shown to some people and to nobody because a question is not
  /// asked.
  mutating func isShown(advice position: Int, beside shown: Set<Int>) -> Bool {
    let block = questionnaire.advice[position]
    let narrowed = narrowed(block.when ?? .always, of: .advice(position))
    return narrowed.condition != nil && !narrowed.isLooser
      && (block.byRules?.contains { rules[$0] != nil } ?? true)
      && (block.with.map { !shown.isDisjoint(with: $0) } ?? true)
  }

  /// The promises of a property that still speak of somebody; nil where there are none, or where
  /// the property would say more than remains of it.
  mutating func promises(
    ofProperty property: Int
  ) -> [(index: Int, condition: Narrowed?, requirement: Property.Requirement)]? {
    var kept: [(index: Int, condition: Narrowed?, requirement: Property.Requirement)] = []
    for (index, promise) in questionnaire.properties[property].promises.enumerated() {
      let narrowed = promise.condition.map {
        self.narrowed($0, of: .promise(property: property, index: index))
      }
      if let narrowed, narrowed.condition == nil { continue }
      guard let requirement = requirement(promise.requirement) else { return nil }
      if !requirement.isAboutNothing { kept.append((index, narrowed, requirement)) }
    }
    return kept.isEmpty ? nil : kept
  }

  /// What is required of the questions and the advice that are used; nil where it speaks of others
  /// too and cannot do without them.
  private func requirement(_ whole: Property.Requirement) -> Property.Requirement? {
    let asked = narrowing.asked
    switch whole {
    case .atLeast, .atMost, .exactly, .anyOrder, .alertsHold, .alertBeforeResult: return whole
    case .neverFallsWhenWorse(let orders):
      return .neverFallsWhenWorse(orders.compactMap { $0.here(asked) })
    case .noEffect(let variations):
      return .noEffect(variations.compactMap { $0.here(asked) })
    case .neverWithout(let questions):
      let kept = questions.compactMap { asked[$0] }
      return kept.count == questions.count ? .neverWithout(kept) : nil
    case .shows(let blocks):
      let kept = blocks.compactMap { advice[$0] }
      return kept.count == blocks.count ? .shows(kept) : nil
    case .neverShows(let blocks): return .neverShows(blocks.compactMap { advice[$0] })
    }
  }

  /// The definitions that some conditions need, with those that these need, in file order.
  mutating func neededDefinitions(_ conditions: [Condition], and more: [Int]) -> [Int] {
    var needed: Set<Int> = []
    var rest = conditions.flatMap(\.namedDefinitions) + more
    while let next = rest.popLast() {
      guard let condition = narrowing.definition(next).condition, condition != .always,
        needed.insert(next).inserted
      else { continue }
      rest += condition.namedDefinitions
    }
    return needed.sorted()
  }
}

extension Property.Requirement {
  /// Whether nothing is left of a list.
  fileprivate var isAboutNothing: Bool {
    switch self {
    case .neverFallsWhenWorse(let orders): orders.isEmpty
    case .noEffect(let variations): variations.isEmpty
    case .neverShows(let blocks): blocks.isEmpty
    case .atLeast, .atMost, .exactly, .anyOrder, .alertsHold, .alertBeforeResult, .neverWithout,
      .shows:
      false
    }
  }
}

extension Property.WorseOrder {
  fileprivate func here(_ asked: [Int: Int]) -> Property.WorseOrder? {
    switch self {
    case .chain(let question, let options):
      asked[question].map { .chain(question: $0, options: options) }
    case .adding(let question, let options, let except):
      asked[question].map { .adding(question: $0, options: options, except: except) }
    }
  }
}

extension Property.Variation {
  fileprivate func here(_ asked: [Int: Int]) -> Property.Variation? {
    switch self {
    case .anyChange(let question): asked[question].map { .anyChange(question: $0) }
    case .among(let question, let options):
      asked[question].map { .among(question: $0, options: options) }
    }
  }
}
