import TextLayout

/// Puts text into lines of a page 72 columns wide.
struct WrappedText {
  /// How many columns a line has at most.
  static let columns = 72
  /// How many columns a mark has at most.
  private static let markColumns = 24

  /// The lines so far.
  private(set) var lines: [String] = []

  /// An empty line, unless one or the line below a heading stands there.
  mutating func gap() {
    guard let last = lines.last, !last.isEmpty, !last.allSatisfy({ "-=".contains($0) })
    else { return }
    lines.append("")
  }

  /// Whether a text fits on one line.
  func fits(_ text: String, indent: Int) -> Bool {
    !text.contains("\n") && indent + displayWidth(of: text) <= Self.columns
  }

  /// The title of a chapter with a double line below.
  mutating func title(_ text: String) {
    gap()
    add(text.uppercased())
    lines.append(String(repeating: "=", count: Self.columns))
  }

  /// A heading with a line of hyphens below.
  mutating func heading(_ text: String) {
    gap()
    add(text.uppercased())
    lines.append(
      String(repeating: "-", count: min(Self.columns, displayWidth(of: text.uppercased()))))
  }

  /// A heading within a part.
  mutating func subheading(_ text: String) {
    gap()
    add(text)
  }

  /// A text that begins behind a mark; its further lines stand below its beginning.
  ///
  /// Control characters become U+FFFD, so that a record from elsewhere cannot drive a terminal;
  /// line ends in the text begin a new line, and no line ends in spaces of the text.
  mutating func add(_ text: String, mark: String = "", indent: Int = 0) {
    let mark = Self.oneLine(mark, to: Self.markColumns)
    let hang = String(repeating: " ", count: indent + displayWidth(of: mark))
    var lead = String(repeating: " ", count: indent) + mark
    for line in wrapped(visible(text), to: Self.columns - displayWidth(of: hang)) {
      lines.append(lead + (line.lastIndex { $0 != " " }.map { line[...$0] } ?? ""))
      lead = hang
    }
  }

  /// Lines of a drawing as they are, cut at the edge of the page, without what would not be seen.
  mutating func draw(_ drawing: [String]) {
    for line in drawing { lines.append(Self.oneLine(line, to: Self.columns)) }
  }

  private static func oneLine(_ text: String, to columns: Int) -> String {
    shortened(visible(text).replacing("\n", with: "\u{FFFD}"), to: columns)
  }

  /// The whole text with a line end behind every line.
  var text: String { lines.map { $0 + "\n" }.joined() }
}
