/// One finding about a file: where, what, why it matters and how to mend it.
package struct Diagnostic: Hashable, Sendable {
  /// How much a finding weighs.
  package enum Severity: String, Sendable {
    /// The file cannot be used.
    case error
    /// The file can be used, but something in it looks wrong.
    case warning
    /// Worth knowing.
    case note
  }

  /// How much it weighs.
  package let severity: Severity
  /// The kind of finding in kebab-case, such as `unknown-question`.
  package let kind: String
  /// The name of the file.
  package let file: String
  /// Where it stands; nil when it concerns the whole file.
  package let position: SourcePosition?
  /// How many Unicode scalars the caret line underlines, at least 1.
  package let length: Int
  /// What is wrong, in one line without a full stop.
  package let what: String
  /// Why it matters, as a sentence.
  package let why: String
  /// How to mend it, as a sentence.
  package let fix: String
  /// Answers that show it, one thought a line; empty where there is nothing to show.
  package let shownBy: [String]

  /// A finding with all its parts.
  package init(
    _ severity: Severity, _ kind: String, file: String, at position: SourcePosition?,
    length: Int = 1, what: String, why: String, fix: String, shownBy: [String] = []
  ) {
    self.severity = severity
    self.kind = kind
    self.file = file
    self.position = position
    self.length = max(1, length)
    self.what = what
    self.why = why
    self.fix = fix
    self.shownBy = shownBy
  }
}

extension Diagnostic {
  /// The finding as people read it: a headline, the line with carets, why, who shows it, and fix.
  ///
  /// Columns count Unicode scalars; the carets stand under the word even behind tabs, wide
  /// and combining characters. A very long line is cut around the word.
  ///
  /// - Parameter source: The text the finding speaks of; without it no line is shown.
  /// - Returns: Several lines without a line end after the last.
  package func rendered(in source: SourceFile? = nil) -> String {
    let place = position.map { "\(file):\($0.line):\($0.column)" } ?? file
    var lines = ["\(place): \(severity.rawValue): \(what) [\(kind)]".printable]
    // A line of a binary file would tell nobody anything.
    let mostUnprintable = 8
    if let position, let text = source?.line(position.line),
      text.unicodeScalars.count(where: \.isUnprintable) < mostUnprintable
    {
      lines += Excerpt(line: text, of: position, length: length).lines
    }
    lines.append("  why: \(why)".printable)
    for (number, line) in shownBy.enumerated() {
      lines.append(((number == 0 ? "  shown by: " : "    ") + line).printable)
    }
    lines.append("  fix: \(fix)".printable)
    return lines.joined(separator: "\n")
  }
}
