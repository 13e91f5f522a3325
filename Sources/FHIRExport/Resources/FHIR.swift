/// The few resources and types of HL7 FHIR R4 (4.0.1) that are written, member by member as the
/// standard names them.
///
/// An optional list is nil or has entries: FHIR knows no empty list.
enum FHIR {
  /// One meaning in a system of codes.
  struct Coding: Encodable, Hashable {
    let system: String
    let code: String
    let display: String
  }

  /// A meaning, by codes.
  struct CodeableConcept: Encodable {
    let coding: [Coding]

    init(_ coding: Coding) { self.coding = [coding] }
  }

  /// An expression with its language.
  struct Expression: Encodable {
    let language: String
    let expression: String
  }

  /// What the standard leaves to be said beside it; one of the values is given.
  struct Extension: Encodable {
    let url: String
    var valueBoolean: Bool?
    var valueInteger: Int?
    var valueCode: String?
    var valueCoding: Coding?
    var valueCodeableConcept: CodeableConcept?
    var valueExpression: Expression?
  }
}

extension Array {
  /// The list, or nil when it has no entries.
  var nonEmpty: Self? { isEmpty ? nil : self }
}
