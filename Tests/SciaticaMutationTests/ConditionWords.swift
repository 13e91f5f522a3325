import TriageModel

extension Questionnaire {
  /// A condition as it stands in a file, in one line.
  func words(for condition: Condition) -> String {
    switch condition {
    case .always: "always"
    case .comparison(let comparison): words(for: comparison)
    case .definition(let position): definitions[position].id.text
    case .all(let parts): "all: [\(words(for: parts))]"
    case .any(let parts): "any: [\(words(for: parts))]"
    case .none(let parts): "none: [\(words(for: parts))]"
    case .atLeast(let count, let parts): "at-least: \(count), of: [\(words(for: parts))]"
    }
  }

  private func words(for parts: [Condition]) -> String {
    parts.map { words(for: $0) }.joined(separator: ", ")
  }

  /// A comparison as it stands in a file.
  func words(for comparison: Comparison) -> String {
    let question = questions[comparison.question]
    let (one, many) = (question.takesMany ? "includes" : "is", "does not include")
    let test =
      switch comparison.test {
      case .isAny(let mask): "\(one) \(names(mask, of: question, "or"))"
      case .isNone(let mask):
        "\(question.takesMany ? many : "is not") \(names(mask, of: question, "or"))"
      case .includesAll(let mask): "includes \(names(mask, of: question, "and"))"
      case .isWithin(let range): "is between \(range.lowerBound) and \(range.upperBound)"
      }
    return "\(question.id) \(test)"
  }

  private func names(_ mask: OptionMask, of question: Question, _ join: String) -> String {
    mask.positions.map { question.options[$0].id.text }.joined(separator: " \(join) ")
  }
}
