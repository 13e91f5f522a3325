extension FHIR {
  /// <https://hl7.org/fhir/R4/questionnaireresponse.html>
  struct QuestionnaireResponse: Encodable {
    let resourceType = "QuestionnaireResponse"
    let identifier: Identifier
    let questionnaire: String
    let status: String
    let authored: String
    let author: Reference
    let source: Reference
    let item: [ResponseItem]?
  }

  /// A group or a question with what was answered.
  struct ResponseItem: Encodable {
    let linkId: String
    let text: String
    var `extension`: [Extension]?
    var answer: [ResponseAnswer]?
    var item: [ResponseItem]?
  }

  /// One answer; one of the values is given.
  struct ResponseAnswer: Encodable {
    var valueCoding: Coding?
    var valueInteger: Int?
    var valueString: String?
  }
}
