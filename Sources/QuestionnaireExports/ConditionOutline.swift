import TriageModel

extension Questionnaire {
  /// A condition behind some words, its parts in a list below: "when all of these hold:".
  func item(_ words: MarkdownText, _ condition: Condition) -> MarkdownItem {
    MarkdownItem(words + " " + head(of: condition), parts(of: condition))
  }

  private func head(of condition: Condition) -> MarkdownText {
    switch condition {
    case .always: "always"
    case .comparison(let comparison): MarkdownText(stringLiteral: code(source(of: comparison)))
    case .definition(let position): "\(definitions[position].id) holds"
    case .all: "all of these hold:"
    case .any: "any of these holds:"
    case .none: "none of these holds:"
    case .atLeast(let count, _): "at least \(count) of these hold:"
    }
  }

  private func parts(of condition: Condition) -> [MarkdownItem] {
    switch condition {
    case .always, .comparison, .definition: []
    case .all(let parts), .any(let parts), .none(let parts), .atLeast(_, let parts):
      parts.map { MarkdownItem(head(of: $0), self.parts(of: $0)) }
    }
  }
}
