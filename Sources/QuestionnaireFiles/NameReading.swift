import Diagnostics
import TriageModel

extension Reader {
  /// Learns the names of the entries of a list, reporting bad and double ones.
  mutating func declare(
    _ node: YamlTree?, as kind: NameKind, key: String = "id"
  ) -> NameTable {
    var table = NameTable(kind)
    guard let node, case .list(let entries) = node.content else {
      table.isComplete = false
      return table
    }
    for entry in entries {
      if let part = used(entry, as: kind) {
        declareUsed(part, in: &table, at: entry)
        continue
      }
      guard let name = entry[key] else {
        table.isComplete = false
        _ = table.add("", at: entry.position)
        continue
      }
      declare(name.text ?? "", in: &table, at: name.position, node: name)
    }
    return table
  }

  /// Learns the names that stand as keys of a group.
  mutating func declare(
    _ fields: [YamlTree.Field], addingTo known: NameTable
  ) -> NameTable {
    var table = known
    for field in fields {
      let node = YamlTree(content: .text(field.key, .plain), position: field.position)
      declare(field.key, in: &table, at: field.position, node: node)
    }
    return table
  }

  /// Learns the name of a part that is used from another file.
  private mutating func declareUsed(_ part: Int, in table: inout NameTable, at entry: YamlTree) {
    guard let known = included?.names.table(of: table.kind).entries[part] else { return }
    let first = table.add(known.name, at: known.position, file: known.file, use: entry.position)
    guard let first, let name = entry["use"] else { return }
    if first.use == nil { return reportDuplicate(of: first, in: &table, at: name) }
    report(NameMistake.repeated(table.kind, first.name), at: name)
  }

  private mutating func reportDuplicate(
    of first: NameTable.Entry, in table: inout NameTable, at node: YamlTree
  ) {
    let place = first.use.map { "line \($0.line)" } ?? first.place
    report(NameMistake.duplicate(table.kind, first.name, first: place), at: node)
    table.isComplete = false
  }

  private mutating func declare(
    _ name: String, in table: inout NameTable, at position: SourcePosition, node: YamlTree
  ) {
    if !checkSpelling(of: node, as: table.kind) { table.isComplete = false }
    if let first = table.add(name, at: position), !name.isEmpty {
      reportDuplicate(of: first, in: &table, at: node)
    }
  }

  /// Whether a name is spelled like one and has no meaning of its own; reports it if not.
  @discardableResult
  mutating func checkSpelling(of node: YamlTree, as kind: NameKind) -> Bool {
    guard let name = word(node) else { return false }
    let spelling = kind.spelling
    if !spelling.allows(name) {
      report(ShapeMistake.badName(name, rule: spelling.rule), at: node)
    } else if kind.reserved.contains(name) {
      report(ShapeMistake.reservedName(name), at: node)
    } else {
      return true
    }
    return false
  }

  /// The position of a name; nil with a report if it is unknown.
  mutating func reference(_ node: YamlTree?, to table: NameTable) -> Int? {
    guard let node, let name = word(node) else { return nil }
    if let position = table.position(of: name) { return position }
    if table.isComplete, !log.isFull {
      let suggestion = table.suggestion(for: name)
      report(NameMistake.unknown(table.kind, name, suggestion: suggestion), at: node)
    }
    return nil
  }

  /// The positions of a list of names, each once.
  mutating func references(_ node: YamlTree?, to table: NameTable) -> [Int] {
    var seen: Set<Int> = []
    return list(node, of: "names").compactMap { entry in
      guard let position = reference(entry, to: table) else { return nil }
      if seen.insert(position).inserted { return position }
      report(NameMistake.repeated(table.kind, entry.text ?? ""), at: entry)
      return nil
    }
  }
}

extension NameKind {
  /// How names of the kind are spelled.
  fileprivate var spelling: NameSpelling {
    switch self {
    case .evidence, .property: .code
    case .level, .section, .question, .option, .definition, .rule, .topic, .advice, .figure,
      .hazard, .source, .country, .region, .questionnaire:
      .words
    }
  }

  /// Names of the kind that have a meaning of their own.
  fileprivate var reserved: [String] {
    switch self {
    case .option: ["and", "or", "not", "between"]
    case .definition: ["always"]
    case .figure: Placeholder.allCases.map(\.rawValue)
    case .level, .section, .question, .rule, .topic, .advice, .property, .hazard, .source,
      .evidence,
      .country, .region, .questionnaire:
      []
    }
  }
}

/// How a name is spelled.
private enum NameSpelling {
  /// Lower-case words joined by hyphens.
  case words
  /// The same, or with capital letters, like the codes of a clinical plan.
  case code

  /// How to spell it, as a sentence.
  var rule: String {
    switch self {
    case .words: "use lower-case letters and digits, words joined by single hyphens."
    case .code: "use letters and digits, words joined by single hyphens."
    }
  }

  func allows(_ name: String) -> Bool {
    let words = name.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return words.allSatisfy { !$0.isEmpty && $0.allSatisfy(allows) }
  }

  private func allows(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): self == .code
    case _: false
    }
  }
}
