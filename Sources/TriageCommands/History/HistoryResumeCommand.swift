import ArgumentParser
import ProgramWords
import SessionStore
import TriageScreens

/// `triage history resume`: goes on with an interview where it stopped.
struct HistoryResumeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume",
    abstract: "Goes on where you stopped; without an ID with the latest that is not finished.",
    discussion: """
      Answers from more than a day ago are shown first, because signs change. A warning that \
      stands is shown again.

      EXAMPLES
        triage history resume
        triage history resume 2 --plain
      """)

  @Argument(help: "The number in the list, the name, or its beginning.")
  var id: String?

  @OptionGroup var file: QuestionnaireFileOption

  @OptionGroup var look: LookOptions

  func run() throws {
    guard let history = try KeptHistory(), !history.interviews.isEmpty else {
      return try nothingKept(id)
    }
    guard let chosen = try interview(in: history) else { return try say(Words.nothingToResume) }
    try telling { try history.checkFree(chosen) }
    try resume(chosen, from: file.questionnaire, look)
  }

  private func interview(in history: KeptHistory) throws -> InterviewSummary? {
    guard let id else { return history.interviews.first { !$0.isFinished } }
    let chosen = try history.interview(id)
    if chosen.isFinished {
      throw ValidationError(CommandWords.isFinished(id))
    }
    return chosen
  }
}

/// Goes on with an interview.
///
/// - Throws: As `InterviewWishes.interview()`.
func resume(_ chosen: InterviewSummary, from path: String?, _ look: LookOptions) throws {
  var wishes = InterviewWishes()
  wishes.questionnaire = try AskedQuestionnaire.name(of: chosen.questionnaire, in: path)
  wishes.resumes = chosen.id
  look.apply(to: &wishes)
  try wishes.interview()
}

extension KeptHistory {
  /// Makes sure that an interview is not open in another window.
  ///
  /// - Throws: `StoreProblem` when it is, or when the store cannot be read.
  func checkFree(_ summary: InterviewSummary) throws {
    let free = try store.unfinished(questionnaire: summary.questionnaire)
    if summary.answered > 0, !free.contains(where: { $0.id == summary.id }) {
      throw StoreProblem(.openElsewhere, at: summary.id)
    }
  }
}
