extension Questionnaire {
  /// A comparison as it stands in the file, such as `bladder-start is new or cannot`.
  package func source(of comparison: Comparison) -> String {
    "\(questions[comparison.question].id) \(test(of: comparison))"
  }

  /// What a comparison says of the answer, such as `is new or cannot`.
  package func test(of comparison: Comparison) -> String {
    let question = questions[comparison.question]
    let names = { (mask: OptionMask, join: String) in
      mask.positions.map { question.options[$0].id.text }.joined(separator: " \(join) ")
    }
    return switch comparison.test {
    case .isAny(let mask): "\(question.takesMany ? "includes" : "is") \(names(mask, "or"))"
    case .isNone(let mask):
      "\(question.takesMany ? "does not include" : "is not") \(names(mask, "or"))"
    case .includesAll(let mask): "includes \(names(mask, "and"))"
    case .isWithin(let range): Self.source(of: range, within: question.bounds)
    }
  }

  private static func source(
    of range: ClosedRange<Int>, within bounds: ClosedRange<Int>?
  ) -> String {
    let (least, most) = (range.lowerBound, range.upperBound)
    if least == most { return "is \(least)" }
    if least == bounds?.lowerBound { return "<= \(most)" }
    if most == bounds?.upperBound { return ">= \(least)" }
    return "is between \(least) and \(most)"
  }

  /// A text as it stands in the file, with its places in braces.
  package func source(of template: Template) -> String {
    template.pieces.map { piece in
      switch piece {
      case .words(let words): words
      case .emergency: "{emergency}"
      case .urgent: "{urgent}"
      case .reasons: "{reasons}"
      case .limit: "{limit}"
      case .figure(let position): "{\(figures[position].id)}"
      }
    }.joined()
  }
}

extension Question {
  /// What answers it takes, in words, such as "one option" or "0 to 120 years".
  package var takes: String {
    switch kind {
    case .one: "one option"
    case .many: "any options"
    case .sites: "any places"
    case .number(let range):
      "\(range.bounds.lowerBound) to \(range.bounds.upperBound) \(range.unit)"
    case .scale(let scale):
      "\(scale.bounds.lowerBound) (\(scale.low)) to \(scale.bounds.upperBound) (\(scale.high))"
    case .note: "a text"
    }
  }
}
