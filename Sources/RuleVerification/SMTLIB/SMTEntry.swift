/// Something that a script declares or defines, with all that is said of it.
struct SMTEntry: Sendable {
  /// The part of the script it belongs to, as a heading.
  let part: String
  /// What it gives a meaning to.
  let symbols: [String]
  /// The lines of the script.
  let text: String
  /// Which symbols must stand before it.
  let needs: Set<String>

  /// Symbols that may have any value of which the demands are true.
  static func declared(
    _ symbols: [String], _ sort: SMTSort, where demands: [SMTTerm], part: String, comment: String
  ) -> SMTEntry {
    let lines =
      comment.smtComment
      + symbols.map { "(declare-const \($0) \(sort.rawValue))" } + demands.map(\.assertion)
    return SMTEntry(
      part: part, symbols: symbols, text: lines.joined(separator: "\n"),
      needs: demands.reduce(into: []) { $0.formUnion($1.symbols) })
  }

  /// A symbol that stands for a term.
  static func defined(
    _ symbol: String, _ sort: SMTSort = .bool, as term: SMTTerm, part: String
  ) -> SMTEntry {
    let start = "(define-fun \(symbol) () \(sort.rawValue)"
    let line = "\(start) \(term.line))"
    let text =
      line.utf8.count <= 100 ? line : "\(start)\n  \(term.lines(from: 2, closing: 1)))"
    return SMTEntry(part: part, symbols: [symbol], text: text, needs: term.symbols)
  }
}

/// What a symbol stands for.
enum SMTSort: String {
  case bool = "Bool"
  case int = "Int"
}

extension SMTTerm {
  /// The command that demands it.
  var assertion: String {
    let line = "(assert \(self.line))"
    return line.utf8.count <= 100 ? line : "(assert\n  \(lines(from: 2, closing: 1)))"
  }
}

extension String {
  /// The text as comment lines, whatever line breaks it has; none for an empty text.
  var smtComment: [String] { split(whereSeparator: \.isNewline).map { "; \($0)" } }
}

extension [SMTEntry] {
  /// Those that some symbols need, directly or not, in their order.
  ///
  /// Each entry stands behind those that it needs.
  ///
  /// - Complexity: O(n) for n symbols in all entries.
  func needed(for symbols: Set<String>) -> [SMTEntry] {
    var needed = symbols
    var kept: [SMTEntry] = []
    for entry in reversed() where entry.symbols.contains(where: needed.contains) {
      kept.append(entry)
      needed.formUnion(entry.needs)
    }
    return kept.reversed()
  }

  /// The lines of all entries, with a heading where a new part begins.
  var text: String {
    var lines: [String] = []
    for (place, entry) in enumerated() {
      if place == 0 || self[place - 1].part != entry.part { lines += ["", "; \(entry.part)"] }
      lines.append(entry.text)
    }
    return lines.joined(separator: "\n")
  }
}
