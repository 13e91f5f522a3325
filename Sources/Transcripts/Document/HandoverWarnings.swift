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
      alert.reasons.map { capitalized($0.because) + end(of: $0, after: index) })
  }

  /// When and by which change a reason was taken back; empty where it holds.
  private func end(of reason: RecordedAlert.Reason, after index: Int) -> String {
    let end = events[(index + 1)...].first {
      $0.alert?.withdrawn.contains { $0.rule == reason.rule } ?? false
    }
    guard let moment = end?.at else { return "" }
    let steps = names.transcript.answers.flatMap { recorded in
      recorded.changes.filter { $0.at <= moment }.map { (recorded, $0) }
    }
    let change = steps.max { $0.1.at < $1.1.at }.map { recorded, step in
      TranscriptWords.when(
        names.title(of: recorded), became: step.toWords.joined(separator: "; "))
    }
    return " (\(TranscriptWords.takenBack(at: names.clock(moment)))\(change ?? ""))"
  }
}
