import Diagnostics
import RuleVerification
import TriageModel

extension CheckedFile {
  /// What was found, as people read it.
  var report: String {
    let found = findings.map { finding in
      finding.diagnostic.rendered(in: files.first { $0.name == finding.diagnostic.file })
    }
    let aside = findings.isEmpty ? "" : ", notes aside"
    let nothing = isFaulty ? [] : ["\(path): nothing found\(by)\(aside)"]
    return (found + nothing + proofs).joined(separator: "\n\n")
  }

  /// By which checks, where only some were asked for.
  private var by: String {
    guard questionnaire != nil, let kinds else { return "" }
    return " by " + kinds.map(\.rawValue).sorted().joined(separator: ", ")
  }

  /// The verdict on each property and what it stands on.
  private var proofs: [String] {
    guard let questionnaire, !verdicts.isEmpty else { return [] }
    let properties = zip(questionnaire.properties, verdicts)
    let width = properties.map { $0.0.id.text.count }.max() ?? 0
    let lines = properties.map { property, verdict in
      let id = property.id.text.padded(to: width)
      return "  \(id)  \(verdict.word.padded(to: 11))  \(property.says)"
    }
    return [
      (["Properties, for every possible answer sheet:"] + lines).joined(separator: "\n"), counts,
      sum,
    ].compactMap(\.self)
  }

  /// How many answer sheets have each level.
  private var counts: String? {
    guard let questionnaire, let coverage else { return nil }
    let levels = zip(questionnaire.levels, coverage.byLevel.reversed())
    let width = questionnaire.levels.map(\.label.count).max() ?? 0
    let lines = levels.map { "  \($0.label.padded(to: width))  \($1)" }
    return (["Answer sheets by level:"] + lines).joined(separator: "\n")
  }

  private var sum: String {
    let proved = verdicts.count { $0 == .proved }
    let sheets = coverage.map { " for all \($0.total.rounded) answer sheets" } ?? ""
    return "\(proved) of \(verdicts.count) properties proved\(sheets). \(seconds.inWords)."
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}

extension Double {
  /// A time in seconds with two places, such as "0.21 s".
  fileprivate var inWords: String {
    let hundredths = Int((self * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest) s"
  }
}
