import TextLayout

/// A name or a label in the DOT language.
///
/// Graphviz reads `\"` as a quote in every text; in labels also `\\`, `\l` at the end of a line on
/// the left, and the entities of HTML.
func quoted(_ name: String) -> String {
  "\"" + name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
}

/// Lines of a label, each broken where it gets long, all of them on the left.
func label(_ lines: [String], wrapped isWrapped: Bool = true) -> String {
  let broken = lines.flatMap { line in
    let plain = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return isWrapped ? wrapped(plain, to: 44) : [plain]
  }
  let escaped = broken.map {
    $0.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("&", with: "&amp;")
  }
  return "\"" + escaped.map { $0 + (broken.count > 1 ? "\\l" : "") }.joined() + "\""
}
