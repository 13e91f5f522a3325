import ArgumentParser
import TriageModel

/// `triage list`: the questionnaires that come with the program.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Names the questionnaires that come with the program.",
    discussion: """
      One line each: the name for `triage run`, the version, and the title.

      EXAMPLE
        triage list
      """)

  func run() throws {
    for bundled in BundledFile.questionnaires {
      let cover = try QuestionnaireSource(bundled).cover()
      try say("\(cover.id)  \(cover.version)  \(cover.title)")
    }
  }
}
