import Diagnostics
import QuestionnaireFiles
import Testing

@Suite struct SciaticaFileTests {
  @Test(arguments: [
    "Questionnaires/sciatica.yaml", "Questionnaires/pain-follow-up.yaml",
    "Tests/Fixtures/ankle.yaml", "Tests/Fixtures/knees.yaml",
  ])
  func `questionnaires of this project have no mistakes`(path: String) throws {
    let findings: String
    do {
      let loaded = try loadProjectFile(path)
      findings = loaded.diagnostics.rendered(in: loaded.files)
    } catch let failure as LoadFailure {
      findings = failure.rendered()
    }
    #expect(findings == "")
  }
}
