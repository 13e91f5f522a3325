extension String {
  /// The text with more at its end, as far as a number of Unicode scalars reaches.
  ///
  /// Letters are not counted, since one letter can carry accents without end.
  ///
  /// - Complexity: O(n) for n scalars.
  func adding(_ more: String, atMost longest: Int) -> String {
    let room = longest - unicodeScalars.count
    return room > 0 ? self + String(more.unicodeScalars.prefix(room)) : self
  }

  /// The text in one line, without control characters.
  var withoutControls: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { $0.properties.isWhitespace ? " " : $0 }
          .filter { $0.properties.generalCategory != .control }))
  }
}
