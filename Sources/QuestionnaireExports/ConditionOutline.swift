import TriageModel

extension Questionnaire {
  /// A condition behind some words, its parts in a list below: "when all of these hold:".
  func item(_ words: MarkdownText, _ condition: Condition) -> MarkdownItem {
    MarkdownItem(words + " " + head(of: condition), parts(of: condition))
  }

  private func head(of condition: Condition) -> MarkdownText {
    switch condition {
    case .always: "always"
    case .comparison(let comparison): head(of: comparison)
    case .definition(let position): "\(definitions[position].id) holds"
    case .all: "all of these hold:"
    case .any: "any of these holds:"
    case .none: "none of these holds:"
    case .atLeast(let count, _): "at least \(count) of these hold:"
    }
  }

  /// A comparison as the file has it, and in the words that people read.
  private func head(of comparison: Comparison) -> MarkdownText {
    let question = questions[comparison.question]
    let written = MarkdownText(stringLiteral: code(source(of: comparison)))
    let name = question.inShort.map { $0 + ":" } ?? question.ask
    return "\(written) (\(name) \(answers(of: comparison)))"
  }

  private func answers(of comparison: Comparison) -> String {
    let options = questions[comparison.question].options
    let labels = { (mask: OptionMask, join: String) in
      mask.positions.map { "“\(source(of: options[$0].label))”" }.joined(separator: join)
    }
    return switch comparison.test {
    case .isAny(let mask): labels(mask, " or ")
    case .isNone(let mask): "not " + labels(mask, ", not ")
    case .includesAll(let mask): labels(mask, " and ")
    case .isWithin: test(of: comparison)
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
