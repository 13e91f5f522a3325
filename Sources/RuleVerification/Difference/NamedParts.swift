import TriageModel

/// The parts of one kind in two versions.
private struct NamedParts {
  let kind: VersionPart.Kind
  /// Names and words, by position.
  let old: [(name: String, words: String)]
  let new: [(name: String, words: String)]
  /// By position of the new part: that of the old one.
  let earlier: [Int?]

  var changes: [NameChange] {
    let now = zip(new, earlier).compactMap { part, place -> NameChange? in
      guard let place else { return change(part.name, .added, part.words) }
      return old[place].name == part.name
        ? nil : change(part.name, .renamed(from: old[place].name), "")
    }
    let gone = old.indices.filter { !earlier.contains($0) }
    return gone.map { change(old[$0].name, .removed, old[$0].words) } + now
  }

  private func change(_ name: String, _ change: NameChange.Change, _ words: String) -> NameChange {
    NameChange(part: VersionPart(kind: kind, name: name), change: change, words: words)
  }
}

extension VersionProver {
  /// What was removed, added and renamed.
  ///
  /// - Complexity: O(n²) for n parts of a kind.
  func nameChanges() -> [NameChange] {
    let parts = [
      NamedParts(
        kind: .level, old: old.levels.reversed().map { ($0.id.text, $0.label) },
        new: new.levels.reversed().map { ($0.id.text, $0.label) }, earlier: alignment.levels),
      NamedParts(
        kind: .question, old: old.questions.map { ($0.id.text, $0.ask) },
        new: new.questions.map { ($0.id.text, $0.ask) }, earlier: alignment.questions),
    ]
    let others = [
      NamedParts(
        kind: .rule, old: old.rules.map { ($0.id.text, $0.because) },
        new: new.rules.map { ($0.id.text, $0.because) }, earlier: alignment.rules),
      NamedParts(
        kind: .advice, old: old.advice.map { ($0.id.text, old.source(of: $0.text)) },
        new: new.advice.map { ($0.id.text, new.source(of: $0.text)) }, earlier: alignment.advice),
      NamedParts(
        kind: .property, old: old.properties.map { ($0.id.text, $0.says) },
        new: new.properties.map { ($0.id.text, $0.says) }, earlier: alignment.properties),
    ]
    return (parts + optionParts() + others).flatMap(\.changes)
  }

  private func optionParts() -> [NamedParts] {
    new.questions.indices.compactMap { position in
      guard let earlier = alignment.questions[position] else { return nil }
      let question = new.questions[position]
      let name = { (option: Option) in "\(option.id) of \(question.id)" }
      return NamedParts(
        kind: .option,
        old: old.questions[earlier].options.map { (name($0), old.source(of: $0.label)) },
        new: question.options.map { (name($0), new.source(of: $0.label)) },
        earlier: alignment.options[position])
    }
  }
}

extension Questionnaire {
  /// The paragraphs and list items of advice as they stand in the file, in one line.
  func source(of blocks: [Advice.Block]) -> String {
    blocks.map { block in
      switch block {
      case .paragraph(let text): source(of: text)
      case .item(let text): "- \(source(of: text))"
      }
    }.joined(separator: " ")
  }
}
