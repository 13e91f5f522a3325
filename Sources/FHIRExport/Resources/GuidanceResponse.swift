extension FHIR {
  /// <https://hl7.org/fhir/R4/guidanceresponse.html>
  struct GuidanceResponse: Encodable {
    let resourceType = "GuidanceResponse"
    let moduleCanonical: String
    let status: String
    let subject: Reference
    let occurrenceDateTime: String
    let performer: Reference
    let note: [Annotation]
    let evaluationMessage: [Reference]?
    let outputParameters: Reference
    let result: Reference?
  }

  /// <https://hl7.org/fhir/R4/parameters.html>
  struct Parameters: Encodable {
    let resourceType = "Parameters"
    let parameter: [Parameter]
  }

  /// A value with its name, or parts that have one each.
  struct Parameter: Encodable {
    let name: String
    var valueString: String?
    var valueCoding: Coding?
    var valueQuantity: Quantity?
    var valueReference: Reference?
    var part: [Parameter]?
  }

  /// <https://hl7.org/fhir/R4/operationoutcome.html>
  struct OperationOutcome: Encodable {
    let resourceType = "OperationOutcome"
    let issue: [Issue]

    /// One thing to know about how the result came about.
    struct Issue: Encodable {
      let severity: String
      let code: String
      let details: Details
      /// The item that it is about.
      let diagnostics: String
    }

    /// What it is, in words.
    struct Details: Encodable {
      let text: String
    }
  }
}
