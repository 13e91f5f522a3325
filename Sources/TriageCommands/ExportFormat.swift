import ArgumentParser
import FHIRExport
import TriageModel

/// How a questionnaire is written.
enum ExportFormat: String, ExpressibleByArgument, CaseIterable {
  /// A Questionnaire of HL7 FHIR R4.
  case fhir

  static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }

  func bytes(of questionnaire: Questionnaire) -> [UInt8] {
    switch self {
    case .fhir: questionnaire.fhir()
    }
  }
}
