import Foundation
import Scenarios
import Testing

/// The article that writes a questionnaire step by step, followed to the letter.
@Suite struct FirstQuestionnaireTests {
  private static let article = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "../../Sources/TriageCommands/TriageCommands.docc/FirstQuestionnaire.md")

  @Test func `every step of the article does what it says`() throws {
    let folder = try Folder()
    var files: [String: String] = [:]
    var commands = 0
    for block in try String(contentsOf: Self.article, encoding: .utf8).blocks {
      switch block.language {
      case "text":
        commands += 1
        try follow(block.text, in: folder)
      case "diff": files = try Self.changed(files, by: block.text)
      case "json": files["sheets.ndjson"] = block.text
      case _: files[Self.name(of: block.text)] = block.text
      }
      for (name, text) in files { try folder.add(name, text) }
    }
    #expect(commands == 8)
  }

  /// Runs what stands behind the dollar sign, and compares what is said.
  private func follow(_ text: String, in folder: Folder) throws {
    let lines = text.split(separator: "\n", maxSplits: 1).map(String.init)
    let arguments = lines[0].replacing("$ triage ", with: "").split(separator: " ").map(String.init)
    let run = try PipedRun(arguments, in: folder)
    let said = (run.errors + run.output).replacing(/[0-9]+\.[0-9][0-9] s\.\n/, with: "0.01 s.\n")
    #expect(said == lines.last, "\(lines[0])")
  }

  private static func name(of text: String) -> String {
    text.hasPrefix("format: triage-countries") ? "countries.yaml" : "sting.yaml"
  }

  /// The files with the changes made; a file that is new begins as the questionnaire.
  private static func changed(
    _ files: [String: String], by patch: String
  ) throws -> [String: String] {
    let known = ["questionnaire": files["sting.yaml"] ?? "", "new.yaml": files["sting.yaml"] ?? ""]
    let texts = try Patch(patch).applied(to: known)
    var files = files
    files["sting.yaml"] = texts["questionnaire"]
    if texts["new.yaml"] != known["new.yaml"] { files["new.yaml"] = texts["new.yaml"] }
    return files
  }
}

/// A block of an article between rows of backticks.
private struct ArticleBlock {
  let language: String
  let text: String
}

extension String {
  fileprivate var blocks: [ArticleBlock] {
    components(separatedBy: "```").enumerated().filter { $0.offset % 2 == 1 }.map { _, block in
      let parts = block.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      return ArticleBlock(language: String(parts[0]), text: String(parts.last ?? ""))
    }
  }
}
