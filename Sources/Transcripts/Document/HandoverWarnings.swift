import ProgramWords

/// The warnings of the hand-over: when each came, what it said and why, and whether a changed
/// answer took it back.
struct HandoverWarnings {
  let names: TranscriptNames
  private var events: [RecordedEvent] { names.transcript.events }

  init(_ names: TranscriptNames) { self.names = names }

  /// One line for each warning, oldest first; where a change only took reasons away, one for what
  /// is left.
  func items() -> [TranscriptDocument.Item] {
    events.indices.compactMap { index in
      text(of: index).map {
        TranscriptDocument.Item(label: names.clock(events[index].at), text: $0)
      }
    }
  }

  private func text(of index: Int) -> String? {
    guard let alert = events[index].alert, let level = alert.level else { return nil }
    if alert.reasons.isEmpty { return TranscriptWords.warningLeft(level.label) }
    return TranscriptWords.warningShown(
      level.label,
      alert.reasons.map { words(of: $0, after: index) })
  }

  /// A reason, with when and by which change it was taken back where it was.
  private func words(of reason: RecordedAlert.Reason, after index: Int) -> String {
    let end = events[(index + 1)...].first {
      $0.alert?.withdrawn.contains { $0.rule == reason.rule } ?? false
    }
    let words = capitalized(reason.because)
    guard let moment = end?.at else { return words }
    let steps = names.transcript.answers.flatMap { recorded in
      recorded.changes.filter { $0.at <= moment }.map { (recorded, $0) }
    }
    let change = steps.max { $0.1.at < $1.1.at }.map { recorded, step in
      (names.title(of: recorded), step.toWords.joined(separator: "; "))
    }
    return TranscriptWords.takenBack(words, at: names.clock(moment), when: change)
  }
}
