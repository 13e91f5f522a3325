import TriageModel

/// Settings of one version in words that are the same where the settings are.
struct SettingWords {
  let questionnaire: Questionnaire
  /// The names that its parts have in the new version.
  let names: PartNames

  /// What a statement stands on.
  func references(_ evidence: [EvidenceID], _ sources: [SourceID]) -> [String: String] {
    [
      "evidence": evidence.map(\.text).joined(separator: " "),
      "sources": sources.map(\.text).joined(separator: " "),
    ]
  }

  // A part that only the old version has is told by its old name, which the new one cannot mean.
  func question(_ position: Int) -> String {
    names.questions[position] ?? "(\(questionnaire.questions[position].id))"
  }

  func level(_ urgency: Urgency) -> String {
    names.levels[urgency.rank] ?? "(\(questionnaire.level(urgency).id))"
  }

  func levels(_ levels: Set<Urgency>) -> String {
    levels.sorted().map(level).joined(separator: " ")
  }

  func rules(_ positions: [Int]) -> String {
    positions.map { names.rules[$0] ?? "(\(questionnaire.rules[$0].id))" }.sorted()
      .joined(separator: " ")
  }

  func advice(_ positions: [Int]) -> String {
    positions.map { names.advice[$0] ?? "(\(questionnaire.advice[$0].id))" }.sorted()
      .joined(separator: " ")
  }

  private func options(_ question: Int, _ mask: OptionMask) -> String {
    options(question, mask.positions.map(\.self)).sorted().joined(separator: " or ")
  }

  private func options(_ question: Int, _ places: [Int]) -> [String] {
    places.map {
      names.options[question][$0] ?? "(\(questionnaire.questions[question].options[$0].id))"
    }
  }

  func words(_ condition: Condition) -> String {
    switch condition {
    case .always: "always"
    case .comparison(let comparison): words(comparison)
    case .definition(let position): questionnaire.definitions[position].id.text
    case .all(let parts): "all [\(words(parts))]"
    case .any(let parts): "any [\(words(parts))]"
    case .none(let parts): "none [\(words(parts))]"
    case .atLeast(let count, let parts): "\(count) of [\(words(parts))]"
    }
  }

  private func words(_ parts: [Condition]) -> String {
    parts.map(words).joined(separator: ", ")
  }

  private func words(_ comparison: Comparison) -> String {
    let question = question(comparison.question)
    return switch comparison.test {
    case .isAny(let mask): "\(question) is \(options(comparison.question, mask))"
    case .isNone(let mask): "\(question) is not \(options(comparison.question, mask))"
    case .includesAll(let mask): "\(question) has all \(options(comparison.question, mask))"
    case .isWithin(let range): "\(question) in \(range)"
    }
  }
}

extension SettingWords {
  func words(_ promise: Property.Promise) -> String {
    let condition = promise.condition.map(words) ?? "always"
    let levels = promise.levels.map(levels) ?? "every level"
    return "if \(condition) at \(levels): \(words(promise.requirement))"
  }

  private func words(_ requirement: Property.Requirement) -> String {
    switch requirement {
    case .atLeast(let urgency): "at least \(level(urgency))"
    case .atMost(let urgency): "at most \(level(urgency))"
    case .exactly(let urgency): "exactly \(level(urgency))"
    case .neverFallsWhenWorse(let orders): "worse \(orders.map(words).joined(separator: ", "))"
    case .noEffect(let variations): "no effect \(variations.map(words).joined(separator: ", "))"
    case .anyOrder: "any order"
    case .alertsHold: "alerts hold"
    case .alertBeforeResult: "alert before result"
    case .neverWithout(let questions):
      "never without \(questions.map(question).joined(separator: " "))"
    case .shows(let blocks): "shows \(advice(blocks))"
    case .neverShows(let blocks): "never shows \(advice(blocks))"
    }
  }

  private func words(_ order: Property.WorseOrder) -> String {
    switch order {
    case .chain(let position, let places):
      "\(question(position)): \(options(position, places).joined(separator: " < "))"
    case .adding(let position, let mask, let except):
      "\(question(position)) adding \(options(position, mask)) but \(options(position, except))"
    }
  }

  private func words(_ variation: Property.Variation) -> String {
    switch variation {
    case .anyChange(let position): question(position)
    case .among(let position, let mask): "\(question(position)) \(options(position, mask))"
    }
  }
}
