import ArgumentParser
import ProgramWords
import SessionStore
import TriageScreens

/// `triage history list`: when, what, how far, and with which level.
struct HistoryListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the answers that are kept, the latest first.",
    discussion: """
      Two lines each: number, when, what was asked and the name; then whether it is finished, how \
      many questions have an answer, and how urgent it is. Times are those of your clock then.

      EXAMPLES
        triage history list
        triage history list --format json
      """)

  @Option(help: "How to report: text or json.")
  var format = ReportFormat.text

  func run() throws {
    let store = try keptStore()
    switch format {
    case .text: try say(telling { try store.map(HistoryReport.init) }?.text ?? Words.nothingKept)
    case .json: try say(HistoryReportJSON(telling { try store?.interviews() ?? [] }).report())
    }
  }
}
