import Diagnostics
import Foundation
import QuestionnaireFiles
import Testing

@Suite struct SciaticaFileTests {
  @Test(arguments: ["Questionnaires/sciatica.yaml", "Tests/Fixtures/ankle.yaml"])
  func `questionnaires of this project have no mistakes`(path: String) throws {
    let url = ArticleFiles.folder.appending(path: "../../\(path)")
    let file = try readSource(named: path, bytes: Data(contentsOf: url))
    let findings: String
    do throws(LoadFailure) {
      let loaded = try loadQuestionnaire(file) { name in
        let companion = url.deletingLastPathComponent().appending(path: name)
        let data = try? Data(contentsOf: companion)
        return data.map { .bytes(Array($0)) } ?? .unreadable(reason: "no such file")
      }
      findings = loaded.diagnostics.rendered(in: loaded.files)
    } catch {
      findings = error.rendered()
    }
    #expect(findings == "")
  }
}
