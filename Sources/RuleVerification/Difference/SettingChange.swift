import TriageModel

/// A part of both versions of which other settings are different, or the order of named parts.
package struct SettingChange: Hashable, Sendable {
  /// The part, by its name in the new version.
  package let part: VersionPart
  /// The keys in the file, in alphabetical order; `order` for what stands in another order.
  package let fields: [String]
}

extension VersionProver {
  /// What else is different in parts that both versions have, by kind and name; then lists in
  /// another order.
  ///
  /// - Complexity: O(n) for n parts and comparisons.
  func settingChanges() -> [SettingChange] {
    let then = PartSettings(of: old, PartNames(of: old, in: new, alignment)).values
    let now = PartSettings(of: new, PartNames(of: new)).values
    let parts = Set(then.keys).union(now.keys)
      .sorted { ($0.kind.rawValue, $0.name) < ($1.kind.rawValue, $1.name) }
    return parts.compactMap { part in
      let (earlier, later) = (then[part], now[part])
      guard let earlier, let later else {
        let isNamed = Self.namedKinds.contains(part.kind)
        return isNamed
          ? nil : SettingChange(part: part, fields: [later == nil ? "removed" : "added"])
      }
      let fields = Set(earlier.keys).union(later.keys).filter {
        earlier[$0, default: ""] != later[$0, default: ""]
      }
      return fields.isEmpty ? nil : SettingChange(part: part, fields: fields.sorted())
    } + orderChanges()
  }

  // What was added or removed of these is told among the names.
  private static let namedKinds: Set<VersionPart.Kind> = [
    .start, .level, .question, .option, .rule, .advice, .property,
  ]

  private func orderChanges() -> [SettingChange] {
    let lists: [(VersionPart.Kind, [Int?])] = [
      (.level, alignment.levels), (.question, alignment.questions), (.rule, alignment.rules),
      (.advice, alignment.advice), (.property, alignment.properties),
      (.section, places(new.sections.map(\.id), old.sections.map(\.id))),
      (.topic, places(new.topics.map(\.id), old.topics.map(\.id))),
      (.country, places(new.countries.map(\.code), old.countries.map(\.code))),
      (.trend, places(new.trends.map(\.label), old.trends.map(\.label))),
    ]
    let options = new.questions.indices.map { position in
      (
        VersionPart(kind: .question, name: new.questions[position].id.text),
        alignment.options[position], "options in another order"
      )
    }
    let all = lists.map { (VersionPart(kind: $0.0, name: "list"), $0.1, "order") } + options
    return all.compactMap { part, places, field in
      let kept = places.compactMap(\.self)
      return kept == kept.sorted() ? nil : SettingChange(part: part, fields: [field])
    }
  }

  private func places<Name: Hashable>(_ new: [Name], _ old: [Name]) -> [Int?] {
    new.map { old.firstIndex(of: $0) }
  }
}
