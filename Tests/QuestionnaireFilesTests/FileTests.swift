import Diagnostics
import QuestionnaireFiles
import Testing

/// What is said about files that cannot be read as text, and about whole files.
@Suite struct FileTests {
  @Test func `a byte order mark at the start is left out`() throws {
    let file = try readSource(named: "a.yaml", bytes: [0xEF, 0xBB, 0xBF] + Array("id: a".utf8))
    #expect(file.text == "id: a")
  }

  @Test func `a byte that is not UTF-8 is named with its place`() {
    let bytes = Array("format: a\ntitle: caf".utf8) + [0xE9] + Array(" no\n".utf8)
    expectFailure(
      """
      a.yaml:2:11: error: this byte does not belong to a UTF-8 text [not-utf8]
          2 | title: caf\u{FFFD} no
            |           ^
        why: the words after it cannot be read with certainty.
        fix: save the file as UTF-8.
      """
    ) { () throws(LoadFailure) in _ = try readSource(named: "a.yaml", bytes: bytes) }
  }

  @Test func `a file of more than one mebibyte is not read`() {
    let text = """
      a.yaml: error: the file has more than 1048576 bytes (1 MiB) [file-too-large]
        why: no questionnaire that a person can answer is this long.
        fix: check that this is the right file, or split it.
      """
    let size = 10 * 1_048_576
    expectFailure(text) { () throws(LoadFailure) in
      _ = try readSource(named: "a.yaml", bytes: repeatElement(UInt8(ascii: "["), count: size))
    }
    expectFailure(text) { () throws(LoadFailure) in
      let file = SourceFile(name: "a.yaml", text: String(repeating: "[", count: size))
      _ = try loadQuestionnaire(file) { _ in .unreadable(reason: "not wanted") }
    }
  }

  @Test(arguments: ["", "# only a comment\n", "\n\n"]) func `an empty file is told`(text: String) {
    let file = SourceFile(name: "a.yaml", text: text)
    expectFailure(
      """
      a.yaml: error: the file is empty [empty-file]
        why: there is nothing to ask.
        fix: begin with the line 'format: triage-questionnaire 1'.
      """
    ) { () throws(LoadFailure) in
      _ = try loadQuestionnaire(file) { _ in .unreadable(reason: "not wanted") }
    }
  }

  @Test func `a flood of findings is cut`() throws {
    let keys = (1...300).map { "key-\($0): x\n" }.joined()
    let files = try ArticleFiles.unchanged.get()
    let flooded = files.with(.questionnaire, files.source(.questionnaire).text + keys)
    let findings = flooded.findings().split(separator: "\n\n")
    #expect(findings.count == 101)
    #expect(findings.last?.contains("there are more findings than these 100") == true)
  }

  @Test(arguments: ["[", "- ", "{a: ", "? ", "a: [", "&a [", "\"", "'", "*a ", "!!a ", "a: b\n"])
  func `a flood of openings is refused, not obeyed`(opening: String) throws {
    let count = 100_000 / opening.utf8.count
    let text = String(repeating: opening, count: count)
    let file = try readSource(named: "a.yaml", bytes: Array(text.utf8))
    #expect(throws: LoadFailure.self) {
      try loadQuestionnaire(file) { _ in .unreadable(reason: "not wanted") }
    }
  }

  @Test func `a file that would grow without end is refused before it grows`() {
    let bombs = (1...40).map { "a\($0): &a\($0) {? [*a\($0 - 1), *a\($0 - 1)] : x}\n" }.joined()
    let file = SourceFile(name: "a.yaml", text: "a0: &a0 x\n" + bombs)
    #expect(throws: LoadFailure.self) {
      try loadQuestionnaire(file) { _ in .unreadable(reason: "not wanted") }
    }
  }
}

/// Expects a failure with these words.
func expectFailure(
  _ text: String, sourceLocation: SourceLocation = #_sourceLocation,
  _ load: () throws(LoadFailure) -> Void
) {
  do {
    try load()
    Issue.record("nothing was found", sourceLocation: sourceLocation)
  } catch {
    expectSame(error.rendered(), text, sourceLocation: sourceLocation)
  }
}
