import Diagnostics
import TriageModel

extension Reader {
  /// A paragraph for people with places to fill in; empty with a report if it is none.
  mutating func template(_ node: YamlTree?, allowing allowed: PlaceholderSet) -> Template {
    guard let node, let text = word(node)?.withoutLastLineEnd else { return Template(words: "") }
    if text.utf8.contains(UInt8(ascii: "\n")) { report(ShapeMistake.lineBreak, at: node) }
    return Template(
      TemplatePart.parts(of: text).map { part in
        switch part {
        case .words(let words): .words(words)
        case .place(let word): piece(for: word, of: node, allowing: allowed)
        case .strayBrace(let word): stray(word, of: node)
        }
      })
  }

  private mutating func piece(
    for word: Word, of node: YamlTree, allowing allowed: PlaceholderSet
  ) -> Template.Piece {
    if let figure = names.figures.position(of: word.text), allowed.figures {
      names.usedFigures.insert(figure)
      return .figure(figure)
    }
    if let place = Placeholder(rawValue: word.text), allowed.places.contains(place) {
      return place.piece
    }
    reportUnknown(word, of: node, allowing: allowed)
    return .words("")
  }

  private mutating func reportUnknown(
    _ word: Word, of node: YamlTree, allowing allowed: PlaceholderSet
  ) {
    let everywhere = Placeholder.allCases.map(\.rawValue) + names.figures.entries.map(\.name)
    let here = allowed.names(figures: names.figures)
    if everywhere.contains(word.text) {
      report(TemplateMistake.placeholderNotAllowed(word.text, allowed: here), at: word, of: node)
    } else if names.figures.isComplete {
      let nearest = nearestSpelling(of: word.text, among: here)
      let mistake = TemplateMistake.unknownPlaceholder(word.text, nearest: nearest, allowed: here)
      report(mistake, at: word, of: node)
    }
  }

  private mutating func stray(_ word: Word, of node: YamlTree) -> Template.Piece {
    report(TemplateMistake.strayBrace(word.text), at: word, of: node)
    return .words(word.text)
  }
}

/// A stretch of a text with places to fill in.
enum TemplatePart: Equatable {
  /// Words as they are.
  case words(String)
  /// The word between two braces.
  case place(Word)
  /// A brace without its partner.
  case strayBrace(Word)

  /// The parts of a text in order.
  ///
  /// - Complexity: O(n) for n Unicode scalars.
  static func parts(of text: String) -> [TemplatePart] {
    var parts: [TemplatePart] = []
    var rest = text.unicodeScalars[...]
    var offset = 0
    while let brace = rest.firstIndex(where: isBrace) {
      if brace > rest.startIndex { parts.append(.words(String(rest[..<brace]))) }
      let name = rest[brace...].dropFirst().prefix { !isBrace($0) }
      offset += rest.distance(from: rest.startIndex, to: brace)
      if rest[brace] == "{", name.endIndex < rest.endIndex, rest[name.endIndex] == "}" {
        parts.append(.place(Word(text: String(name), offset: offset + 1)))
        rest = rest[name.endIndex...].dropFirst()
        offset += name.count + 2
      } else {
        parts.append(.strayBrace(Word(text: String(rest[brace]), offset: offset)))
        rest = rest[brace...].dropFirst()
        offset += 1
      }
    }
    return rest.isEmpty ? parts : parts + [.words(String(rest))]
  }

  private static func isBrace(_ scalar: Unicode.Scalar) -> Bool { scalar == "{" || scalar == "}" }
}
