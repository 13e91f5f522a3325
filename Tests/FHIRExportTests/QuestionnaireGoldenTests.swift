import FHIRExport
import Scenarios
import Testing

@Suite struct QuestionnaireGoldenTests {
  @Test func `a questionnaire in FHIR reads as it was approved`() throws {
    let text = String(decoding: try fixture("ankle").fhir(), as: UTF8.self)
    #expect(try goldenText("ankle.questionnaire.json", for: text) == text)
  }
}
