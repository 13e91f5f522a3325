import Diagnostics
import QuestionnaireFiles
import Testing

@Suite struct ArticleTests {
  @Test func `the example of the article has no mistakes`() throws {
    let findings = try ArticleFiles.unchanged.get().findings()
    #expect(findings == "")
  }

  @Test func `the example that uses parts of it has no mistakes`() throws {
    let files = try ArticleFiles.unchanged.get()
    let diagnostics = try files.load(files.followUpSource).diagnostics
    #expect(diagnostics.map(\.what) == [])
  }
}
