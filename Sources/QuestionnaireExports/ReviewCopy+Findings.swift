import Diagnostics
import RuleVerification
import TriageModel

/// What the checks found beside the properties.
extension ReviewCopy {
  var findings: [MarkdownBlock] {
    guard !proofs.findings.isEmpty else { return [] }
    let items = proofs.findings.map { finding in
      MarkdownItem(
        "\(finding.severity.rawValue), \(place(of: finding.subject)): \(finding.what): \(finding.why)"
      )
    }
    return [.heading(2, "Findings of the checks"), .list(items)]
  }

  private func place(of subject: Finding.Subject) -> MarkdownText {
    switch subject {
    case .rules: "all rules"
    case .question(let position): part(.askWhen(position))
    case .option(let question, let option):
      "\(part(.askWhen(question))), option "
        + "\(questionnaire.questions[question].options[option].id)"
    case .definition(let position): part(.definition(position))
    case .rule(let position): part(.ruleCase(rule: position, index: 0))
    case .ruleCase(let position, _): part(.ruleCase(rule: position, index: 0))
    case .advice(let position): part(.advice(position))
    case .property(let position): part(.promise(property: position, index: 0))
    case .comparison(let owner, _): part(owner)
    }
  }

  private func part(_ owner: ConditionOwner) -> MarkdownText {
    switch owner {
    case .askWhen(let position): "question \(questionnaire.questions[position].id)"
    case .definition(let position): "definition \(questionnaire.definitions[position].id)"
    case .ruleCase(let position, _): "rule \(questionnaire.rules[position].id)"
    case .advice(let position): "advice \(questionnaire.advice[position].id)"
    case .promise(let position, _): "property \(questionnaire.properties[position].id)"
    case .acceptedChange: "an accepted change"
    }
  }
}
