import ArgumentParser
import FHIRExport
import QuestionnaireExports
import TriageModel

/// How a questionnaire is written.
enum ExportFormat: String, ExpressibleByArgument, CaseIterable {
  /// A Questionnaire of HL7 FHIR R4.
  case fhir
  /// A graph for Graphviz.
  case dot

  static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }

  func bytes(of questionnaire: Questionnaire) -> [UInt8] {
    switch self {
    case .fhir: questionnaire.fhir()
    case .dot: Array(DotGraph(of: questionnaire).source.utf8)
    }
  }
}
