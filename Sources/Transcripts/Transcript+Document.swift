import ProgramWords

extension Transcript {
  /// What every readable form of the record says: the hand-over, then everything.
  func document() -> TranscriptDocument {
    let names = TranscriptNames(self)
    return TranscriptDocument(
      title: TranscriptWords.title(questionnaire.title),
      head: [
        notice,
        TranscriptWords.recorded(
          at: names.dateAndTime(interview.ended), begun: names.clock(interview.started)),
      ] + (remarks ?? []) + [TranscriptWords.toFill],
      chapters: [HandoverChapter(names).chapter(), RecordChapter(names).chapter()])
  }
}
