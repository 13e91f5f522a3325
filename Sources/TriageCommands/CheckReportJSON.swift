import Diagnostics
import RuleVerification
import TriageEngine
import TriageModel

/// What a check found out, for other programs. The names of its members are its schema.
struct CheckReportJSON: Encodable {
  let format = "triage-check 1"
  let files: [File]

  init(_ checked: [CheckedFile]) { files = checked.map(File.init) }

  /// One file.
  struct File: Encodable {
    let file: String
    let findings: [Found]
    let properties: [PropertyVerdict]
    let sheets: Sheets?
    let seconds: Double

    init(_ checked: CheckedFile) {
      file = checked.path
      findings = checked.findings.map { Found($0, of: checked.questionnaire) }
      properties = zip(checked.questionnaire?.properties ?? [], checked.verdicts)
        .map { PropertyVerdict($0, $1, of: checked.questionnaire) }
      sheets = Sheets(checked.coverage, of: checked.questionnaire)
      seconds = checked.seconds
    }
  }

  /// How many answer sheets there are, all digits, and how many have each level.
  struct Sheets: Encodable {
    let count: String
    let levels: [LevelCount]

    /// Those of one level. An estimate lies between two numbers with a confidence of 95 %.
    struct LevelCount: Encodable {
      let level, count: String
      let isExact: Bool
      let least, most: String?

      init(_ level: Level, _ count: SheetCount) {
        self.level = level.id.text
        switch count {
        case .exact(let exact):
          (self.count, isExact, least, most) = (exact.description, true, nil, nil)
        case .estimate(let estimate):
          (self.count, isExact) = (estimate.count.description, false)
          least = estimate.range.lowerBound.description
          most = estimate.range.upperBound.description
        }
      }
    }

    init?(_ coverage: Coverage?, of questionnaire: Questionnaire?) {
      guard let coverage, let questionnaire else { return nil }
      count = coverage.total.description
      levels = zip(questionnaire.levels, coverage.byLevel.reversed()).map(LevelCount.init)
    }
  }

  /// One finding.
  struct Found: Encodable {
    let severity, kind, file: String
    let line, column: Int?
    let what, why, fix: String
    let subject: String?
    let shownBy: [String]
    let witness, changed, earlier: AnswersJSON?

    init(_ finding: CheckedFinding, of questionnaire: Questionnaire?) {
      let diagnostic = finding.diagnostic
      severity = diagnostic.severity.rawValue
      (kind, file) = (diagnostic.kind, diagnostic.file)
      (line, column) = (diagnostic.position?.line, diagnostic.position?.column)
      (what, why, fix) = (diagnostic.what, diagnostic.why, diagnostic.fix)
      (subject, shownBy) = (finding.subject, diagnostic.shownBy)
      witness = AnswersJSON(finding.witness?.sheet, of: questionnaire)
      changed = AnswersJSON(finding.witness?.changed, of: questionnaire)
      earlier = AnswersJSON(finding.witness?.earlier, of: questionnaire, .soFar)
    }
  }

  /// The verdict on one property.
  struct PropertyVerdict: Encodable {
    let id, says, verdict: String
    let witness, changed, earlier: AnswersJSON?

    init(_ property: Property, _ verdict: Verdict, of questionnaire: Questionnaire?) {
      (id, says, self.verdict) = (property.id.text, property.says, verdict.word)
      let found: Witness? = if case .broken(let witness) = verdict { witness } else { nil }
      witness = AnswersJSON(found?.sheet, of: questionnaire)
      changed = AnswersJSON(found?.changed, of: questionnaire)
      earlier = AnswersJSON(found?.earlier, of: questionnaire, .soFar)
    }
  }
}

extension Witness {
  /// The answers after a change.
  fileprivate var changed: AnswerSheet? {
    if case .changed(let sheet) = beside { sheet } else { nil }
  }

  /// The answers given before.
  fileprivate var earlier: AnswerSheet? {
    if case .earlier(let sheet) = beside { sheet } else { nil }
  }
}
