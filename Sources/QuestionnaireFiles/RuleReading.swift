import TriageModel

extension Reader {
  /// The rules in file order.
  mutating func rules(_ node: YamlTree?) -> [Rule] {
    list(node, of: "rules").enumerated().map { position, node in
      conditionPlaces.beginRule()
      return used(node, as: .rule).flatMap { usedRule($0, position: position, at: node) }
        ?? rule(node)
    }
  }

  private mutating func rule(_ node: YamlTree) -> Rule {
    let fields = fields(node, .rule)
    let citation = citation(of: fields, for: "a rule")
    return Rule(
      id: fields.id(), trace: optionalText(fields["trace"]),
      because: text(fields["because"]), cases: cases(of: fields, at: node),
      isShownAlone: flag(fields["show-alone"]), evidence: citation.evidence,
      sources: citation.sources)
  }

  private mutating func cases(of fields: Fields, at node: YamlTree) -> [Rule.Case] {
    let keys = ["when", "level", "within-hours"].filter { fields[$0] != nil }
    if let cases = fields["cases"] {
      if let key = keys.first { log.report(RuleMistake.casesBeside(key), at: node.position) }
      return list(cases, of: "cases").map { ruleCase(self.fields($0, .ruleCase)) }
    }
    if fields.all.isEmpty { return [] }
    for key in ["when", "level"] where fields[key] == nil {
      log.report(RuleMistake.noCase(missing: key), at: node.position)
    }
    return [ruleCase(fields, hasReason: false)]
  }

  private mutating func ruleCase(_ fields: Fields, hasReason: Bool = true) -> Rule.Case {
    let place = fields.field("when")?.position ?? fields.position
    let owner = conditionPlaces.addCase(at: self.place(place))
    return Rule.Case(
      when: condition(fields["when"], of: owner), level: urgency(fields["level"]),
      withinHours: fields["within-hours"].map { number($0, in: 1...8_760) },
      because: hasReason ? optionalText(fields["because"]) : nil)
  }
}
