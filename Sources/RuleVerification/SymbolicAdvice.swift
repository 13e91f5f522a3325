import TriageModel

extension Prover {
  /// Whether a block of advice is shown in the result.
  package func isShown(_ advice: Int) -> Literal { reading.isShown(advice, in: &circuit) }
}

extension SymbolicReading {
  /// Whether a block of advice is shown in the result.
  ///
  /// The counterpart of the engine's selection of advice: within a topic file order decides and
  /// the topic's limit cuts; advice that goes `with` another follows its partner.
  mutating func isShown(_ advice: Int, in circuit: inout Circuit) -> Literal {
    let block = questionnaire.advice[advice]
    let applies = applies(advice, in: &circuit)
    if let partners = block.with {
      let leaders = partners.filter { questionnaire.advice[$0].with == nil && $0 != advice }
      return circuit.all([applies, circuit.any(leaders.map { isShown($0, in: &circuit) })])
    }
    guard let most = questionnaire.topics[block.topic].most else { return applies }
    let earlier = questionnaire.advice.indices.prefix(advice).filter {
      questionnaire.advice[$0].topic == block.topic && questionnaire.advice[$0].with == nil
    }
    return circuit.all([
      applies, !circuit.atLeast(most, of: earlier.map { self.applies($0, in: &circuit) }),
    ])
  }

  /// Whether the level, the rules and the answers are those that a block of advice is for.
  private mutating func applies(_ advice: Int, in circuit: inout Circuit) -> Literal {
    let block = questionnaire.advice[advice]
    let isAtLevel = block.levels.sorted().map { urgency in
      let isLevel = isExactly(urgency, in: &circuit)
      let called =
        block.byRules.map { circuit.any($0.map { fires($0, at: urgency, in: &circuit) }) } ?? .yes
      let barred = circuit.any(block.notByRules.map { fires($0, at: urgency, in: &circuit) })
      return circuit.all([isLevel, called, !barred])
    }
    return circuit.all([circuit.any(isAtLevel), block.when.map { holds($0, in: &circuit) } ?? .yes])
  }

  /// Whether a rule fires at exactly this level, none of its more urgent cases holding.
  private func fires(
    _ rule: Int, at urgency: Urgency, in circuit: inout Circuit
  ) -> Literal {
    let both = zip(questionnaire.rules[rule].cases, cases[rule])
    let here = circuit.any(both.filter { $0.0.level == urgency }.map(\.1))
    let above = circuit.any(both.filter { $0.0.level > urgency }.map(\.1))
    return circuit.all([here, !above])
  }
}
