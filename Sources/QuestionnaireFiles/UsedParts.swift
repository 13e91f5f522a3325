import Diagnostics
import TriageModel

extension Reader {
  /// What remains of a condition of the included questionnaire, for its owner here.
  private mutating func narrowed(
    _ narrowed: Narrowed?, for owner: ConditionOwner, at use: SourcePosition
  ) -> Condition? {
    guard let narrowed, let included else { return nil }
    conditionPlaces.assign(narrowed.places.map { $0.used(at: use) }, to: owner)
    return narrowed.condition?.naming { included.definitions[$0] ?? 0 }
  }

  /// Adds a mistake in the use of a part, unless it may come from a mistake in the other file.
  private mutating func reportUse(_ mistake: IncludeMistake, at node: YamlTree) {
    if included?.names.questions.isComplete == true { report(mistake, at: node) }
  }

  /// The definitions that come along with what is used.
  mutating func usedDefinitions() -> [Definition] {
    guard var known = included else { return [] }
    defer { included = known }
    return known.definitions.sorted { $0.value < $1.value }.map { old, new in
      names.usedDefinitions.insert(new)
      let condition = narrowed(
        known.narrowing.definition(old), for: .definition(new), at: known.position)
      return Definition(
        id: known.questionnaire.definitions[old].id, condition: condition ?? .always)
    }
  }

  /// A question as it is asked in the included questionnaire.
  mutating func usedQuestion(_ part: Int, position: Int, at entry: YamlTree) -> Question? {
    guard var known = included else { return nil }
    let question = known.questionnaire.questions[part]
    let askWhen = question.askWhen.map { known.narrowed($0, of: .askWhen(part)) }
    included = known
    if let askWhen, askWhen.condition == nil, let whole = question.askWhen {
      let unasked = known.unasked(in: [whole])
      reportUse(
        IncludeMistake.comesToNothing(.question, question.id.text, unasked: unasked),
        at: entry.used)
    }
    let condition = narrowed(askWhen, for: .askWhen(position), at: entry.position)
    if let condition { checkOrder(condition, ofUsed: question.id.text, position, at: entry) }
    return Question(
      id: question.id, trace: question.trace, ask: question.ask, inShort: question.inShort,
      isSituation: question.isSituation, hint: question.hint, why: question.why,
      kind: question.kind, askWhen: condition == .always ? nil : condition,
      isOptional: question.isOptional, ifUnanswered: question.ifUnanswered,
      evidence: question.evidence, sources: question.sources)
  }

  private mutating func checkOrder(
    _ condition: Condition, ofUsed question: String, _ position: Int, at entry: YamlTree
  ) {
    let latest = condition.comparedQuestions.union(
      condition.namedDefinitions.compactMap { names.latestQuestions[$0] }
    ).max()
    guard let latest, latest >= position else { return }
    let other = names.questions.entries[latest].name
    reportUse(IncludeMistake.askedTooEarly(question, reads: other), at: entry.used)
  }

  /// A rule as it stands in the included questionnaire.
  mutating func usedRule(_ part: Int, position: Int, at entry: YamlTree) -> Rule? {
    guard var known = included else { return nil }
    let rule = known.questionnaire.rules[part]
    let kept = known.cases(ofRule: part)
    included = known
    if kept.isEmpty {
      let unasked = known.unasked(in: rule.cases.map(\.when))
      reportUse(
        IncludeMistake.comesToNothing(.rule, rule.id.text, unasked: unasked), at: entry.used)
    }
    let cases = kept.map { index, narrowed in
      let place = known.places.cases[part][index].used(at: entry.position)
      let owner = conditionPlaces.addCase(at: place)
      let whole = rule.cases[index]
      return Rule.Case(
        when: self.narrowed(narrowed, for: owner, at: entry.position) ?? .always,
        level: whole.level, withinHours: whole.withinHours, because: whole.because)
    }
    return Rule(
      id: rule.id, trace: rule.trace, because: rule.because, cases: cases,
      isShownAlone: rule.isShownAlone, evidence: rule.evidence, sources: rule.sources)
  }

  /// An advice block as it stands in the included questionnaire.
  mutating func usedAdvice(_ part: Int, position: Int, at entry: YamlTree) -> Advice? {
    guard var known = included else { return nil }
    let block = known.questionnaire.advice[part]
    let when = block.when.map { known.narrowed($0, of: .advice(part)) }
    included = known
    let byRules = block.byRules?.compactMap { known.rules[$0] }
    let with = block.with?.compactMap { known.advice[$0] }
    check(block, when, reaches: byRules != [] && with?.contains { $0 < position } != false, entry)
    let condition = narrowed(when, for: .advice(position), at: entry.position)
    return Advice(
      id: block.id, trace: block.trace, topic: block.topic, levels: block.levels,
      when: condition == .always ? nil : condition, byRules: byRules,
      notByRules: block.notByRules.compactMap { known.rules[$0] }, with: with,
      contradicts: block.contradicts.compactMap { known.advice[$0] }, text: block.text,
      evidence: block.evidence, sources: block.sources)
  }

  /// Reports an advice block that would be shown to nobody, or to people who were not asked.
  private mutating func check(
    _ block: Advice, _ when: Narrowed?, reaches: Bool, _ entry: YamlTree
  ) {
    let unasked = included?.unasked(in: [block.when ?? .always]) ?? []
    let isEmpty = when.map { $0.condition == nil } ?? false
    if isEmpty || !reaches {
      let why = isEmpty ? unasked : []
      reportUse(
        IncludeMistake.comesToNothing(.advice, block.id.text, unasked: why), at: entry.used)
    } else if let when, when.isLooser {
      reportUse(IncludeMistake.reassuresUnasked(block.id.text, unasked: unasked), at: entry.used)
    }
  }

  /// A property as it stands in the included questionnaire, as far as it speaks of what is used.
  mutating func usedProperty(_ part: Int, position: Int, at entry: YamlTree) -> Property? {
    guard var known = included else { return nil }
    let property = known.questionnaire.properties[part]
    let kept = known.promises(ofProperty: part)
    included = known
    if kept == nil {
      let unasked = known.unasked(in: property.promises.compactMap(\.condition))
      reportUse(
        IncludeMistake.comesToNothing(.property, property.id.text, unasked: unasked),
        at: entry.used)
    }
    let promises = (kept ?? []).enumerated().map { index, promise in
      let owner = ConditionOwner.promise(property: position, index: index)
      let condition = narrowed(promise.condition, for: owner, at: entry.position)
      return Property.Promise(
        condition: condition == .always ? nil : condition,
        levels: property.promises[promise.index].levels, requirement: promise.requirement)
    }
    return Property(id: property.id, says: property.says, promises: promises)
  }
}

extension YamlTree {
  /// The name that an entry uses, or the entry itself.
  fileprivate var used: YamlTree { self["use"] ?? self }
}

extension Condition {
  /// The questions that it compares itself, in no order.
  fileprivate var comparedQuestions: Set<Int> {
    switch self {
    case .always, .definition: []
    case .comparison(let comparison): [comparison.question]
    case .all(let parts), .any(let parts), .none(let parts), .atLeast(_, let parts):
      Set(parts.flatMap(\.comparedQuestions))
    }
  }
}
