package import TriageModel

extension VersionProver {
  /// A description as the `if` of an accepted change, line by line.
  ///
  /// - Returns: YAML that can be put into the new file, but for statements about a question that
  ///   only the old file asks, which a comment marks; no lines where it holds always.
  package func source(of description: Description) -> [String] {
    if description.parts.contains([]) { return [] }
    let parts = description.parts.map { part in part.map(source) }
    guard parts.count > 1 else { return Self.condition("if", all: parts.first ?? []) }
    return ["if:", "  any:"]
      + parts.flatMap { part -> [String] in
        part.count == 1
          ? ["    - \(part[0])"] : ["    - all:"] + part.map { "        - \($0)" }
      }
  }

  private static func condition(_ key: String, all parts: [String]) -> [String] {
    parts.count == 1
      ? ["\(key): \(parts[0])"] : ["\(key):", "  all:"] + parts.map { "    - \($0)" }
  }

  private func source(of statement: Description.Statement) -> String {
    let text = questionnaire(statement.version).source(of: statement.comparison)
    return statement.version == .old ? "\(text)  # asked by the old file only" : text
  }
}

extension Questionnaire {
  /// A comparison as it stands in the file.
  package func source(of comparison: Comparison) -> String {
    let question = questions[comparison.question]
    let names = { (mask: OptionMask, join: String) in
      mask.positions.map { question.options[$0].id.text }.joined(separator: " \(join) ")
    }
    let test =
      switch comparison.test {
      case .isAny(let mask): "\(question.takesMany ? "includes" : "is") \(names(mask, "or"))"
      case .isNone(let mask):
        "\(question.takesMany ? "does not include" : "is not") \(names(mask, "or"))"
      case .includesAll(let mask): "includes \(names(mask, "and"))"
      case .isWithin(let range): Self.source(of: range, within: question.bounds)
      }
    return "\(question.id) \(test)"
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
}
