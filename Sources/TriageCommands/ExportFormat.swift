import ArgumentParser
import FHIRExport
import QuestionnaireExports
import RuleVerification
import TriageModel

/// How a questionnaire is written.
enum ExportFormat: String, ExpressibleByArgument, CaseIterable {
  /// A Questionnaire of HL7 FHIR R4.
  case fhir
  /// A graph for Graphviz.
  case dot
  /// The whole questionnaire on paper, for a clinician to sign.
  case markdown

  static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }

  /// A questionnaire in this format.
  ///
  /// - Throws: `LoadFailure` with every mistake of the file.
  func bytes(of source: QuestionnaireSource) throws -> [UInt8] {
    let questionnaire = try source.questionnaire()
    return switch self {
    case .fhir: questionnaire.fhir()
    case .dot: Array(DotGraph(of: questionnaire).source.utf8)
    case .markdown: Array(reviewCopy(of: questionnaire, from: source).utf8)
    }
  }

  private func reviewCopy(
    of questionnaire: Questionnaire, from source: QuestionnaireSource
  ) -> String {
    ReviewCopy(
      of: questionnaire, proofs: Verification(Prover(questionnaire)),
      digest: source.digest(of: questionnaire.cover), program: "triage \(programVersion)"
    ).text
  }
}
