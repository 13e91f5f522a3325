import TriageModel

extension Reader {
  /// Which names were others in the version before.
  mutating func renames(_ node: YamlTree?) -> Renames {
    guard node != nil else { return .none }
    let fields = fields(node, .renames)
    let levels: [Int: LevelID] = earlierNames(fields["levels"], of: names.levels)
    let least = names.levels.entries.count - 1
    return Renames(
      questions: earlierNames(fields["questions"], of: names.questions),
      options: earlierOptions(fields["options"]),
      rules: earlierNames(fields["rules"], of: names.rules),
      levels: Dictionary(
        uniqueKeysWithValues: levels.map { (Urgency(rank: least - $0.key), $0.value) }),
      advice: earlierNames(fields["advice"], of: names.advice))
  }

  /// Earlier names by the position of what bears a new one.
  private mutating func earlierNames<Named>(
    _ node: YamlTree?, of table: NameTable
  ) -> [Int: Identifier<Named>] {
    var earlier: [Int: Identifier<Named>] = [:]
    var bearers: [String: String] = [:]
    for entry in entries(node, of: "names") {
      guard let position = position(of: entry, in: table),
        let name = earlierName(entry.value, of: table)
      else { continue }
      earlier[position] = Identifier(name)
      if let first = bearers.updateValue(entry.key, forKey: name) {
        report(RenameMistake.givenTwice(table.kind, name, first: first), at: entry.value)
      }
    }
    return earlier
  }

  /// A name that nothing of the kind has now.
  private mutating func earlierName(_ node: YamlTree, of table: NameTable) -> String? {
    guard checkSpelling(of: node, as: table.kind), let name = node.text else { return nil }
    guard let position = table.position(of: name) else { return name }
    let place = table.entries[position].place
    report(RenameMistake.stillThere(table.kind, name, place: place), at: node)
    return nil
  }

  private mutating func earlierOptions(_ node: YamlTree?) -> [Int: [Int: OptionID]] {
    var earlier: [Int: [Int: OptionID]] = [:]
    for entry in entries(node, of: "questions") {
      guard let question = position(of: entry, in: names.questions) else { continue }
      switch names.answers[question] {
      case .one(let options), .many(let options, _):
        earlier[question] = earlierNames(entry.value, of: options)
      case .number, .note: report(RenameMistake.noOptions(entry.key), at: entry)
      case .unreadable: break
      }
    }
    return earlier
  }

  private mutating func position(of entry: YamlTree.Field, in table: NameTable) -> Int? {
    reference(YamlTree(content: .text(entry.key, .plain), position: entry.position), to: table)
  }
}
