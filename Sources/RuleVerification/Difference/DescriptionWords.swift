import TriageModel

extension VersionProver {
  /// A description as the `if` of an accepted change, line by line.
  ///
  /// - Returns: YAML that can be put into the new file, but for statements about an answer as
  ///   the old file asks it, which a comment marks; no lines where it holds always.
  package func source(of description: Description) -> [String] {
    if description.parts.contains(where: { $0.least == 0 }) { return [] }
    let parts = description.parts.flatMap(alternatives)
    guard parts.count > 1 else { return under("if:", parts.first ?? []) }
    return ["if:", "  any:"] + parts.flatMap { under("    -", $0) }
  }

  /// The conditions of which one must hold for a part, each as lines.
  private func alternatives(_ part: Description.Part) -> [[String]] {
    let statements = part.statements.map(source)
    if part.least == 1 { return statements.map { [$0] } }
    let items = statements.map { "  - \($0)" }
    return part.least == statements.count
      ? [["all:"] + items] : [["at-least: \(part.least)", "of:"] + items]
  }

  /// Lines below a key or in a list item.
  private func under(_ start: String, _ lines: [String]) -> [String] {
    if lines.count == 1 || start.hasSuffix("-") {
      let indent = String(repeating: " ", count: start.count + 1)
      return lines.enumerated().map { ($0 == 0 ? start + " " : indent) + $1 }
    }
    return [start] + lines.map { "  \($0)" }
  }

  private func source(of statement: Description.Statement) -> String {
    let text = questionnaire(statement.version).source(of: statement.comparison)
    return statement.version == .old ? "\(text)  # as the old file asks it" : text
  }
}
