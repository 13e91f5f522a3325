import TriageModel

/// A run of text in Markdown: what is written here is Markdown, what is put into it is not.
///
/// `"**\(title)**"` is the title in bold, whatever signs the title holds.
struct MarkdownText: ExpressibleByStringInterpolation {
  /// The text with its marks.
  let source: String

  init(stringLiteral source: String) { self.source = source }

  init(stringInterpolation: StringInterpolation) { source = stringInterpolation.source }

  /// Several texts with another between them.
  init(_ parts: [MarkdownText], separator: String) {
    source = parts.map(\.source).joined(separator: separator)
  }

  static func + (left: Self, right: Self) -> Self { "\(left)\(right)" }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var source = ""

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: String) { source += literal }

    /// A text that means nothing in Markdown.
    mutating func appendInterpolation(_ text: String) { source += escaped(text) }

    mutating func appendInterpolation(_ number: Int) { source += String(number) }

    mutating func appendInterpolation(_ text: MarkdownText) { source += text.source }

    /// A name of the file, in letters of one width.
    mutating func appendInterpolation<Named>(_ name: Identifier<Named>) {
      source += code(name.text)
    }
  }
}

/// A comparison or a name as it stands in the file, in letters of one width.
func code(_ text: String) -> String {
  let longest = text.split(whereSeparator: { $0 != "`" }).map(\.count).max() ?? 0
  let fence = String(repeating: "`", count: longest + 1)
  let padding = longest > 0 ? " " : ""
  return fence + padding + text.replacing("|", with: "\\|") + padding + fence
}

/// A text in which no sign has a meaning, in one line, also at the beginning of a line.
///
/// There a list, a heading or a rule would open.
func escaped(_ text: String) -> String {
  let signs = escapedWithin(text)
  guard let first = signs.first else { return signs }
  if "#+-=".contains(first) { return "\\" + signs }
  let digits = signs.prefix { $0.isASCII && $0.isNumber }
  let rest = signs.dropFirst(digits.count)
  let opensList = ".)".contains(rest.first ?? " ") && (rest.dropFirst().first ?? " ") == " "
  return !digits.isEmpty && opensList ? digits + "\\" + rest : signs
}

/// A text in which no sign has a meaning, in one line, behind some other text.
func escapedWithin(_ text: String) -> String {
  text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    .map { "\\`*_[]<>|~&".contains($0) ? "\\\($0)" : String($0) }.joined()
}
