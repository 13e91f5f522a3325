import TriageModel

extension Reader {
  /// What must hold for every possible answer sheet.
  mutating func properties(_ node: YamlTree?) -> [Property] {
    list(node, of: "properties").enumerated().map { position, node in
      if let part = used(node, as: .property),
        let property = usedProperty(part, position: position, at: node)
      {
        return property
      }
      let fields = self.fields(node, .property)
      var promises: [Property.Promise] = []
      add(to: &promises, from: fields, ofProperty: position, at: node)
      return Property(id: fields.id(), says: text(fields["says"]), promises: promises)
    }
  }

  /// Adds every promise that the keys of a property, or of an entry of `all-of`, make.
  private mutating func add(
    to promises: inout [Property.Promise], from fields: Fields, ofProperty position: Int,
    at node: YamlTree
  ) {
    let requirements = fields.all.compactMap { requirement($0) }
    let owners = (promises.count..<promises.count + requirements.count).map {
      ConditionOwner.promise(property: position, index: $0)
    }
    let condition = optionalCondition(fields["if"], of: owners)
    let levels = fields["at"].map { urgencies($0) }
    promises += requirements.map {
      Property.Promise(condition: condition, levels: levels, requirement: $0)
    }
    for entry in list(fields["all-of"], of: "promises") {
      add(to: &promises, from: self.fields(entry, .promise), ofProperty: position, at: entry)
    }
    checkPurpose(of: fields, at: node)
  }

  /// Reports a part that promises nothing, and `if` and `at` that limit no promise.
  private mutating func checkPurpose(of fields: Fields, at node: YamlTree) {
    let promises = fields.all.filter { Shape.promises.contains($0.key) }
    if !fields.all.isEmpty, promises.isEmpty {
      log.report(PropertyMistake.noPromise, at: node.position)
    }
    guard promises.map(\.key) == ["all-of"] else { return }
    for field in ["if", "at"].compactMap(fields.field) {
      report(PropertyMistake.limitsNothing(field.key), at: field)
    }
  }

  private mutating func requirement(_ field: YamlTree.Field) -> Property.Requirement? {
    switch field.key {
    case "at-least": return .atLeast(urgency(field.value))
    case "at-most": return .atMost(urgency(field.value))
    case "exactly": return .exactly(urgency(field.value))
    case "never-falls-when-worse": return .neverFallsWhenWorse(worseOrders(field.value))
    case "no-effect": return .noEffect(variations(field.value))
    case "any-order": return promised(field.value) ? .anyOrder : nil
    case "alerts-hold": return promised(field.value) ? .alertsHold : nil
    case "alert-before-result": return promised(field.value) ? .alertBeforeResult : nil
    case "never-without": return .neverWithout(references(field.value, to: names.questions))
    case "shows": return .shows(references(field.value, to: names.advice))
    case "never-shows": return .neverShows(references(field.value, to: names.advice))
    case _: return nil
    }
  }

  private mutating func promised(_ node: YamlTree) -> Bool {
    let isPromised = flag(node)
    if node.text == "no" { report(PropertyMistake.notPromised, at: node) }
    return isPromised
  }
}
