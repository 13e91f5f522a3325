import Diagnostics
import QuestionnaireFiles
import RuleVerification
import TriageModel

/// What the check of one file found out.
struct CheckedFile {
  /// The path of the file.
  let path: String
  /// What was found, by place.
  var findings: [CheckedFinding] = []
  /// The files that findings speak of.
  var files: [SourceFile] = []
  /// The questionnaire, if the file holds one that could be read.
  var questionnaire: Questionnaire?
  /// The verdict on each property of the questionnaire.
  var verdicts: [Verdict] = []
  /// How many answer sheets that is; nil where they were not counted.
  var coverage: Coverage?
  /// The checks that were asked for; nil for all.
  var kinds: Set<Verification.Kind>?
  /// How long it took.
  var seconds = 0.0

  /// Whether something stands against using the file; notes do not.
  var isFaulty: Bool { findings.contains { $0.diagnostic.severity != .note } }
}

/// A finding of the loader or of the checks.
struct CheckedFinding {
  /// The finding with its place.
  let diagnostic: Diagnostic
  /// The name of the thing it is about; nil for findings of the loader.
  var subject: String?
  /// The answers that show it.
  var witness: Witness?
}

/// What to check, and how hard.
struct CheckWishes {
  /// The kinds of checks; nil for all.
  var kinds: Set<Verification.Kind>?
  /// After how many conflicts of the solver a question is given up.
  var limit = Prover.usualLimit
}

extension CheckedFile {
  /// Checks a file.
  ///
  /// - Throws: `FileProblem` when it cannot be read.
  init(_ path: String, _ wishes: CheckWishes) throws(FileProblem) {
    self.path = path
    kinds = wishes.kinds
    let bytes = try readBytes(path)
    let clock = ContinuousClock()
    let start = clock.now
    do { try check(bytes, wishes) } catch {
      findings = error.diagnostics.map { CheckedFinding(diagnostic: $0) }
      files = error.files
    }
    seconds = (clock.now - start) / .seconds(1)
  }

  private mutating func check(_ bytes: [UInt8], _ wishes: CheckWishes) throws(LoadFailure) {
    let file = try readSource(named: path, bytes: bytes)
    switch try fileKind(of: file) {
    case .evidence: _ = try loadEvidence(file)
    case .countries: _ = try loadCountries(file)
    case .bodyMap: _ = try loadBodyMap(file)
    case .questionnaire:
      let path = path
      prove(try loadQuestionnaire(file) { companion(of: path, $0) }, wishes)
    }
  }

  private mutating func prove(_ loaded: LoadedQuestionnaire, _ wishes: CheckWishes) {
    let prover = Prover(loaded.questionnaire, limit: wishes.limit)
    let verification = Verification(prover, only: wishes.kinds)
    questionnaire = loaded.questionnaire
    files = loaded.files
    verdicts = verification.verdicts
    coverage = verification.coverage
    findings =
      loaded.diagnostics.map { CheckedFinding(diagnostic: $0) }
      + verification.findings.map { finding in
        CheckedFinding(
          diagnostic: loaded.diagnostic(for: finding, in: path),
          subject: loaded.questionnaire.name(of: finding.subject), witness: finding.witness)
      }
  }
}
