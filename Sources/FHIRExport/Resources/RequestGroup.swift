extension FHIR {
  /// <https://hl7.org/fhir/R4/requestgroup.html>
  struct RequestGroup: Encodable {
    let resourceType = "RequestGroup"
    let instantiatesCanonical: [String]
    let status = "active"
    let intent = "proposal"
    let priority: String?
    let subject: Reference
    let authoredOn: String
    let author: Reference
    let action: [Action]

    /// One piece of advice.
    struct Action: Encodable {
      let title: String
      let textEquivalent: String
      let priority: String?
      let code: [CodeableConcept]
      let documentation: [RelatedArtifact]?
      let timingDuration: Quantity?
      let resource: Reference
    }
  }

  /// <https://hl7.org/fhir/R4/communication.html>
  struct Communication: Encodable {
    let resourceType = "Communication"
    let status = "completed"
    let category: [CodeableConcept]
    let priority: String?
    let subject: Reference
    let about: [Reference]
    let sent: String
    let recipient: [Reference]
    let sender: Reference
    let reasonCode: [CodeableConcept]?
    let payload: [Payload]

    /// A part of what was said.
    struct Payload: Encodable {
      let contentString: String
    }
  }
}
