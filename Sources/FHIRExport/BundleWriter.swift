import Transcripts
import TriageModel

/// Puts the resources of a record together.
struct BundleWriter {
  private let record: RecordContext
  private var entries: [FHIR.BundleEntry] = []
  private var parts: [String] = []

  init(_ record: RecordContext) { self.record = record }

  /// The record as one bundle.
  func resource() -> FHIR.Bundle {
    var writer = self
    writer.add(ResponseWriter(record: record).resource(), as: "response")
    writer.addGuidance()
    writer.add(AlertWriter(record: record).communications(), as: "alert")
    writer.addOrigin()
    return FHIR.Bundle(
      identifier: record.identifier, timestamp: record.ended, entry: writer.entries)
  }

  private mutating func addGuidance() {
    let guidance = GuidanceWriter(record: record)
    let advice = AdviceWriter(record: record)
    let (issues, pieces) = (guidance.issues(), advice.pieces)
    add(
      guidance.resource(hasIssues: issues != nil, hasAdvice: !pieces.isEmpty), as: "guidance")
    add(guidance.parameters(), as: "parameters")
    if let issues { add(issues, as: "issues") }
    if !pieces.isEmpty { add(advice.group(pieces), as: "advice") }
    add(pieces.map(advice.communication), as: "advice")
  }

  private mutating func addOrigin() {
    let provenance = ProvenanceWriter(record: record)
    let described = parts
    add(provenance.origin(of: described), as: "origin")
    add(provenance.changes(), as: "change")
    let program = record.transcript.program
    add(
      FHIR.Device(
        deviceName: [FHIR.Device.Name(name: program.name)],
        version: [FHIR.Device.Version(value: program.version)]), as: "device")
  }

  private mutating func add(_ resource: some Encodable, as part: String) {
    parts.append(part)
    entries.append(FHIR.BundleEntry(fullUrl: record.url(part), resource: resource))
  }

  private mutating func add(_ resources: [some Encodable], as part: String) {
    for (number, resource) in resources.enumerated() { add(resource, as: "\(part)/\(number)") }
  }
}
