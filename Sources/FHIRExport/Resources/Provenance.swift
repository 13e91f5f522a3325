extension FHIR {
  /// <https://hl7.org/fhir/R4/provenance.html>
  struct Provenance: Encodable {
    let resourceType = "Provenance"
    let target: [Reference]
    var occurredPeriod: Period?
    var occurredDateTime: String?
    let recorded: String
    var activity: CodeableConcept?
    let agent: [Agent]
    let entity: [Entity]

    /// Who or what took part.
    struct Agent: Encodable {
      let type: CodeableConcept
      let who: Reference
    }

    /// What it was made from.
    struct Entity: Encodable {
      let role: String
      let what: Reference
    }
  }
}
