import TriageModel

extension Reader {
  /// What must hold for every possible answer sheet.
  mutating func properties(_ node: YamlTree?) -> [Property] {
    list(node, of: "properties").map { node in
      let fields = self.fields(node, .property)
      return Property(
        id: fields.id(), says: text(fields["says"]),
        promises: promises(of: fields, at: node))
    }
  }

  /// Every promise that the keys of a property, or of an entry of `all-of`, make.
  private mutating func promises(of fields: Fields, at node: YamlTree) -> [Property.Promise] {
    let condition = optionalCondition(fields["if"])
    var promises = fields.all.compactMap { field in
      requirement(field).map { Property.Promise(condition: condition, requirement: $0) }
    }
    if let all = fields["all-of"] {
      for entry in list(all, of: "promises") {
        promises += self.promises(of: self.fields(entry, .promise), at: entry)
      }
    }
    let keys = Shape.promise.optional.filter { $0 != "if" }
    if !fields.all.isEmpty, !fields.all.contains(where: { keys.contains($0.key) }) {
      log.report(PropertyMistake.noPromise, at: node.position)
    }
    return promises
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
    case _: return nil
    }
  }

  private mutating func promised(_ node: YamlTree) -> Bool {
    let isPromised = flag(node)
    if node.text == "no" { report(PropertyMistake.notPromised, at: node) }
    return isPromised
  }
}
