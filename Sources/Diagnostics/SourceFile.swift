/// A text with a name, as a diagnostic speaks of it.
package struct SourceFile: Sendable {
  /// The path or the bundled name, as the person gave it.
  package let name: String
  /// The whole text.
  package let text: String

  /// Joins a name to its text.
  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  /// The text of a line without its line end, counted from 1; nil beyond the end.
  ///
  /// - Complexity: O(n) for a text of n characters.
  package func line(_ number: Int) -> Substring? {
    var rest = text[...]
    for _ in 1..<max(1, number) {
      guard let end = rest.firstIndex(where: \.isNewline) else { return nil }
      rest = rest[rest.index(after: end)...]
    }
    return rest.prefix { !$0.isNewline }
  }
}

/// A place in a file: line and column, both counted from 1, columns in Unicode scalars.
package struct SourcePosition: Hashable, Sendable, Comparable {
  /// The line, from 1.
  package let line: Int
  /// The column in Unicode scalars, from 1.
  package let column: Int

  /// A place by its line and column.
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
