import ProgramWords
import Transcripts
import TriageEngine

/// Writes the warnings that stood before the person during the interview.
struct AlertWriter {
  let record: RecordContext

  func communications() -> [FHIR.Communication] {
    record.transcript.events.compactMap { event in
      event.alert.map { communication($0, at: event.at) }
    }
  }

  private func communication(_ alert: RecordedAlert, at moment: Moment) -> FHIR.Communication {
    FHIR.Communication(
      category: [.alert], priority: alert.level.flatMap(record.priority), subject: record.person,
      about: [record.response], sent: record.time(moment), recipient: [record.person],
      sender: record.device,
      reasonCode: alert.reasons
        .map { FHIR.CodeableConcept(record.coding($0.rule, $0.because)) }.nonEmpty,
      payload: words(alert).map(FHIR.Communication.Payload.init))
  }

  private func words(_ alert: RecordedAlert) -> [String] {
    [alert.level?.label ?? FHIRWords.noWarningLeft]
      + (alert.afterChange ? [FHIRWords.afterChange] : [])
      + alert.reasons.map(\.because) + alert.withdrawn.map { FHIRWords.noLonger($0.because) }
  }
}

extension FHIR.CodeableConcept {
  private static func category(_ code: String, _ display: String) -> Self {
    Self(
      FHIR.Coding(
        system: "http://terminology.hl7.org/CodeSystem/communication-category", code: code,
        display: display))
  }

  /// A warning.
  static let alert = category("alert", "Alert")
  /// Advice.
  static let instruction = category("instruction", "Instruction")
}
