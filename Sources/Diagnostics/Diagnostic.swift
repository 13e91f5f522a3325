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

  /// A finding with all its parts.
  package init(
    _ severity: Severity = .error, _ kind: String, file: String, at position: SourcePosition?,
    length: Int = 1, what: String, why: String, fix: String
  ) {
    self.severity = severity
    self.kind = kind
    self.file = file
    self.position = position
    self.length = max(1, length)
    self.what = what
    self.why = why
    self.fix = fix
  }
}

extension Diagnostic {
  /// The finding as people read it: a headline, the line with carets, why and fix.
  ///
  /// Columns count Unicode scalars; the carets keep tabs of the line so that they stand
  /// under the word.
  ///
  /// - Parameter source: The text the finding speaks of; without it no line is shown.
  /// - Returns: Several lines without a line end after the last.
  package func rendered(in source: SourceFile? = nil) -> String {
    let place = position.map { "\(file):\($0.line):\($0.column)" } ?? file
    var lines = ["\(place): \(severity.rawValue): \(what) [\(kind)]"]
    if let position, let text = source?.line(position.line) { lines += excerpt(text, at: position) }
    lines += ["  why: \(why)", "  fix: \(fix)"]
    return lines.joined(separator: "\n")
  }

  /// The line with its number, cut around the place when it is very long, and carets below.
  private func excerpt(_ text: Substring, at position: SourcePosition) -> [String] {
    let widest = 88
    let scalars = Array(text.unicodeScalars)
    let start = min(position.column - 1, scalars.count)
    let from = start > widest - 20 ? start - 20 : 0
    let shown = scalars[from..<min(scalars.count, from + widest)].map(Self.visible)
    let before = scalars[from..<start].map { $0 == "\t" ? "\t" : " " }.joined()
    let room = max(1, shown.count - (start - from))
    let carets = "^" + String(repeating: "~", count: min(length, room) - 1)
    let number = String(position.line)
    let gutter = String(repeating: " ", count: max(0, 5 - number.count)) + number + " | "
    return [gutter + shown.joined(), String(repeating: " ", count: 5) + " | " + before + carets]
  }

  /// A scalar as it may be printed: control characters become U+FFFD, so that a hostile
  /// file cannot move the cursor or colour the terminal.
  private static func visible(_ scalar: Unicode.Scalar) -> String {
    let isControl = scalar.properties.generalCategory == .control && scalar != "\t"
    return isControl ? "\u{FFFD}" : String(scalar)
  }
}
