import RuleVerification
import TriageModel

/// What must hold for every answer sheet, and whether it was proved.
extension ReviewCopy {
  var properties: [MarkdownBlock] {
    guard !questionnaire.properties.isEmpty else { return [] }
    let blocks = zip(questionnaire.properties, proofs.verdicts).flatMap { property, verdict in
      [
        .heading(3, "\(property.id): \(verdict.mark)"), .paragraph("\(property.says)"),
        .list(property.promises.map(item) + witness(verdict)),
      ] as [MarkdownBlock]
    }
    return [
      .heading(2, "Properties"),
      .paragraph(
        "What must hold for every possible answer sheet. Proved: \(countOfProved). A proof shows "
          + "that the rules keep these promises, not that the promises are clinically right."),
    ] + blocks
  }

  private func item(_ promise: Property.Promise) -> MarkdownItem {
    let at = promise.levels.map { ", where the result is \(levels($0))" as MarkdownText } ?? ""
    let required = words(promise.requirement)
    return promise.condition.map { questionnaire.item("\(required)\(at), whenever", $0) }
      ?? MarkdownItem("\(required)\(at)")
  }

  private func words(_ requirement: Property.Requirement) -> MarkdownText {
    switch requirement {
    case .atLeast(let urgency): "The level is \(name(urgency)) or more urgent"
    case .atMost(let urgency): "The level is \(name(urgency)) or less urgent"
    case .exactly(let urgency): "The level is \(name(urgency))"
    case .neverFallsWhenWorse(let orders):
      "A worse answer never gives a less urgent level: "
        + MarkdownText(orders.map(words), separator: "; ")
    case .noEffect(let changes):
      "Another answer never gives another level: "
        + MarkdownText(changes.map(words), separator: "; ")
    case .anyOrder: "The order of answering, and steps back, change nothing"
    case .alertsHold: "A later answer never takes back an alert that was shown"
    case .alertBeforeResult: "Whoever gets an alerting level was warned before the end"
    case .neverWithout(let questions):
      "Asked: \(list(questions.map { questionnaire.questions[$0].id }))"
    case .shows(let blocks): "Shown: \(list(blocks.map { questionnaire.advice[$0].id }))"
    case .neverShows(let blocks): "Not shown: \(list(blocks.map { questionnaire.advice[$0].id }))"
    }
  }

  private func name(_ urgency: Urgency) -> MarkdownText { "\(questionnaire.level(urgency).id)" }

  private func words(_ order: Property.WorseOrder) -> MarkdownText {
    switch order {
    case .chain(let position, let places):
      let question = questionnaire.questions[position]
      let names = places.map { question.options[$0].id.text }.joined(separator: " < ")
      return MarkdownText(stringLiteral: code("\(question.id): \(names)"))
    case .adding(let position, let mask, let except):
      let left = except.isEmpty ? "" : ", not to \(names(position, except))"
      let question = questionnaire.questions[position].id
      return MarkdownText(
        stringLiteral: code("\(question): adding \(names(position, mask))\(left)"))
    }
  }

  private func words(_ variation: Property.Variation) -> MarkdownText {
    switch variation {
    case .anyChange(let position): "\(questionnaire.questions[position].id)"
    case .among(let position, let mask):
      MarkdownText(
        stringLiteral: code("\(questionnaire.questions[position].id): \(names(position, mask))"))
    }
  }

  private func names(_ position: Int, _ mask: OptionMask) -> String {
    mask.positions.map { questionnaire.questions[position].options[$0].id.text }
      .joined(separator: " or ")
  }

  /// Who shows that a property is broken.
  private func witness(_ verdict: Verdict) -> [MarkdownItem] {
    guard case .broken(let witness) = verdict else { return [] }
    let lines = questionnaire.words(for: witness)
    return [MarkdownItem("Shown by:", lines.map { MarkdownItem("\($0)") })]
  }
}

extension Verdict {
  /// The word for it on paper; what is not proved catches the eye.
  fileprivate var mark: MarkdownText {
    switch self {
    case .proved: "proved"
    case .broken: "**BROKEN**"
    case .notDecided: "**NOT DECIDED**"
    }
  }
}
