import ArgumentParser

/// `triage history` alone: the list, and what can be done with it.
struct HistoryBrowseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse", abstract: "Shows the list of what is kept.", shouldDisplay: false)

  @OptionGroup var look: LookOptions

  func run() throws {
    guard let history = try KeptHistory(), !history.interviews.isEmpty else {
      return try say(HistoryReport(entries: []).text)
    }
    try say(HistoryReport(entries: history.entries).text + "\n\n" + HistoryReport.whatToType)
  }
}
