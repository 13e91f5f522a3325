import Diagnostics
import QuestionnaireFiles
import Testing
import TriageModel

@Suite struct FileKindTests {
  @Test(arguments: [
    ("format: triage-questionnaire 1\nid: a\n", FileKind.questionnaire),
    ("# A comment\nformat:  triage-evidence 1   # first\n", .evidence),
    ("format: triage-countries 1\r\ncountries: []\r\n", .countries),
    ("format: triage-body-map 1\nregions: {}\n", .bodyMap),
  ])
  func `the format line says what a file is`(text: String, kind: FileKind) throws {
    #expect(try fileKind(of: SourceFile(name: "a.yaml", text: text)) == kind)
  }

  @Test func `a file without a format line is of no kind`() {
    expectFailure(
      """
      a.yaml: error: the file does not begin with a 'format' line [no-format]
        why: it is not known what kind of file it is.
        fix: begin with a line such as 'format: triage-questionnaire 1'.
      """
    ) { () throws(LoadFailure) in
      _ = try fileKind(of: SourceFile(name: "a.yaml", text: "id: a\n"))
    }
  }

  @Test func `a tab behind the word format is said to be one`() {
    expectFailure(
      """
      a.yaml:1:8: error: a tab [tab]
          1 | format:\ttriage-questionnaire 1
            |        ^
        why: YAML counts columns, and editors disagree about the width of a tab.
        fix: replace it with spaces.
      """
    ) { () throws(LoadFailure) in
      _ = try fileKind(
        of: SourceFile(name: "a.yaml", text: "format:\ttriage-questionnaire 1\n"))
    }
  }

  @Test func `a format of another program is of no kind`() {
    expectFailure(
      """
      a.yaml:2:1: error: the format 'recipe 1' is not known [unknown-format]
          2 | format: recipe 1
            | ^
        why: the file might mean something else than it seems to say.
        fix: write 'triage-questionnaire 1', 'triage-evidence 1', 'triage-countries 1' or \
      'triage-body-map 1'.
      """
    ) { () throws(LoadFailure) in
      _ = try fileKind(of: SourceFile(name: "a.yaml", text: "id: a\nformat: recipe 1\n"))
    }
  }

  @Test func `each of the other files can be loaded alone`() throws {
    let files = try ArticleFiles.unchanged.get()
    #expect(
      try loadEvidence(files.source(.evidence)).evidence.map(\.id)
        == ["RF01", "RF02", "T17", "P01", "M01", "T18"])
    #expect(try loadCountries(files.source(.countries)).map(\.code) == ["any", "us"])
    #expect(try loadBodyMap(files.source(.bodyMap)).regions == ["ankle", "foot"])
  }

  @Test func `a file of another kind is not read`() throws {
    let files = try ArticleFiles.unchanged.get()
    expectFailure(
      """
      countries.yaml:1:9: error: the format is 'triage-countries 1'; 'triage-evidence 1' is wanted \
      here [other-format]
          1 | format: triage-countries 1
            |         ^~~~~~~~~~~~~~~~~~
        why: this file is read for something else.
        fix: correct the name of the file, or its format.
      """
    ) { () throws(LoadFailure) in _ = try loadEvidence(files.source(.countries)) }
  }

  @Test func `mistakes of every file are told in one run`() throws {
    let files = try ArticleFiles.unchanged.get()
    let broken = FileKind.allCases.reduce(files) { files, kind in
      files.with(kind, files.source(kind).text + "more: x\n")
    }
    let places = broken.findings().split(separator: "\n").filter { $0.contains("[unknown-key]") }
    expectSame(
      places.map { String($0.prefix { $0 != ":" }) },
      ["ankle.yaml", "evidence.yaml", "countries.yaml", "body-map.yaml"])
  }
}
