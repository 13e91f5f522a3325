import TriageModel

// Which advice is shown.
extension SMTReading {
  private var questionnaire: Questionnaire { sheet.questionnaire }

  /// Whether a block of advice is shown.
  func isShown(_ advice: Int) -> SMTTerm {
    .symbol("\(name)/shown.\(questionnaire.advice[advice].id)")
  }

  /// Everything behind the symbols for advice; stands behind the entries of the reading.
  var adviceEntries: [SMTEntry] {
    let deciding = questionnaire.rules.indices.map {
      SMTEntry.defined(decides($0).line, as: decision(of: $0), part: "The rules that decide.")
    }
    let applying = questionnaire.advice.indices.map {
      SMTEntry.defined(applies($0).line, as: application(of: $0), part: "The advice.")
    }
    let (leaders, companions) = (
      questionnaire.advice.indices.filter(isLeader),
      questionnaire.advice.indices.filter { !isLeader($0) }
    )
    return deciding + applying
      + (leaders + companions).map {
        SMTEntry.defined(isShown($0).line, as: showing(of: $0), part: "The advice.")
      }
  }

  /// Whether a rule gives the level of the result.
  func decides(_ rule: Int) -> SMTTerm {
    .symbol("\(name)/decides.\(questionnaire.rules[rule].id)")
  }

  private func decision(of rule: Int) -> SMTTerm {
    .any(
      questionnaire.rules[rule].cases.enumerated().map { place, ruleCase in
        .all([holds(place, ofRule: rule), isExactly(ruleCase.level)])
      })
  }

  private func applies(_ advice: Int) -> SMTTerm {
    .symbol("\(name)/applies.\(questionnaire.advice[advice].id)")
  }

  private func application(of position: Int) -> SMTTerm {
    let advice = questionnaire.advice[position]
    let isEveryLevel = advice.levels.count == questionnaire.levels.count
    let atLevel = SMTTerm.any(advice.levels.sorted().map(isExactly))
    return .all(
      [isEveryLevel ? .yes : atLevel, advice.byRules.map { .any($0.map(decides)) } ?? .yes]
        + advice.notByRules.map { !decides($0) } + [advice.when.map(holds) ?? .yes])
  }

  private func isLeader(_ advice: Int) -> Bool { questionnaire.advice[advice].with == nil }

  /// A leader is shown when the topic has room behind the leaders before it, a companion beside a
  /// leader of its topic.
  private func showing(of position: Int) -> SMTTerm {
    let advice = questionnaire.advice[position]
    let leaders = questionnaire.advice.indices.filter {
      questionnaire.advice[$0].topic == advice.topic && isLeader($0)
    }
    if let with = advice.with {
      return .all([applies(position), .any(leaders.filter(with.contains).map(isShown))])
    }
    guard let most = questionnaire.topics[advice.topic].most else { return applies(position) }
    let earlier = leaders.filter { $0 < position }
    let hasRoom = SMTTerm.apply("<", [.count(earlier.map(applies)), .number(most)])
    return .all([applies(position), earlier.count < most ? .yes : hasRoom])
  }
}
