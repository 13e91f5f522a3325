import TriageModel

/// Where something people read comes from.
struct Citation {
  /// The evidence.
  var evidence: [EvidenceID] = []
  /// Further sources.
  var sources: [SourceID] = []
}

extension Reader {
  /// The evidence and sources of a part; one of the two is needed.
  mutating func citation(of fields: Fields, for noun: String) -> Citation {
    if fields["evidence"] == nil, fields["sources"] == nil, !fields.all.isEmpty {
      log.report(NameMistake.noEvidence(noun), at: fields.position)
    }
    return optionalCitation(of: fields)
  }

  /// The evidence and sources of a part, if it names any.
  mutating func optionalCitation(of fields: Fields) -> Citation {
    Citation(
      evidence: cited(fields["evidence"], in: names.evidence).map { EvidenceID($0) },
      sources: cited(fields["sources"], in: names.sources).map { SourceID($0) })
  }

  /// Names of a register; of one that is not known yet, as they are written.
  private mutating func cited(_ node: YamlTree?, in table: NameTable) -> [String] {
    guard let node else { return [] }
    _ = references(node, to: table)
    guard case .list(let entries) = node.content else { return [] }
    return entries.compactMap(\.text)
  }
}
