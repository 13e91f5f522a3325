import ArgumentParser
import Glibc
import ProgramWords
import SessionStore
import TriageEngine
import TriageScreens

/// `triage history delete`: interviews with all they hold.
struct HistoryDeleteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete",
    abstract: "Deletes kept answers, so that none of their words is left in the files.",
    discussion: """
      You are asked first; --yes answers that beforehand, as it must in a pipe. --all also \
      deletes files that were damaged and set aside. Copies elsewhere, such as backups, are not \
      reached. The exit status is 74 when something could not be deleted, or not wholly.

      EXAMPLES
        triage history delete 2
        triage history delete --older-than 30d
        triage history delete --all --yes
      """)

  @Argument(help: "Numbers in the list, names, or their beginnings.")
  var ids: [String] = []

  @Option(
    help: ArgumentHelp(
      "All in which nothing happened for so long: hours, days or weeks, such as 12h, 30d or 8w.",
      valueName: "age"))
  var olderThan: Age?

  @Flag(help: "All of them.")
  var all = false

  @Flag(help: "Do not ask.")
  var yes = false

  @Option(help: "How to report: text or json.")
  var format = ReportFormat.text

  func validate() throws {
    let ways = [!ids.isEmpty, olderThan != nil, all].count { $0 }
    if ways != 1 { throw ValidationError(CommandWords.nameWhatToDelete) }
    if !yes, isatty(STDIN_FILENO) != 1 {
      throw ValidationError(CommandWords.nobodyCanBeAsked)
    }
  }

  func run() throws {
    guard let history = try KeptHistory() else {
      if let id = ids.first { return try nothingKept(id) }
      return try report(DeletionReport())
    }
    let chosen = try ranges(in: history)
    guard try yes || agrees(history, chosen) else { return complain(Words.nothingDeleted) }
    var done = DeletionReport()
    for range in chosen {
      done.add(try telling { try history.store.delete(range) })
    }
    try report(done)
  }

  /// What to delete; names are found before anything is deleted, since numbers change then.
  private func ranges(in history: KeptHistory) throws -> [DeletionRange] {
    if all { return [.all] }
    if let olderThan { return [.olderThan(Clock.now.later(by: -olderThan.milliseconds))] }
    var names: [String] = []
    for id in try ids.map({ try history.interview($0).id }) where !names.contains(id) {
      names.append(id)
    }
    return names.map { .one($0) }
  }

  private func agrees(_ history: KeptHistory, _ ranges: [DeletionRange]) throws -> Bool {
    let chosen = history.interviews.filter { summary in
      ranges.contains { $0.reaches(summary) }
    }
    guard !chosen.isEmpty else { return true }
    complain(HistoryReport(chosen).text)
    complain(CommandWords.yesOrNo(Words.askToDelete(chosen.count)))
    var lines = LineReader(STDIN_FILENO)
    return CommandWords.yes.contains(lines.next()?.lowercased() ?? "")
  }

  private func report(_ done: DeletionReport) throws {
    switch format {
    case .text: try say(done.text)
    case .json: try say(done.report())
    }
    if !done.isComplete { throw ExitCode(74) }
  }
}

extension DeletionRange {
  /// Whether it reaches an interview.
  fileprivate func reaches(_ summary: InterviewSummary) -> Bool {
    switch self {
    case .one(let id): summary.id == id
    case .olderThan(let moment): summary.last < moment
    case .all: true
    }
  }
}
