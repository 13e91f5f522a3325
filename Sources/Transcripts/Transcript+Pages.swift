extension Transcript {
  /// The record as a page of text for a clinician; the hand-over comes first.
  ///
  /// - Returns: Lines of at most 72 columns, each with a line end.
  package func text() -> String {
    var page = TextPage()
    page.write(document())
    return page.lines.text
  }

  /// The record as CommonMark.
  ///
  /// - Returns: Lines, each with a line end; whatever a person typed stands as it was typed.
  package func markdown() -> String { MarkdownPage(document()).text }

  /// The record as one HTML file that needs nothing beside it and runs nothing.
  ///
  /// - Returns: A page in HTML 5, to be read on a screen or printed on A4 paper.
  package func html() -> String { HTMLPage(document()).text }
}
