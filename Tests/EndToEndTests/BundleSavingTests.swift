import FHIRExport
import PseudoTerminal
import Scenarios
import Testing
import Transcripts

/// The record for the programs of a clinic, from every place where a record is saved.
@Suite struct BundleSavingTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  @Test func `wherever a record for the programs of a clinic is saved, readers of FHIR take it`()
    throws
  {
    try saveFromTheScreen()
    try saveLineByLine()
    try saveWhatWasKept()
    let names = ["screen", "lines", "list", "kept"].map { $0 + ".fhir.json" }
    let judged = try Folder()
    try judged.add(
      "sciatica.questionnaire.json", run("export", "sciatica", "--format", "fhir").output)
    try judged.add(
      "sciatica.bundles.ndjson",
      names.map { folder.text($0).filter { $0 != "\n" } + "\n" }.joined())
    try judged.add("sciatica.walks.ndjson", "{}\n")
    #expect(try Referee.findings(in: judged.path("")) == ["1 questionnaires, 0 findings"])
    #expect(names.map(folder.mode) == names.map { _ in 0o600 })
  }

  private func run(_ arguments: String..., input: [String] = []) throws -> PipedRun {
    let run = try PipedRun(arguments, input: input.map { $0 + "\n" }.joined(), in: folder)
    #expect(run.ending == .exited(0))
    return run
  }

  private func saveFromTheScreen() throws {
    let session = try triage(in: folder, keeps: true)
    try session.walkToResult()
    session.type("s")
    try session.save(as: "screen.fhir.json")
    try session.see("Saved in screen.fhir.json")
    session.type("q")
    try session.see("2 Leave")
    session.type("2")
    #expect(try session.finish() == .exited(0))
  }

  private func saveLineByLine() throws {
    let answers = ["2", "1"] + calmWalk.map(\.line) + ["1", "1", "lines.fhir.json", "3"]
    let run = try run("--plain", input: answers)
    #expect(run.output.contains("/lines.fhir.json.\n"))
  }

  /// From the list on the screen, and by commands: the same bytes, made of the record alone.
  private func saveWhatWasKept() throws {
    let session = try triage(["history"], in: folder, keeps: true)
    try session.see("Your kept answers")
    session.type("e")
    try session.save(as: "list.fhir.json")
    try session.see("Saved in list.fhir.json")
    session.type("q")
    #expect(try session.finish() == .exited(0))
    _ = try run("history", "export", "1", "--output", "kept.fhir.json")
    let json = try run("history", "show", "1", "--format", "json").output
    let bundle = try Transcript(json: Array(json.utf8)).fhir(of: bundledQuestionnaire())
    #expect(folder.bytes("kept.fhir.json") == bundle)
    #expect(folder.bytes("list.fhir.json") == bundle)
    #expect(try run("history", "show", "1", "--format", "fhir").output.utf8.elementsEqual(bundle))
  }
}
