import TriageModel

extension Reader {
  /// The evidence file.
  mutating func references(_ root: YamlTree) -> References {
    let file = fields(root, .evidenceFile)
    let sources = sources(file["sources"])
    names.evidence = declare(file["evidence"], as: .evidence)
    let evidence = list(file["evidence"], of: "evidence").map { self.evidence($0) }
    return References(sources: sources, evidence: evidence)
  }

  /// The sources that a questionnaire adds to those of its evidence file.
  mutating func ownSources(of body: YamlTree?) -> [Source] {
    if body == nil { names.sources.isComplete = false }
    return sources(body?["sources"])
  }

  /// A register of sources, added to the names known so far.
  mutating func sources(_ node: YamlTree?) -> [Source] {
    let entries = entries(node, of: "sources")
    names.sources = declare(entries, addingTo: names.sources)
    return entries.map { Source(id: SourceID($0.key), citation: text($0.value)) }
  }

  private mutating func evidence(_ node: YamlTree) -> Evidence {
    let fields = fields(node, .evidence)
    let sources = references(fields["sources"], to: names.sources)
    return Evidence(
      id: fields.id(), says: text(fields["says"]),
      sources: sources.map { SourceID(names.sources.entries[$0].name) },
      mark: choice(fields["mark"], of: Evidence.Mark.self),
      strength: choice(fields["strength"], of: Evidence.Strength.self),
      notShown: optionalText(fields["not-shown"]))
  }
}
