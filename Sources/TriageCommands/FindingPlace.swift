import Diagnostics
import QuestionnaireFiles
import RuleVerification
import TriageModel

extension LoadedQuestionnaire {
  /// A finding of the checks with its place in the file.
  func diagnostic(for finding: Finding, in file: String) -> Diagnostic {
    let place = places.place(of: finding.subject)
    let use = place?.use.map { " It is used in \(file), line \($0.line)." } ?? ""
    return Diagnostic(
      finding.severity, finding.kind, file: place?.file ?? file, at: place?.position,
      length: questionnaire.name(of: finding.subject).unicodeScalars.count, what: finding.what,
      why: finding.why + use, fix: finding.fix,
      shownBy: finding.witness.map(questionnaire.words) ?? [])
  }
}

extension Places {
  /// Where a part of the questionnaire stands; nil for the rules as a whole.
  fileprivate func place(of subject: Finding.Subject) -> Place? {
    switch subject {
    case .rules: nil
    case .question(let position): questions[position]
    case .option(let question, let option): options[question][option]
    case .definition(let position): definitions[position]
    case .rule(let position): rules[position]
    case .ruleCase(let rule, let index): cases[rule][index]
    case .advice(let position): advice[position]
    case .property(let position): properties[position]
    case .comparison(let owner, let index): comparisons[owner]?[index]
    }
  }
}

extension Questionnaire {
  /// The name of a part; for a comparison that of its question, for a case `when`.
  func name(of subject: Finding.Subject) -> String {
    switch subject {
    case .rules: cover.id
    case .question(let position): questions[position].id.text
    case .option(let question, let option): questions[question].options[option].id.text
    case .definition(let position): definitions[position].id.text
    case .rule(let position): rules[position].id.text
    case .ruleCase: "when"
    case .advice(let position): advice[position].id.text
    case .property(let position): properties[position].id.text
    case .comparison(let owner, let index):
      (condition(of: owner)?.comparisons[index]).map { questions[$0.question].id.text } ?? cover.id
    }
  }
}
