import Diagnostics
package import TriageModel

extension Questionnaire {
  /// Every piece of evidence that is cited anywhere, in no order.
  ///
  /// - Complexity: O(n) for n citations.
  package var citedEvidence: Set<EvidenceID> { Set(citations.flatMap(\.evidence)) }

  /// Every source that is cited beside evidence or by the register, in no order.
  package var citedSources: Set<SourceID> {
    Set(citations.flatMap(\.sources) + references.evidence.flatMap(\.sources))
  }

  private var citations: [Citation] {
    [Citation(evidence: cover.evidence, sources: cover.sources)]
      + levels.map { Citation(evidence: $0.evidence, sources: $0.sources) }
      + questions.map { Citation(evidence: $0.evidence, sources: $0.sources) }
      + rules.map { Citation(evidence: $0.evidence, sources: $0.sources) }
      + topics.map { Citation(evidence: $0.evidence, sources: $0.sources) }
      + advice.map { Citation(evidence: $0.evidence, sources: $0.sources) }
      + figures.map { Citation(evidence: $0.evidence, sources: $0.sources) }
  }
}

/// What a file declares and does not use, or says it does not use.
enum UsageMistake: Mistake {
  /// Something that nothing uses.
  case unused(NameKind, String)
  /// Evidence with `not-shown` that is shown.
  case shownAfterAll(String)

  var wording: Wording {
    switch self {
    case .unused(let kind, let name):
      Wording(
        "unused-\(kind.rawValue)", "nothing uses the \(kind.rawValue) '\(name)'",
        why: "it was probably meant for something that is missing.",
        fix: kind == .evidence
          ? "use it, delete it, or say why under 'not-shown'." : "use it, or delete it.")
    case .shownAfterAll(let name):
      Wording(
        "shown-after-all", "the evidence '\(name)' is shown, though 'not-shown' says why it is not",
        why: "one of the two is out of date.", fix: "delete 'not-shown'.")
    }
  }
}

extension Reader {
  /// Warns of what this file declares and the questionnaire does not use: definitions, figures,
  /// topics, sources and evidence, and of evidence whose use and whose `not-shown` do not fit
  /// together.
  mutating func checkUsage(in questionnaire: Questionnaire) {
    checkUse(of: names.definitions, used: names.usedDefinitions)
    checkUse(of: names.figures, used: names.usedFigures)
    let speaking = questionnaire.topics.indices.filter { questionnaire.topics[$0].otherwise != nil }
    checkUse(of: names.topics, used: Set(questionnaire.advice.map(\.topic) + speaking))
    let sources = questionnaire.citedSources
    for entry in names.sources.entries where !sources.contains(SourceID(entry.name)) {
      warn(.unused(.source, entry.name), at: entry)
    }
    checkEvidence(of: questionnaire)
  }

  private mutating func checkUse(of table: NameTable, used: Set<Int>) {
    for (position, entry) in table.entries.enumerated() where !used.contains(position) {
      warn(.unused(table.kind, entry.name), at: entry)
    }
  }

  private mutating func checkEvidence(of questionnaire: Questionnaire) {
    let cited = questionnaire.citedEvidence
    for (entry, evidence) in zip(names.evidence.entries, questionnaire.references.evidence) {
      switch (cited.contains(evidence.id), evidence.notShown) {
      case (false, nil): warn(.unused(.evidence, entry.name), at: entry)
      case (true, .some): warn(.shownAfterAll(entry.name), at: entry)
      case (true, nil), (false, .some): break
      }
    }
  }

  private mutating func warn(_ mistake: UsageMistake, at entry: NameTable.Entry) {
    guard entry.file == nil else { return }
    let length = entry.name.unicodeScalars.count
    log.report(mistake, at: entry.position, length: length, severity: .warning)
  }
}
