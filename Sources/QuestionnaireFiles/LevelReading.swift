import TriageModel

extension Reader {
  /// The levels, most urgent first.
  mutating func levels(_ node: YamlTree?) -> [Level] {
    let nodes = list(node, of: "levels")
    let levels = nodes.enumerated().map { position, node in
      level(node, urgency: Urgency(rank: nodes.count - 1 - position))
    }
    checkLoudness(of: levels, at: nodes)
    return levels
  }

  /// What is done at a level is done at every more urgent one too.
  private mutating func checkLoudness(of levels: [Level], at nodes: [YamlTree]) {
    for (position, (more, less)) in zip(levels, levels.dropFirst()).enumerated() {
      let keys = [
        less.isAlert && !more.isAlert ? "alert" : nil,
        less.isShownUnfinished && !more.isShownUnfinished ? "show-unfinished" : nil,
      ]
      for key in keys.compactMap(\.self) {
        let mistake = RuleMistake.quietLevel(more.id.text, less: less.id.text, key: key)
        log.report(mistake, at: nodes[position].position)
      }
    }
  }

  private mutating func level(_ node: YamlTree, urgency: Urgency) -> Level {
    let fields = fields(node, .level)
    let citation = citation(of: fields, for: "a level")
    return Level(
      id: fields.id(), trace: optionalText(fields["trace"]),
      urgency: urgency, label: text(fields["label"]), mark: mark(fields["mark"]),
      tone: choice(fields["tone"], of: Level.Tone.self) ?? .calm, within: text(fields["within"]),
      limit: text(fields["limit"]),
      steps: list(fields["steps"], of: "steps").map { template($0, allowing: .everything) },
      isAlert: flag(fields["alert"]), isShownUnfinished: flag(fields["show-unfinished"]),
      evidence: citation.evidence, sources: citation.sources)
  }

  private mutating func mark(_ node: YamlTree?) -> String {
    guard let node, let mark = word(node) else { return "" }
    let isPrintable = mark.unicodeScalars.allSatisfy { ("!"..."~").contains($0) }
    if !isPrintable || mark.count > 3 { report(RuleMistake.badMark(mark), at: node) }
    return mark
  }

  /// The urgency of a named level; the least urgent stands in for an unknown one.
  mutating func urgency(_ node: YamlTree?) -> Urgency {
    let position = reference(node, to: names.levels)
    return Urgency(rank: position.map { names.levels.entries.count - 1 - $0 } ?? 0)
  }

  /// The urgencies of a list of levels; every one where the list is left out.
  mutating func urgencies(_ node: YamlTree?) -> Set<Urgency> {
    let count = names.levels.entries.count
    guard let node else { return Set((0..<count).map { Urgency(rank: $0) }) }
    return Set(references(node, to: names.levels).map { Urgency(rank: count - 1 - $0) })
  }
}
