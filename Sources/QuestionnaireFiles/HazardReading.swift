import TriageModel

extension Reader {
  /// What could go wrong: the hazards of an included questionnaire, then those of this file.
  mutating func hazards(_ node: YamlTree?) -> [Hazard] {
    let own = list(node, of: "hazards").map { hazard($0) }
    let whole = included?.questionnaire.hazards ?? []
    let along = whole.compactMap { hazard in
      own.first { $0.id == hazard.id } ?? comingAlong(hazard)
    }
    return along + own.filter { hazard in !whole.contains { $0.id == hazard.id } }
  }

  private mutating func hazard(_ node: YamlTree) -> Hazard {
    let fields = fields(node, .hazard)
    if !fields.all.isEmpty, Shape.controls.allSatisfy({ fields[$0] == nil }) {
      log.report(HazardMistake.uncontrolled, at: node.position)
    }
    return Hazard(
      id: fields.id(), trace: optionalText(fields["trace"]), says: text(fields["says"]),
      cause: text(fields["cause"]), severity: number(fields["severity"], in: Hazard.ratings),
      likelihood: number(fields["likelihood"], in: Hazard.ratings),
      control: text(fields["control"]),
      rules: fields["rules"].map { references($0, to: names.rules) } ?? [],
      properties: fields["properties"].map { references($0, to: names.properties) } ?? [],
      tests: list(fields["tests"], of: "tests").map { text($0) })
  }

  /// A hazard of the included questionnaire with those of its controls that are used; nil where
  /// rules or properties control it and none of these is used.
  private func comingAlong(_ hazard: Hazard) -> Hazard? {
    let rules = hazard.rules.compactMap { included?.rules[$0] }
    let properties = hazard.properties.compactMap { included?.properties[$0] }
    let isLost = rules.isEmpty && properties.isEmpty
    if isLost, !(hazard.rules.isEmpty && hazard.properties.isEmpty) { return nil }
    return Hazard(
      id: hazard.id, trace: hazard.trace, says: hazard.says, cause: hazard.cause,
      severity: hazard.severity, likelihood: hazard.likelihood, control: hazard.control,
      rules: rules, properties: properties, tests: hazard.tests)
  }
}
