import ArgumentParser

/// `triage history`: the answers that are kept on this machine.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Shows, goes on with, writes and deletes the answers kept on this machine.",
    discussion: """
      Answers are kept only when you have said so. They stay in your own folder, \
      $XDG_STATE_HOME/triage or ~/.local/state/triage, which nobody else may open.

      Alone it shows them on a screen, with keys for all of this; ? lists the keys. Without a \
      terminal, or with --plain, it prints the list and what can be typed.

      ID is the number in the list, the name behind it, or the beginning of that name. Numbers \
      change when something is added or deleted; names do not.

      EXAMPLES
        triage history
        triage history list --format json
        triage history show 1
        triage history resume
        triage history export 1 --output answers.json
        triage history delete --older-than 90d
        triage history trend
        triage history keep no
      """,
    subcommands: [
      HistoryListCommand.self, HistoryShowCommand.self, HistoryResumeCommand.self,
      HistoryTrendCommand.self, HistoryExportCommand.self, HistoryDeleteCommand.self,
      HistoryKeepCommand.self, HistoryBrowseCommand.self,
    ],
    defaultSubcommand: HistoryBrowseCommand.self)
}
