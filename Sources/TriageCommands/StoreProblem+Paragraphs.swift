import ArgumentParser
import ProgramWords
import QuestionnaireFiles
import SessionStore

extension StoreProblem {
  /// The answers cannot be kept.
  var asNotKept: [String] {
    [KeepingWords.notKept] + paragraphs + [KeepingWords.goOnUnkept]
  }

  /// The interview cannot be gone on with.
  var asNotResumed: [String] { [KeepingWords.notResumed] + paragraphs }

  /// What stands in the way of a command, with the reason and how to mend it.
  var complaint: String {
    CommandWords.complaint(lineText(path, most: 4096), what, why: why, fix: fix)
  }

  /// Where and what is wrong, why it matters and how to mend it.
  fileprivate var paragraphs: [String] {
    [KeepingWords.place(lineText(path, most: 4096), what), why + " " + fix]
  }
}

/// What stands in the way, as paragraphs for the screen.
func paragraphs(_ error: any Error) -> [String] {
  switch error {
  case let problem as StoreProblem: problem.paragraphs
  case let failure as LoadFailure: failure.rendered().split(separator: "\n").map(String.init)
  case let error as ValidationError: [error.message]
  case _: ["\(error)"]
  }
}
