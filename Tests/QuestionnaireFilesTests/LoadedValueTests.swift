import CustomDump
import Diagnostics
import QuestionnaireFiles
import Scenarios
import Testing
import TriageModel

/// What becomes of a file without mistakes.
@Suite struct LoadedValueTests {
  @Test func `the example of the article becomes this questionnaire`() throws {
    let questionnaire = try ArticleFiles.unchanged.get().load().questionnaire
    var text = ""
    customDump(questionnaire, to: &text)
    try Golden(path: "Ankle.expected").expect(text)
  }

  @Test(arguments: [("always", true), ("can-walk is yes", false)])
  func `whether some rule is for all is read from its wording`(when: String, expected: Bool) throws
  {
    let patch = Patch("-    when: always\n+    when: \(when)\n")
    let files = try patch.applied(to: ArticleFiles.unchanged.get())
    #expect(try files.load().questionnaire.hasRuleForAll == expected)
  }

  @Test func `the first page alone is the same as with the rest`() throws {
    let files = try ArticleFiles.unchanged.get()
    expectSame(
      dump(try loadCover(files.source(.questionnaire))), dump(try files.load().questionnaire.cover))
  }

  @Test func `the first page may cite sources that stand behind it`() throws {
    let text = try ArticleFiles.unchanged.get().source(.questionnaire).text
    let citing = text.replacing("  evidence: [P01]\n---", with: "  sources: [leaflet]\n---")
    #expect(try loadCover(SourceFile(name: "ankle.yaml", text: citing)).sources == ["leaflet"])
  }

  @Test func `the first page can be shown before the rest has no mistakes`() throws {
    let files = try ArticleFiles.unchanged.get()
    let text = files.source(.questionnaire).text
    let broken = SourceFile(name: "ankle.yaml", text: text + "\t[")
    #expect(try loadCover(broken).title == "Ankle check")
  }

  @Test func `mistakes of the first page are told when it is loaded alone`() throws {
    let text = try ArticleFiles.unchanged.get().source(.questionnaire).text
    let broken = text.replacing("title: Ankle check", with: "titel: Ankle check")
    expectFailure(
      """
      ankle.yaml:1:1: error: the first page needs the key 'title' [missing-key]
          1 | format: triage-questionnaire 1
            | ^
        why: the first page is not complete without it.
        fix: add a line 'title: …'.

      ankle.yaml:4:1: error: the first page has no key 'titel' [unknown-key]
          4 | titel: Ankle check
            | ^~~~~
        why: it would have no effect.
        fix: did you mean 'title'?
      """
    ) { () throws(LoadFailure) in _ = try loadCover(SourceFile(name: "ankle.yaml", text: broken)) }
  }

  @Test func `windows line ends make no difference`() throws {
    let files = try ArticleFiles.unchanged.get()
    let changed = FileKind.allCases.reduce(files) { changed, kind in
      changed.with(kind, files.source(kind).text.replacing("\n", with: "\r\n"))
    }
    expectSame(dump(try changed.load().questionnaire), dump(try files.load().questionnaire))
  }

  private func dump(_ value: some Any) -> String {
    var text = ""
    customDump(value, to: &text)
    return text
  }
}
