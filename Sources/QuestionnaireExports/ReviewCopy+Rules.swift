import TriageModel

/// The definitions and the rules.
extension ReviewCopy {
  var definitions: [MarkdownBlock] {
    let items = questionnaire.definitions.map {
      questionnaire.item("\($0.id) holds when", $0.condition)
    }
    if items.isEmpty { return [] }
    return [
      .heading(2, "Definitions"), .paragraph("Conditions with a name, for the rules below."),
      .list(items),
    ]
  }

  var rules: [MarkdownBlock] {
    [
      .heading(2, "Rules"),
      .paragraph(
        "All rules are read, in no order. The result is the most urgent level of the rules that "
          + "fire, and every rule that fires is a reason. A missing answer counts as said at its "
          + "question."),
    ] + questionnaire.rules.flatMap { [heading(3, "\($0.id)", $0.trace), .list(items(of: $0))] }
  }

  private func items(of rule: Rule) -> [MarkdownItem] {
    let alone =
      rule.isShownAlone ? [MarkdownItem("The reason is shown only when no other rule has one")] : []
    let several = rule.cases.count > 1
    return [MarkdownItem("Reason: \(rule.because)")] + rule.cases.map { item($0, several) } + alone
      + grounds(rule.evidence, rule.sources)
  }

  private func item(_ aCase: Rule.Case, _ isOneOfSeveral: Bool) -> MarkdownItem {
    let level = questionnaire.level(aCase.level)
    let hours = aCase.withinHours.map { ", within \($0) \($0 == 1 ? "hour" : "hours")" } ?? ""
    let because = aCase.because.map { ", with the reason “\($0)”" } ?? ""
    return questionnaire.item(
      "**\(level.mark) \(level.label)**\(hours)\(because), when", aCase.when)
  }
}
