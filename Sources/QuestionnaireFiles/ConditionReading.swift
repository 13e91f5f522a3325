import Diagnostics
import TriageModel

extension Reader {
  /// The condition of something; `always` with a report if it is none.
  mutating func condition(_ node: YamlTree?, of owner: ConditionOwner) -> Condition {
    optionalCondition(node, of: [owner]) ?? .always
  }

  /// A condition that may be left out, shared by some owners.
  mutating func optionalCondition(
    _ node: YamlTree?, of owners: [ConditionOwner]
  ) -> Condition? {
    defer { conditionPlaces.assign(to: owners) }
    return node.map { part($0) }
  }

  private mutating func part(_ node: YamlTree) -> Condition {
    switch node.content {
    case .text: return statement(node)
    case .fields(let fields): return group(fields, of: node)
    case .list:
      report(ConditionMistake.bareList, at: node)
      return .always
    }
  }

  /// `always`, the name of a definition, or a comparison.
  private mutating func statement(_ node: YamlTree) -> Condition {
    guard let text = word(node) else { return .always }
    let words = Word.words(of: text)
    guard let first = words.first, words.count == 1 else { return comparison(words, of: node) }
    if first.text == "always" { return .always }
    if let position = names.definitions.position(of: first.text) {
      names.usedDefinitions.insert(position)
      checkOrder(readingDefinition: position, at: first, of: node)
      return .definition(position)
    }
    reportLonely(first, of: node)
    return .always
  }

  private mutating func reportLonely(_ word: Word, of node: YamlTree) {
    if names.questions.position(of: word.text) != nil {
      report(ConditionMistake.questionAlone(word.text), at: word, of: node)
    } else if let sign = Phrase.Sign.allCases.map(\.rawValue).last(where: word.text.contains) {
      report(ConditionMistake.noSpaces(sign), at: word, of: node)
    } else if nearestSpelling(of: word.text, among: ["always"]) != nil {
      report(NameMistake.unknown(.definition, word.text, suggestion: "'always'"), at: node)
    } else if let position = included?.names.definitions.position(of: word.text), let included {
      if !included.names.definitions.isComplete { return }
      let unasked = included.unasked(in: [.definition(position)])
      report(
        IncludeMistake.comesToNothing(.definition, word.text, unasked: unasked), at: word, of: node)
    } else {
      _ = reference(node, to: names.definitions)
    }
  }

  private mutating func group(_ fields: [YamlTree.Field], of node: YamlTree) -> Condition {
    guard let first = fields.first, let join = Join(rawValue: first.key), fields.count == join.keys
    else {
      reportGroup(fields, of: node)
      return .always
    }
    switch join {
    case .all: return .all(parts(first.value))
    case .any: return .any(parts(first.value))
    case .none: return .none(parts(first.value))
    case .atLeast, .of: return atLeast(fields, of: node)
    }
  }

  private mutating func atLeast(_ fields: [YamlTree.Field], of node: YamlTree) -> Condition {
    guard let count = node["at-least"], let list = node["of"] else {
      reportGroup(fields, of: node)
      return .always
    }
    let parts = parts(list)
    return .atLeast(number(count, in: 1...max(1, parts.count)), of: parts)
  }

  private mutating func parts(_ node: YamlTree) -> [Condition] {
    list(node, of: "conditions").map { part($0) }
  }

  /// Says which key a group of conditions should not have, or that it has too many.
  private mutating func reportGroup(_ fields: [YamlTree.Field], of node: YamlTree) {
    if fields.isEmpty {
      report(ShapeMistake.emptyList(wanted: "a group of conditions"), at: node)
    } else if let stranger = fields.first(where: { Join(rawValue: $0.key) == nil }) {
      report(ConditionMistake.unknownJoin(stranger.key), at: stranger)
    } else {
      report(ConditionMistake.mixedJoins(fields.map(\.key)), at: node)
    }
  }
}

/// What joins the conditions of a group.
enum Join: String, CaseIterable {
  case all, any, none
  case atLeast = "at-least"
  case of

  /// How many keys such a group has.
  fileprivate var keys: Int {
    switch self {
    case .all, .any, .none: 1
    case .atLeast, .of: 2
    }
  }
}

extension Word {
  /// The words of a text with their places.
  static func words(of text: String) -> [Word] {
    var words: [Word] = []
    var letters = String.UnicodeScalarView()
    var count = 0
    for scalar in text.unicodeScalars {
      if scalar != " ", scalar != "\n", scalar != "\r" {
        letters.append(scalar)
      } else if !letters.isEmpty {
        words.append(Word(text: String(letters), offset: count - letters.count))
        letters = .init()
      }
      count += 1
    }
    let last = Word(text: String(letters), offset: count - letters.count)
    return letters.isEmpty ? words : words + [last]
  }
}
