import ArgumentParser
import ProgramWords
import SessionStore
import TriageScreens

/// `triage history keep`: whether answers are kept.
struct HistoryKeepCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keep",
    abstract: "Says whether answers are kept on this machine, or changes it.",
    discussion: """
      EXAMPLES
        triage history keep        say how it is now
        triage history keep no     keep nothing from now on
      """)

  /// Whether to keep answers.
  enum Wish: String, ExpressibleByArgument, CaseIterable {
    case yes
    case no
  }

  @Argument(help: "yes or no.")
  var wish: Wish?

  func run() throws {
    guard let wish else {
      let store = try keptStore()
      let isWished = try telling { try store?.consent() }
      return try say(isWished == false ? Words.keepsNothing : Words.keeps(isWished))
    }
    guard let folder = storeFolder else {
      complain(CommandWords.problem(CommandWords.noFolder.message, fix: CommandWords.noFolder.fix))
      throw ExitCode(74)
    }
    let isEmpty = try telling {
      let store = try openedStore(folder)
      try store.setConsent(wish == .yes)
      return try store.interviews().isEmpty
    }
    try say(Words.keeps(wish == .yes))
    if wish == .no, !isEmpty { try say(Words.earlierStay) }
  }
}
