import ProgramWords
import TriageModel

/// Everything that the record holds: each answer with its changes, all reasons, the guidance in
/// full, the sources, and by what it was made.
struct RecordChapter {
  typealias Document = TranscriptDocument

  let names: TranscriptNames
  private var transcript: Transcript { names.transcript }
  private var result: RecordedResult { transcript.result }

  init(_ names: TranscriptNames) { self.names = names }

  func chapter() -> Document.Chapter {
    Document.Chapter(
      title: TranscriptWords.record,
      parts: [
        reasons(), deciding(), warnings(), whereFelt(), answers(), whatIf(), guidance(),
        sources(), about(),
      ].compactMap(\.self))
  }

  private func reasons() -> Document.Part? {
    let blocks = result.reasons.compactMap { id in result.rules.first { $0.id == id } }
      .flatMap { rule -> [Document.Block?] in
        let rows = rule.rationale.compactMap { names.row(of: $0.question) }
        return [.heading(names.reason(of: rule)), rows.isEmpty ? nil : .answers(rows)]
      }
    return Document.Part(TranscriptWords.why, blocks)
  }

  private func deciding() -> Document.Part? {
    guard let deciding = result.deciding else { return nil }
    guard !deciding.isEmpty else {
      return Document.Part(
        TranscriptWords.decided, [.paragraph(TranscriptWords.nothingDecided)])
    }
    return Document.Part(
      TranscriptWords.decided,
      [.paragraph(TranscriptWords.enough), .answers(deciding.compactMap(names.row))])
  }

  private func warnings() -> Document.Part? {
    let items = transcript.events.compactMap { event in
      event.alert.map { warning($0, at: names.clock(event.at)) }
    }
    return Document.Part(TranscriptWords.warnings, [.list(items)])
  }

  private func warning(_ alert: RecordedAlert, at time: String) -> Document.Item {
    let label = alert.level.map { "\($0.mark) \($0.label)" } ?? TranscriptWords.noWarningLeft
    return Document.Item(
      label: time, text: alert.afterChange ? TranscriptWords.afterChange(label) : label,
      details: alert.reasons.map { capitalized($0.because) }
        + alert.withdrawn.map { TranscriptWords.noLonger($0.because) })
  }

  private func whereFelt() -> Document.Part? {
    Document.Part(TranscriptWords.whereFelt, [transcript.bodyMap.map { .drawing($0) }])
  }
}

extension RecordChapter {
  /// Every question by section, with what the answer was before.
  private func answers() -> Document.Part? {
    var blocks: [Document.Block] = []
    var rest = transcript.answers[...]
    while let section = rest.first?.section {
      let own = rest.prefix { $0.section == section }
      blocks += [.heading(section), .answers(own.map(row))]
      rest = rest.dropFirst(own.count)
    }
    return Document.Part(TranscriptWords.allAnswers, blocks)
  }

  private func row(_ recorded: RecordedAnswer) -> Document.AnswerRow {
    var row = names.row(recorded)
    row.remarks = recorded.changes.map {
      TranscriptWords.changed(
        at: names.clock($0.at), before: $0.fromWords?.joined(separator: "; ") ?? "")
    }
    return row
  }

  /// Which other answers would change the level, the rest kept: by the level they give.
  private func whatIf() -> Document.Part? {
    guard let all = result.whatIf, !all.isEmpty else { return nil }
    let others = all.filter { $0.more == nil && $0.less == nil }
    return Document.Part(
      TranscriptWords.different,
      [
        .paragraph(TranscriptWords.whenDifferent),
        .list(
          changes(TranscriptWords.moreUrgent, all.map { ($0.question, $0.more) })
            + changes(TranscriptWords.lessUrgent, all.map { ($0.question, $0.less) })),
        others.isEmpty
          ? nil : .paragraph(TranscriptWords.noOther(others.map { names.mark(of: $0.question) })),
      ])
  }

  /// One item for each level, most urgent first; the same words for several questions stand once.
  private func changes(
    _ word: String, _ all: [(QuestionID, RecordedChange?)]
  ) -> [Document.Item] {
    let changes = all.compactMap { question, change in change.map { (question, $0) } }
    let levels = Dictionary(grouping: changes) { $0.1.level }
    return levels.sorted { $0.key.rank > $1.key.rank }.map { level, changes in
      let words = Dictionary(grouping: changes.enumerated()) { $0.element.1.words }
      let texts = words.sorted { $0.value[0].offset < $1.value[0].offset }.map { words, same in
        TranscriptWords.to(same.map { names.mark(of: $0.element.0) }, words)
      }
      return Document.Item(
        label: TranscriptWords.would(word, level.label), text: texts.joined(separator: "; "))
    }
  }

  /// What the person was told: the steps of the level with the advice for action, then the rest.
  private func guidance() -> Document.Part? {
    let action = result.parts.filter { $0.place == Topic.Place.action.rawValue }
    let steps = result.steps.map { Document.Item(text: $0) }
    let title = action.first?.title ?? TranscriptWords.action
    let first: [Document.Block] = [.heading(title)] + (steps.isEmpty ? [] : [.items(steps)])
    return Document.Part(
      TranscriptWords.guidance,
      (steps.isEmpty && action.isEmpty ? [] : first + action.flatMap(\.documentBlocks))
        + result.parts.filter { !action.contains($0) }
        .flatMap { [.heading($0.title)] + $0.documentBlocks })
  }

  private func sources() -> Document.Part? {
    Document.Part(
      TranscriptWords.sources, [.list(result.sources.map { Document.Item(text: $0.citation) })])
  }

  private func about() -> Document.Part? {
    let stamp = transcript.questionnaire
    let rules = result.rules.map { rule in
      rule.trace.map { "\(rule.id) (\($0))" } ?? rule.id.text
    }
    let facts = [
      (TranscriptWords.questionnaire, "\(stamp.id) \(stamp.version)"), ("SHA-256", stamp.sha256),
      (TranscriptWords.program, "\(transcript.program.name) \(transcript.program.version)"),
      (TranscriptWords.numbers, transcript.country.name),
      (TranscriptWords.interview, transcript.interview.id),
      (TranscriptWords.started, names.dateAndTime(transcript.interview.started)),
      (TranscriptWords.recorded, names.dateAndTime(transcript.interview.ended)),
      (TranscriptWords.rules, rules.joined(separator: ", ")),
    ]
    return Document.Part(
      TranscriptWords.about,
      [
        .items(
          facts.filter { !$0.1.isEmpty }.map { Document.Item(label: $0.0, text: $0.1) })
      ])
  }
}
