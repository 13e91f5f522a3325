import TriageModel

extension Prover {
  /// Whether a block of advice is shown in the result.
  ///
  /// The counterpart of the engine's selection of advice: within a topic file order decides and
  /// the topic's limit cuts; advice that goes `with` another follows its partner.
  package func isShown(_ advice: Int) -> Literal {
    let block = questionnaire.advice[advice]
    let applies = applies(advice)
    if let partners = block.with {
      let leaders = partners.filter { questionnaire.advice[$0].with == nil && $0 != advice }
      return circuit.all([applies, circuit.any(leaders.map { isShown($0) })])
    }
    guard let most = questionnaire.topics[block.topic].most else { return applies }
    let earlier = questionnaire.advice.indices.prefix(advice).filter {
      questionnaire.advice[$0].topic == block.topic && questionnaire.advice[$0].with == nil
    }
    return circuit.all([applies, !circuit.atLeast(most, of: earlier.map { self.applies($0) })])
  }

  /// Whether the level, the rules and the answers are those that a block of advice is for.
  private func applies(_ advice: Int) -> Literal {
    let block = questionnaire.advice[advice]
    let isAtLevel = block.levels.sorted().map { urgency in
      let isLevel = reading.isExactly(urgency, in: &circuit)
      let called = block.byRules.map { circuit.any($0.map { fires($0, at: urgency) }) } ?? .yes
      let barred = circuit.any(block.notByRules.map { fires($0, at: urgency) })
      return circuit.all([isLevel, called, !barred])
    }
    return circuit.all([circuit.any(isAtLevel), block.when.map(holds) ?? .yes])
  }

  /// Whether a rule fires at exactly this level, none of its more urgent cases holding.
  private func fires(_ rule: Int, at urgency: Urgency) -> Literal {
    let cases = zip(questionnaire.rules[rule].cases, reading.cases[rule])
    let here = circuit.any(cases.filter { $0.0.level == urgency }.map(\.1))
    let above = circuit.any(cases.filter { $0.0.level > urgency }.map(\.1))
    return circuit.all([here, !above])
  }
}
