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
  /// Lines end with a line feed, with or without a carriage return before it.
  ///
  /// - Complexity: O(n) for a text of n bytes.
  package func line(_ number: Int) -> Substring? {
    let feed = UInt8(ascii: "\n")
    let lines = text.utf8.split(
      separator: feed, maxSplits: max(1, number), omittingEmptySubsequences: false)
    guard number > 0, number <= lines.count else { return nil }
    let line = lines[number - 1].prefix { $0 != feed }
    return Substring(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
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
