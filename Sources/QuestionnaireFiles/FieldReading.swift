import Diagnostics
import TriageModel

extension Reader {
  /// Opens a part, reporting keys it does not have and keys it lacks.
  mutating func fields(_ node: YamlTree?, _ shape: Shape) -> Fields {
    guard let node else { return Fields(all: [], position: SourcePosition(line: 1, column: 1)) }
    guard case .fields(let all) = node.content else {
      report(ShapeMistake.wrongShape(found: node.noun, wanted: "a group of keys"), at: node)
      return Fields(all: [], position: node.position)
    }
    let keys = shape.keys
    for field in all where !keys.contains(field.key) && !log.isFull {
      let nearest = nearestSpelling(of: field.key, among: keys)
      report(ShapeMistake.unknownKey(field.key, of: shape, nearest: nearest), at: field)
    }
    for key in shape.required where !all.contains(where: { $0.key == key }) {
      log.report(ShapeMistake.missingKey(key, of: shape), at: node.position)
    }
    return Fields(all: all, position: node.position)
  }

  /// The entries of a list; empty with a report if it is none or has none.
  mutating func list(_ node: YamlTree?, of wanted: String) -> [YamlTree] {
    guard let node else { return [] }
    guard case .list(let entries) = node.content else {
      report(ShapeMistake.wrongShape(found: node.noun, wanted: "a list of \(wanted)"), at: node)
      return []
    }
    if entries.isEmpty { report(ShapeMistake.emptyList(wanted: "a list of \(wanted)"), at: node) }
    return entries
  }

  /// The keys of a group whose keys are names; empty with a report if it is none or has none.
  mutating func entries(_ node: YamlTree?, of wanted: String) -> [YamlTree.Field] {
    guard let node else { return [] }
    guard case .fields(let entries) = node.content else {
      let wanted = "a group of \(wanted)"
      report(ShapeMistake.wrongShape(found: node.noun, wanted: wanted), at: node)
      return []
    }
    if entries.isEmpty { report(ShapeMistake.emptyList(wanted: "a group of \(wanted)"), at: node) }
    return entries
  }

  /// A text as it stands; nil with a report if there is none.
  mutating func word(_ node: YamlTree) -> String? {
    if let text = node.text, !text.isBlank { return text }
    let mistake: ShapeMistake =
      node.text == nil ? .wrongShape(found: node.noun, wanted: "a text") : .emptyText
    report(mistake, at: node)
    return nil
  }

  /// A paragraph for people.
  mutating func text(_ node: YamlTree?) -> String {
    _ = template(node, allowing: .none)
    return node?.text?.withoutLastLineEnd ?? ""
  }

  /// A paragraph for people that may be left out.
  mutating func optionalText(_ node: YamlTree?) -> String? { node.map { text($0) } }

  /// `yes` or `no`; no where it is left out.
  mutating func flag(_ node: YamlTree?) -> Bool {
    guard let node, let word = word(node) else { return false }
    if word != "yes", word != "no" { report(ShapeMistake.badFlag(word), at: node) }
    return word == "yes"
  }

  /// A whole number in digits; the lower limit stands in for a mistaken one.
  mutating func number(_ node: YamlTree?, in limits: ClosedRange<Int>) -> Int {
    guard let node, let word = word(node) else { return limits.lowerBound }
    if let number = wholeNumber(word), limits.contains(number) { return number }
    report(ShapeMistake.badNumber(word, limits: limits), at: node)
    return limits.lowerBound
  }

  /// One of the words of a type; nil with a report if it is none of them.
  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ node: YamlTree?, of type: Choice.Type
  ) -> Choice? {
    guard let node, let word = word(node) else { return nil }
    if let choice = Choice(rawValue: word) { return choice }
    let words = Choice.allCases.map(\.rawValue)
    let nearest = nearestSpelling(of: word, among: words)
    report(ShapeMistake.badChoice(word, of: words, nearest: nearest), at: node)
    return nil
  }
}

/// A whole number written in digits, with `-` before it if negative.
func wholeNumber(_ text: String) -> Int? {
  let isPlain = text.utf8.allSatisfy { byte in
    byte == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
  return isPlain ? Int(text) : nil
}

extension String {
  /// Whether nothing of it would be seen.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }

  /// The text without the line end that `|` and `>` leave at its end.
  var withoutLastLineEnd: String { last == "\n" ? String(dropLast()) : self }
}
