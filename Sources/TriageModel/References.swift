/// The register of sources and of the evidence taken from them.
package struct References: Sendable {
  /// The sources in file order.
  package let sources: [Source]
  /// The evidence in file order.
  package let evidence: [Evidence]

  /// A register.
  package init(sources: [Source], evidence: [Evidence]) {
    self.sources = sources
    self.evidence = evidence
  }

  /// A register without entries.
  package static let empty = References(sources: [], evidence: [])

  /// The source of a name.
  ///
  /// - Complexity: O(n) for n sources.
  package func source(_ id: SourceID) -> Source? { sources.first { $0.id == id } }

  /// The evidence of a name.
  ///
  /// - Complexity: O(n) for n pieces of evidence.
  package func evidence(_ id: EvidenceID) -> Evidence? { evidence.first { $0.id == id } }

  /// The sources behind some evidence and of some further names, each once, in the order met.
  package func sources(of ids: [EvidenceID], and further: [SourceID] = []) -> [SourceID] {
    var seen: Set<SourceID> = []
    return (ids.flatMap { evidence($0)?.sources ?? [] } + further).filter {
      seen.insert($0).inserted
    }
  }
}

/// Where a statement comes from.
package struct Source: Hashable, Sendable {
  /// The name in the file.
  package let id: SourceID
  /// Title, publisher, year and address in one line.
  package let citation: String

  /// A source by its citation.
  package init(id: SourceID, citation: String) {
    self.id = id
    self.citation = citation
  }
}

/// One statement taken from sources, with how far it may be trusted.
package struct Evidence: Hashable, Sendable {
  /// How a statement was checked.
  package enum Mark: String, Sendable, CaseIterable {
    /// Read in the named source itself.
    case read = "F"
    /// Read in a secondary copy or report.
    case readInCopy = "F2"
    /// Recalled general knowledge, to be checked before release.
    case recalled = "R"
  }

  /// How strong the support is.
  package enum Strength: String, Sendable, CaseIterable {
    /// Several guidelines agree, or a systematic review.
    case strong = "A"
    /// One national guideline or a good study.
    case fair = "B"
    /// Expert opinion, weak or conflicting data.
    case weak = "C"
  }

  /// The name in the file, such as `RF01`.
  package let id: EvidenceID
  /// The statement in our words.
  package let says: String
  /// The sources it was taken from.
  package let sources: [SourceID]
  /// How it was checked.
  package let mark: Mark?
  /// How strong the support is.
  package let strength: Strength?
  /// Why nothing shows it, for evidence that no question, rule or advice uses.
  package let notShown: String?

  /// A statement with its sources.
  package init(
    id: EvidenceID, says: String, sources: [SourceID], mark: Mark?, strength: Strength?,
    notShown: String?
  ) {
    self.id = id
    self.says = says
    self.sources = sources
    self.mark = mark
    self.strength = strength
    self.notShown = notShown
  }
}
