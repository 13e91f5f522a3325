import Diagnostics
import TriageModel

extension Reader {
  /// A reader of the file that a key names; nil if it names none or the file cannot be read.
  mutating func companion(
    _ node: YamlTree?, read: (String) -> CompanionText
  ) -> Reader? {
    guard let node, let name = node.text, Self.isFileName(name) else { return nil }
    switch read(name) {
    case .unreadable(let reason):
      report(TextMistake.unreadable(reason: reason), at: node)
      return nil
    case .bytes(let bytes):
      return Reader(FindingLog(named: folder + name, bytes: bytes))
    }
  }

  /// Whether a name is that of a file beside this one.
  static func isFileName(_ name: String) -> Bool {
    !name.isBlank && !name.utf8.contains(UInt8(ascii: "/")) && !name.hasPrefix(".")
  }

  /// The part of the file's own name up to its last slash.
  private var folder: String {
    let name = log.source.name
    return name.lastIndex(of: "/").map { String(name[...$0]) } ?? ""
  }

  /// Learns the names of the other files.
  mutating func learnNames(
    evidence: Reader?, countries: Reader?, bodyMap: Reader?, of page: YamlTree?, _ body: YamlTree?
  ) {
    names.evidence = evidence?.names.evidence.seen(from: evidence?.log) ?? names.evidence
    names.sources = evidence?.names.sources.seen(from: evidence?.log) ?? names.sources
    names.regions = bodyMap?.names.regions.seen(from: bodyMap?.log) ?? names.regions
    if page?["include"] != nil { learnIncludedNames() }
    names.countries = countries?.names.countries.seen(from: countries?.log) ?? names.countries
    if page?["evidence-file"] != nil, page?["include"] == nil, evidence == nil {
      names.evidence.isComplete = false
      names.sources.isComplete = false
    }
    if body?["body-map"] != nil, page?["include"] == nil, bodyMap == nil {
      names.regions.isComplete = false
    }
    if countries == nil { names.countries.isComplete = false }
  }
}

extension NameTable {
  /// The names as another file refers to them; not complete if theirs has mistakes.
  func seen(from log: FindingLog?) -> NameTable {
    var table = NameTable(kind)
    for entry in entries {
      _ = table.add(entry.name, at: entry.position, file: entry.file ?? log?.source.name)
    }
    table.isComplete = isComplete && log?.hasErrors != true
    return table
  }
}
