import TriageModel

extension Enabling {
  /// The criterion in FHIRPath, with the functions `where`, `exists`, `not` and `iif` only.
  func expression(_ criterion: Criterion) -> String {
    switch criterion {
    case .constant(let value): "\(value)"
    case .test(let test): expression(test)
    case .all(let parts): joined(parts, by: " and ")
    case .any(let parts): joined(parts, by: " or ")
    case .not(let part): "(\(expression(part))).not()"
    case .atLeast(let count, let parts):
      "(" + parts.map { "iif(\(expression($0)), 1, 0)" }.joined(separator: " + ")
        + ") >= \(count)"
    }
  }

  private func joined(_ parts: [Criterion], by word: String) -> String {
    parts.map { "(\(expression($0)))" }.joined(separator: word)
  }

  private func expression(_ test: Criterion.Test) -> String {
    switch test {
    case .answered(let position): answer(to: position) + ".exists()"
    case .includes(let position, let mask):
      exists(position, chosen(mask.positions.map { codings[position][$0] }))
    case .from(let position, let number): exists(position, "$this >= \(number)")
    case .upTo(let position, let number): exists(position, "$this <= \(number)")
    }
  }

  private func exists(_ position: Int, _ text: String) -> String {
    answer(to: position) + ".where(\(text)).exists()"
  }

  private func answer(to position: Int) -> String {
    let section = questionnaire.sections.first { $0.questions.contains(position) }
    let group = section.map { ".item.where(linkId = '\($0.linkID)')" } ?? ""
    let question = questionnaire.questions[position].linkID
    return "%resource\(group).item.where(linkId = '\(question)').answer.value"
  }

  /// One of these codes; those of one system together.
  private func chosen(_ codings: [FHIR.Coding]) -> String {
    var systems: [String] = []
    for coding in codings where !systems.contains(coding.system) { systems.append(coding.system) }
    return systems.map { system in
      let codes = codings.filter { $0.system == system }.map { "code = '\($0.code)'" }
      let either = codes.joined(separator: " or ")
      return "(system = '\(system)' and \(codes.count > 1 ? "(\(either))" : either))"
    }.joined(separator: " or ")
  }
}
