import Glibc
import PseudoTerminal
import Scenarios
import Testing
import Transcripts

struct SavingTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  /// The form for saving, two answers into the questions.
  private func form(
    _ arguments: [String] = [], after preparation: String = "true"
  ) throws -> TerminalSession {
    let session = try triage(arguments, in: folder, after: preparation)
    try session.walk(to: "Have you fainted")
    session.type("q")
    try session.see("2 Save my answers, then leave")
    session.type("2")
    try session.see("> back-and-leg-pain-check-")
    return session
  }

  @Test(arguments: [
    ("nowhere/mine.txt", "There is no such folder."), ("kept", "This is a folder."),
    ("plain.txt/mine.txt", "A part of this path is a file"),
    ("mine.doc", "The name must end in .txt, .md, .html, .json or .fhir.json."),
    ("", "A file cannot have this name."),
  ])
  func `where a record cannot be saved, the reason is said and another name works`(
    _ path: String, _ reason: String
  ) throws {
    try folder.addFolder("kept")
    try folder.add("plain.txt", "mine")
    let session = try form()
    try session.save(as: path)
    try session.see(reason)
    try session.save(as: "kept/mine.txt")
    #expect(try session.finish() == .exited(2))
    #expect(folder.names == ["kept", "plain.txt"])
    #expect(folder.text("kept/mine.txt").contains("Q02 Do you have chest pain"))
    #expect(folder.text("plain.txt") == "mine")
  }

  @Test func `a file that exists is kept unless the person agrees`() throws {
    try folder.add("old.txt", "old")
    let session = try form()
    try session.save(as: "old.txt")
    try session.see("There is already a file named old.txt.")
    session.type("2")
    try session.save(as: "new.txt")
    #expect(try session.finish() == .exited(2))
    #expect(session.words.hasSuffix("Saved in \(folder.path("new.txt"))"))
    #expect(folder.text("old.txt") == "old")
    #expect(folder.text("new.txt").contains("Q01 How old are you?"))
  }

  @Test func `a file is replaced by a private one when the person agrees`() throws {
    try folder.add("old.txt", "old", mode: 0o644)
    let session = try form()
    try session.save(as: "old.txt")
    try session.see("1 Replace the file")
    session.type("1")
    #expect(try session.finish() == .exited(2))
    #expect(folder.text("old.txt").contains("Q01 How old are you?"))
    #expect(folder.mode("old.txt") == 0o600)
  }

  @Test func `the name offered stands in the folder where the person is`() throws {
    let session = try form()
    for ending in [".md_", ".html_", ".json_", ".fhir.json_", ".txt_", ".md_", ".html_", ".json_"] {
      session.press(.tab)
      try session.see(ending)
    }
    session.press(.enter)
    #expect(try session.finish() == .exited(2))
    let name = try #require(folder.names.first)
    #expect(name.contains(/^back-and-leg-pain-check-\d{4}-\d\d-\d\d-\d{4}\.json$/))
    #expect(try Transcript(json: folder.bytes(name) ?? []).answers.count > 2)
  }

  @Test func `a name that begins with a tilde stands in the person's own folder`() throws {
    let session = try form(after: "mkdir elsewhere && cd elsewhere")
    try session.save(as: "~/mine.txt")
    #expect(try session.finish() == .exited(2))
    #expect(folder.names == ["elsewhere", "mine.txt"])
  }

  @Test func `where no more fits, nothing is left behind and the program goes on`() throws {
    let session = try form(["--private"], after: "ulimit -f 1")
    try session.save(as: "mine.txt")
    try session.see("There is no space left there.")
    #expect(folder.names == [])
  }

  @Test func `a program killed while it saves leaves a whole record or none`() throws {
    for attempt in 0..<12 {
      let session = try form()
      let name = "\(attempt).json"
      session.type("\u{15}\(name)\r")
      if attempt > 0 { try? session.wait(for: "half a record") { !folder.names.isEmpty } }
      kill(session.process, SIGKILL)
      _ = try session.finish()
      if let bytes = folder.bytes(name) { #expect(try !Transcript(json: bytes).finished) }
    }
  }
}
