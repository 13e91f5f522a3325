import ProgramWords
import Transcripts
import TriageModel

/// Writes where the record comes from, and which answers were others before.
struct ProvenanceWriter {
  let record: RecordContext

  /// How the resources came about: from this questionnaire, by this program, from this person.
  func origin(of parts: [String]) -> FHIR.Provenance {
    let interview = record.transcript.interview
    return FHIR.Provenance(
      target: parts.map(record.reference),
      occurredPeriod: FHIR.Period(
        start: record.time(interview.started), end: record.time(interview.ended)),
      recorded: record.ended, agent: [program, person], entity: [source])
  }

  /// The file of the questionnaire.
  private var source: FHIR.Provenance.Entity {
    let stamp = record.transcript.questionnaire
    return FHIR.Provenance.Entity(
      role: "source",
      what: FHIR.Reference(
        identifier: FHIR.Identifier(system: record.names.sha256, value: stamp.sha256),
        display: "\(stamp.id) \(stamp.version)"))
  }

  /// One entry for each time an answer that counts became another one.
  func changes() -> [FHIR.Provenance] {
    record.transcript.answers.filter { $0.state == .answered }.flatMap { recorded in
      recorded.changes.map { change($0, of: recorded) }
    }
  }

  private func change(
    _ step: RecordedAnswer.Step, of recorded: RecordedAnswer
  ) -> FHIR.Provenance {
    let at = record.time(step.at)
    let words = FHIRWords.changed(
      recorded.asked, from: (step.fromWords ?? []).joined(separator: "; "),
      to: step.toWords.joined(separator: "; "))
    return FHIR.Provenance(
      target: [record.response], occurredDateTime: at, recorded: at, activity: .update,
      agent: [person, program],
      entity: [
        FHIR.Provenance.Entity(
          role: "revision",
          what: FHIR.Reference(
            identifier: FHIR.Identifier(system: record.names.url, value: recorded.question.text),
            display: words.plain))
      ])
  }

  private var program: FHIR.Provenance.Agent {
    FHIR.Provenance.Agent(type: .participant("assembler", "Assembler"), who: record.device)
  }

  private var person: FHIR.Provenance.Agent {
    FHIR.Provenance.Agent(type: .participant("informant", "Informant"), who: record.person)
  }
}

extension FHIR.CodeableConcept {
  fileprivate static func participant(_ code: String, _ display: String) -> Self {
    Self(
      FHIR.Coding(
        system: "http://terminology.hl7.org/CodeSystem/provenance-participant-type", code: code,
        display: display))
  }

  /// Something became another one.
  fileprivate static let update = Self(
    FHIR.Coding(
      system: "http://terminology.hl7.org/CodeSystem/v3-DataOperation", code: "UPDATE",
      display: "revise"))
}
