extension FHIR {
  /// Something that is described elsewhere, in this bundle or outside.
  struct Reference: Encodable {
    var reference: String?
    var identifier: Identifier?
    var display: String?
  }

  /// A name within a system of names.
  struct Identifier: Encodable {
    let system: String
    let value: String
  }

  /// A number with a unit of UCUM.
  struct Quantity: Encodable {
    let value: Int
    let unit: String
    let system: String
    let code: String
  }

  /// From when to when.
  struct Period: Encodable {
    let start: String
    let end: String
  }

  /// A text that somebody or something adds.
  struct Annotation: Encodable {
    let time: String
    let text: String
  }

  /// A source.
  struct RelatedArtifact: Encodable {
    let type = "citation"
    let citation: String
  }
}
