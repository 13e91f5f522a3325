import FoundationEssentials
package import Transcripts
package import TriageModel

extension Questionnaire {
  /// The questionnaire as a FHIR R4 Questionnaire: JSON in UTF-8, keys in alphabetical order.
  ///
  /// - Returns: The same bytes for the same questionnaire.
  /// - Complexity: O(c) for c comparisons in all `ask-when` conditions, each with those of the
  ///   question that it reads.
  package func fhir() -> [UInt8] { QuestionnaireWriter(self).resource().fhirText() }
}

extension Transcript {
  /// The record as a FHIR R4 Bundle: JSON in UTF-8, keys in alphabetical order.
  ///
  /// - Parameter questionnaire: The questionnaire that was asked, in the version that was asked.
  /// - Returns: The same bytes for the same record.
  /// - Throws: What of the record does not belong to the questionnaire.
  /// - Complexity: O(a · c) for a answers, changed ones included, and c comparisons in all rules.
  package func fhir(of questionnaire: Questionnaire) throws(TranscriptError) -> [UInt8] {
    _ = try answerSheet(for: questionnaire)
    return BundleWriter(RecordContext(self, questionnaire)).resource().fhirText()
  }
}

extension Encodable {
  /// The resource as text for other programs, with a line end behind it.
  func fhirText() -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(self) else { return [] }
    return [UInt8](data) + [UInt8(ascii: "\n")]
  }
}
