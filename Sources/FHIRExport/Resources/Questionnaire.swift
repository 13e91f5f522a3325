extension FHIR {
  /// <https://hl7.org/fhir/R4/questionnaire.html>
  struct Questionnaire: Encodable {
    let resourceType = "Questionnaire"
    let url: String
    let version: String
    let name: String
    let title: String
    let status: String
    let subjectType: [String]
    let description: String
    let copyright: String
    let item: [QuestionnaireItem]
  }

  /// A group, a question, or a text between them.
  struct QuestionnaireItem: Encodable {
    /// What an item is.
    enum Kind: String, Encodable {
      case group, display, choice, integer, text
    }

    let linkId: String
    let text: String
    let type: Kind
    var `extension`: [Extension]?
    var enableWhen: [EnableWhen]?
    var enableBehavior: String?
    var required: Bool?
    var repeats: Bool?
    var maxLength: Int?
    var answerOption: [AnswerOption]?
    var item: [QuestionnaireItem]?
  }

  /// One answer that can be chosen.
  struct AnswerOption: Encodable {
    let valueCoding: Coding
    let `extension`: [Extension]?
  }

  /// One comparison that enables an item; one of the answers is given.
  struct EnableWhen: Encodable {
    let question: String
    let `operator`: String
    var answerBoolean: Bool?
    var answerInteger: Int?
    var answerCoding: Coding?
  }
}
