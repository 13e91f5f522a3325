import ProgramWords
import TextLayout
import TriageModel

/// The first page: situation, background, assessment and what was advised, the order in which
/// clinicians hand over (SBAR).
///
/// - SeeAlso: NHS England, SBAR communication tool, 2021.
struct HandoverChapter {
  typealias Document = TranscriptDocument

  /// How many columns of an answer stand here; the whole answer stands in the record.
  static let longestAnswer = 300

  let names: TranscriptNames
  private var transcript: Transcript { names.transcript }
  private var result: RecordedResult { transcript.result }

  init(_ names: TranscriptNames) { self.names = names }

  func chapter() -> Document.Chapter {
    Document.Chapter(
      title: TranscriptWords.handover,
      parts: [situation(), background(), assessment(), advised()].compactMap(\.self))
  }

  /// What the level is and why, and where it is felt.
  private func situation() -> Document.Part? {
    Document.Part(
      TranscriptWords.situation,
      [transcript.finished ? nil : .paragraph(TranscriptWords.notFinished)]
        + LevelBlocks(transcript).blocks
        + [
          .list(
            reasons { $0.level == result.level }
              + transcript.answers.filter { $0.positive && $0.part == .situation }.map(item))
        ])
  }

  /// What the person said beside the red flags.
  private func background() -> Document.Part? {
    let flagged = Set(
      (flags(.present) + flags(.open) + flags(.other)).filter { $0.option == nil }.map(\.question))
    let rest = transcript.answers.filter {
      $0.positive && $0.part != .situation && !flagged.contains($0.question)
    }
    let nothing =
      transcript.finished ? TranscriptWords.nothingElse : TranscriptWords.nothingElseYet
    return Document.Part(
      TranscriptWords.background,
      [rest.isEmpty ? .paragraph(nothing) : .items(rest.map(item))])
  }

  private func item(_ recorded: RecordedAnswer) -> Document.Item {
    Document.Item(
      label: names.title(of: recorded),
      text: shortened(
        names.words(of: recorded).replacing("\n", with: " "), to: Self.longestAnswer))
  }

  /// The warnings, the steps, what to do in full, and which topics were told beside it.
  private func advised() -> Document.Part? {
    let parts = { (place: Topic.Place) in result.parts.filter { $0.place == place.rawValue } }
    let titles = (parts(.say) + parts(.body) + parts(.warning)).map(\.title)
    return Document.Part(
      TranscriptWords.advised,
      [
        .list(HandoverWarnings(names).items()),
        result.steps.isEmpty ? nil : .paragraph(result.steps.joined(separator: " ")),
      ] + parts(.action).flatMap(\.documentBlocks)
        + [titles.isEmpty ? nil : .paragraph(TranscriptWords.toldAbout(titles))])
  }

  /// In asking order. While unfinished, nobody knows whether a question will still be asked.
  func flags(_ state: RecordedRedFlag.State) -> [RecordedRedFlag] {
    (transcript.redFlags ?? []).filter {
      state == (!transcript.finished && $0.state == .notAsked ? .unanswered : $0.state)
    }
  }
}

extension HandoverChapter {
  /// What the rules say beside the level, what was said of every red flag, and what is open.
  private func assessment() -> Document.Part? {
    Document.Part(
      TranscriptWords.assessment,
      [.list(reasons { $0.level != result.level })] + redFlags() + otherOpen() + changes())
  }

  /// The reasons of these rules with the questions behind them; those of the level with what was
  /// answered, so that one look is enough.
  private func reasons(_ isMeant: (RecordedRule) -> Bool) -> [Document.Item] {
    result.reasons.compactMap { id in
      result.rules.first { $0.id == id && isMeant($0) }.map { rule in
        let isDeciding = rule.level == result.level
        let grounds = rule.rationale.map {
          let title = names.title(of: $0.question)
          return isDeciding ? TranscriptWords.named(title, names.words(of: $0)) : title
        }
        return Document.Item(
          label: isDeciding ? TranscriptWords.reason : nil,
          text: TranscriptWords.reason(names.reason(of: rule), from: grounds))
      }
    }
  }

  /// Those present and those denied are always named, so that "none" can be told from "not asked".
  private func redFlags() -> [Document.Block?] {
    guard transcript.redFlags != nil else { return [.paragraph(TranscriptWords.flagsNotListed)] }
    let items = RecordedRedFlag.State.allCases.compactMap { state -> Document.Item? in
      let found = flags(state)
      let isAlwaysSaid = state == .present || state == .denied
      return found.isEmpty && !isAlwaysSaid ? nil : item(found, state)
    }
    return [.items(items)]
  }

  private func item(
    _ flags: [RecordedRedFlag], _ state: RecordedRedFlag.State
  ) -> Document.Item {
    let label = state.title
    if flags.isEmpty { return Document.Item(label: label, text: TranscriptWords.none) }
    switch state {
    case .present, .open, .other:
      let details = flags.map {
        $0.words.isEmpty || $0.words == [$0.name]
          ? $0.name : TranscriptWords.named($0.name, $0.words.joined(separator: "; "))
      }
      return Document.Item(label: label, text: "", details: details)
    case .denied: return Document.Item(label: label, text: "", details: denials(flags))
    case .unanswered, .notAsked:
      return Document.Item(label: label, text: flags.map(\.name).joined(separator: "; "))
    }
  }

  /// What was denied in the same words stands together: a "no" may say more than no.
  private func denials(_ flags: [RecordedRedFlag]) -> [String] {
    let words = flags.map { $0.words.isEmpty ? [TranscriptWords.notChosen] : $0.words }
    var seen: Set<[String]> = []
    return words.filter { seen.insert($0).inserted }.map { same in
      let names = zip(flags, words).filter { $0.1 == same }.map(\.0.name)
      return TranscriptWords.named(
        same.joined(separator: "; "), names.joined(separator: "; "))
    }
  }

  /// Answers that leave open what no urgent rule looks for.
  private func otherOpen() -> [Document.Block?] {
    let flagged = Set(flags(.open).map(\.question))
    let open = transcript.answers.filter {
      $0.state == .answered && $0.leavesOpen && !flagged.contains($0.question)
    }
    return open.isEmpty
      ? []
      : [
        .items([
          Document.Item(
            label: TranscriptWords.otherOpen,
            text: open.map(names.title).joined(separator: "; "))
        ])
      ]
  }

  /// Answers that became others, and answers that came back and were not confirmed.
  private func changes() -> [Document.Block?] {
    let changed = transcript.answers.flatMap { recorded in
      recorded.changes.map { ($0.at, change($0, of: recorded)) }
    }
    let restored = transcript.answers.filter { $0.restored && $0.state == .answered }
    let items =
      changed.sorted { $0.0 < $1.0 }.map(\.1)
      + restored.map {
        Document.Item(label: names.title(of: $0), text: TranscriptWords.cameBack)
      }
    return items.isEmpty ? [] : [.heading(TranscriptWords.changes), .items(items)]
  }

  private func change(
    _ step: RecordedAnswer.Step, of recorded: RecordedAnswer
  ) -> Document.Item {
    Document.Item(
      label: names.clock(step.at),
      text: TranscriptWords.change(
        of: names.title(of: recorded),
        from: short(step.fromWords ?? []), to: short(step.toWords)))
  }

  private func short(_ words: [String]) -> String {
    shortened(words.joined(separator: "; ").replacing("\n", with: " "), to: Self.longestAnswer)
  }
}
