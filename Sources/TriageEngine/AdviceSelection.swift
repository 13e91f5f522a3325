import TriageModel

extension Reading {
  /// The advice that applies at a level, by topic.
  ///
  /// Within a topic, file order decides and the topic's limit cuts; advice that goes `with`
  /// another follows its partner and is not counted.
  func advice(at level: Urgency, _ fired: [Assessment.FiredRule]) -> [[Int]] {
    let deciding = Set(fired.filter { $0.level == level }.map(\.rule))
    return questionnaire.topics.indices.map { topic in
      let applying = questionnaire.advice.indices.filter {
        questionnaire.advice[$0].topic == topic && applies($0, at: level, deciding)
      }
      return arranged(applying, most: questionnaire.topics[topic].most)
    }
  }

  private func applies(_ position: Int, at level: Urgency, _ deciding: Set<Int>) -> Bool {
    let advice = questionnaire.advice[position]
    return advice.levels.contains(level)
      && (advice.byRules.map { !deciding.isDisjoint(with: $0) } ?? true)
      && deciding.isDisjoint(with: advice.notByRules)
      && (advice.when.map(holds) ?? true)
  }

  private func arranged(_ applying: [Int], most: Int?) -> [Int] {
    let standing = applying.filter { questionnaire.advice[$0].with == nil }
    return standing.prefix(most ?? .max).flatMap { leader in
      [leader] + applying.filter { questionnaire.advice[$0].with?.contains(leader) ?? false }
    }
  }
}
