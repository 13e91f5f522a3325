import ArgumentParser
import QuestionnaireFiles
import SessionStore
import TriageModel

/// What a person is told of the store, each text a paragraph.
enum KeepingWords {
  /// The answers cannot be kept.
  static func notKept(_ problem: StoreProblem) -> [String] {
    [
      "Your answers cannot be kept on this machine.", place(problem),
      problem.why + " " + problem.fix,
      "You can go on. Save the record at the end to keep your answers.",
    ]
  }

  /// The interview cannot be gone on with.
  static func notResumed(_ problem: StoreProblem) -> [String] {
    ["These answers cannot be opened.", place(problem), problem.why + " " + problem.fix]
  }

  /// What stands in the way of a command, with the reason and how to mend it.
  static func complaint(_ problem: StoreProblem) -> String {
    "\(lineText(problem.path, most: 4096)): error: \(problem.what)\n  why: \(problem.why)\n  fix: \(problem.fix)"
  }

  /// A record holds answers that its questionnaire does not take.
  static let otherAnswers = """
    these answers: error: the record holds an answer that its questionnaire does not take
      why: so another program has changed the record.
      fix: show it in another format, such as text, and compare.
    """

  /// What stands in the way, as paragraphs for the screen.
  static func paragraphs(_ error: any Error) -> [String] {
    switch error {
    case let problem as StoreProblem: [place(problem), problem.why + " " + problem.fix]
    case let failure as LoadFailure: failure.rendered().split(separator: "\n").map(String.init)
    case let error as ValidationError: [error.message]
    case _: ["\(error)"]
    }
  }

  /// What was kept is damaged and was set aside.
  static func setAside(_ path: String) -> [String] {
    [
      "What was kept before is damaged. It was not deleted. It is here now: \(path)",
      "New answers are kept in a new file.",
    ]
  }

  private static func place(_ problem: StoreProblem) -> String {
    "\(lineText(problem.path, most: 4096)): \(problem.what)."
  }
}
