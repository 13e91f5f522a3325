extension Transcript {
  /// The record as a page for a clinician: the level, the reasons and the positive answers come
  /// first, so that a minute is enough.
  ///
  /// - Returns: Lines of at most 80 columns, each with a line end.
  package func text() -> String {
    var page = TranscriptPage(transcript: self)
    page.write()
    return page.lines.text
  }
}
