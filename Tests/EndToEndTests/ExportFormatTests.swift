import Foundation
import PseudoTerminal
import Scenarios
import Testing

/// `triage export`, as a person types it.
@Suite struct ExportFormatTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func run(_ arguments: String...) throws -> PipedRun {
    try PipedRun(arguments, in: folder)
  }

  @Test func `the graph and the paper are printed, and the paper has the hash of the version`()
    throws
  {
    let graph = try run("export", "sciatica", "--format", "dot")
    #expect(graph.ending == .exited(0) && graph.errors == "")
    #expect(graph.output.hasPrefix("digraph \"sciatica\" {\n"))
    let paper = try run("export", "sciatica", "--format", "markdown")
    #expect(paper.ending == .exited(0) && paper.errors == "")
    let version = try run("--version").output
    let hash = try #require(version.firstMatch(of: /sciatica [^ ]+ sha256:([0-9a-f]{64})/)).1
    #expect(paper.output.contains("| SHA-256 | `\(hash)` |"))
    #expect(
      paper.output.contains("| Properties proved | 54 of 54, for all 1.8 × 10^32 answer sheets |"))
  }

  @Test(arguments: ["dot", "markdown"])
  func `a file is written once, and replaced only when asked`(format: String) throws {
    let arguments = ["export", "pain-follow-up", "--format", format, "--output", "out"]
    #expect(try PipedRun(arguments, in: folder).ending == .exited(0))
    let written = folder.text("out")
    #expect(written == (try run("export", "pain-follow-up", "--format", format).output))
    #expect(try PipedRun(arguments, in: folder).ending == .exited(74))
    #expect(try PipedRun(arguments + ["--force"], in: folder).ending == .exited(0))
    #expect(folder.text("out") == written)
  }

  @Test func `a questionnaire with mistakes is named, and nothing is written`() throws {
    try folder.add("bad.yaml", "format: triage-questionnaire 1\nid: bad\n")
    let run = try run("export", "bad.yaml", "--format", "markdown")
    #expect(run.ending == .exited(65))
    #expect(run.output == "" && run.errors.contains("bad.yaml:"))
  }
}
