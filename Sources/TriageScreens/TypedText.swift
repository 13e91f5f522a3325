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
}
