import RuleVerification
import TriageModel

/// The hazard log, and where statements come from.
extension ReviewCopy {
  var hazards: [MarkdownBlock] {
    let start: MarkdownBlock = .heading(2, "Hazard log")
    if questionnaire.hazards.isEmpty {
      return [start, .paragraph("This questionnaire names no hazards.")]
    }
    return [
      start,
      .paragraph(
        "Severity and likelihood, 1 to 5, are those before any control. The risk that remains is "
          + "for the reviewer to fill in."),
      .table(
        ["Hazard", "Severity", "Likelihood", "Severity × likelihood", "Risk that remains"],
        questionnaire.hazards.map(row)),
    ] + questionnaire.hazards.flatMap { [heading(3, "\($0.id)", $0.trace), .list(items(of: $0))] }
  }

  private func row(_ hazard: Hazard) -> [MarkdownText] {
    let name: MarkdownText = hazard.trace.map { "\($0)" } ?? "\(hazard.id)"
    let risk = hazard.severity * hazard.likelihood
    return [
      "\(name) \(hazard.says)", "\(hazard.severity)", "\(hazard.likelihood)", "\(risk)", Self.blank,
    ]
  }

  private func items(of hazard: Hazard) -> [MarkdownItem] {
    let rules = hazard.rules.map { position -> MarkdownItem in
      let rule = questionnaire.rules[position]
      return MarkdownItem("\(rule.id): \(rule.because)")
    }
    let properties = hazard.properties.map { position -> MarkdownItem in
      let property = questionnaire.properties[position]
      return MarkdownItem("\(property.id), \(proofs.verdicts[position].word): \(property.says)")
    }
    let tests = hazard.tests.map { MarkdownItem("\($0)") }
    let controls = [("Rules", rules), ("Properties", properties), ("Tests of the program", tests)]
    return [
      MarkdownItem("Hazard: \(hazard.says)"), MarkdownItem("Cause: \(hazard.cause)"),
      MarkdownItem("Severity \(hazard.severity) of 5, likelihood \(hazard.likelihood) of 5"),
      MarkdownItem("Control: \(hazard.control)"),
    ] + controls.filter { !$0.1.isEmpty }.map { MarkdownItem("\($0.0):", $0.1) }
  }

  var references: [MarkdownBlock] {
    let evidence = questionnaire.references.evidence.map { entry in
      let unused = entry.notShown.map { [MarkdownItem("Not shown: \($0)")] } ?? []
      return MarkdownItem(
        "\(entry.id.text): \(entry.says)\(trust(in: entry))", unused + grounds([], entry.sources))
    }
    let sources = questionnaire.references.sources.map { source in
      MarkdownItem("\(source.id.text): \(MarkdownText(citation: source.citation))")
    }
    return (evidence.isEmpty ? [] : [.heading(2, "Evidence"), .list(evidence)])
      + (sources.isEmpty ? [] : [.heading(2, "Sources"), .list(sources)])
  }

  private func trust(in evidence: Evidence) -> MarkdownText {
    let words = [evidence.strength?.words, evidence.mark?.words].compactMap(\.self)
    return words.isEmpty ? "" : " (\(words.joined(separator: "; ")))"
  }
}

extension Evidence.Strength {
  fileprivate var words: String {
    switch self {
    case .strong: "strong: several guidelines agree, or a systematic review"
    case .fair: "fair: one national guideline or a good study"
    case .weak: "weak: expert opinion, weak or conflicting data"
    }
  }
}

extension Evidence.Mark {
  fileprivate var words: String {
    switch self {
    case .read: "read in the source"
    case .readInCopy: "read in a copy or report"
    case .recalled: "recalled, to be checked before release"
    }
  }
}
