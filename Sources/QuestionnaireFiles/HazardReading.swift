import TriageModel

extension Reader {
  /// What could go wrong: the hazards of an included questionnaire, then those of this file.
  mutating func hazards(_ node: YamlTree?) -> [Hazard] {
    let own = list(node, of: "hazards").map { hazard($0) }
    return hazardsThatComeAlong.filter { names.hazards.position(of: $0.id.text) == nil } + own
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

  /// The hazards of the included questionnaire with those of their controls that are used; without
  /// those that rules or properties control of which none is used.
  private var hazardsThatComeAlong: [Hazard] {
    guard let included else { return [] }
    return included.questionnaire.hazards.compactMap { hazard in
      let rules = hazard.rules.compactMap { included.rules[$0] }
      let properties = hazard.properties.compactMap { included.properties[$0] }
      let isLost = rules.isEmpty && properties.isEmpty
      if isLost, !(hazard.rules.isEmpty && hazard.properties.isEmpty) { return nil }
      return Hazard(
        id: hazard.id, trace: hazard.trace, says: hazard.says, cause: hazard.cause,
        severity: hazard.severity, likelihood: hazard.likelihood, control: hazard.control,
        rules: rules, properties: properties, tests: hazard.tests)
    }
  }
}
