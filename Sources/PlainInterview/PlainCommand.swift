import TriageEngine
import TriageModel

/// A line of one letter that means the same wherever it is typed.
enum PlainCommand: Character, CaseIterable {
  /// Go back.
  case back = "b"
  /// Hear what can be typed, and why the question is asked.
  case help = "?"
  /// Check the answers.
  case review = "r"
  /// Hear the warning again.
  case warning = "w"
  /// Go on.
  case goOn = "c"
  /// Leave out a question, or save the record.
  case skipOrSave = "s"
  /// Leave.
  case leave = "q"

  /// The command a line stands for, in capitals too; nil when it is none.
  init?(line: String) {
    guard line.count == 1, let letter = line.lowercased().first else { return nil }
    self.init(rawValue: letter)
  }
}

extension PlainInterview {
  /// Takes a line for what the present stage asks for.
  mutating func handle(_ line: String, at moment: Moment) {
    if let command = PlainCommand(line: line) { return handle(command, at: moment) }
    switch stage {
    case .question(let position), .correction(let position):
      takeAnswer(line, to: position, at: moment)
    case .review: takeReviewed(line)
    case .saving: takePath(line)
    case .country: takeCountry(line)
    case .agreement, .alert, .complete, .told, .leaving, .replacing:
      guard let choice = numbered(line, among: choices(at: stage)) else { return sayHow() }
      take(choice)
    }
  }

  /// Does what a letter stands for; a warning is passed by its numbers only.
  private mutating func handle(_ command: PlainCommand, at moment: Moment) {
    switch command {
    case .back: goBack()
    case .help: sayHelp()
    case .warning: sayWarningAgain()
    case .review: isAtAlert ? sayHow() : open(.review)
    case .goOn: canGoOn ? goOn() : sayHow()
    case .leave: open(.leaving)
    case .skipOrSave: skipOrSave(at: moment)
    }
  }

  private var isAtAlert: Bool { if case .alert = stage { true } else { false } }

  private var canGoOn: Bool {
    switch stage {
    case .question(let position), .correction(let position): interview.sheet[position] != nil
    case .complete, .review: true
    case .told: !interview.isFinished
    case .country, .agreement, .alert, .leaving, .saving, .replacing: false
    }
  }

  private mutating func skipOrSave(at moment: Moment) {
    switch stage {
    case .question(let position), .correction(let position):
      take(.skipped, to: position, at: moment)
    case .complete, .told, .review: open(.saving(endsAfter: false))
    case .country, .agreement, .alert, .leaving, .saving, .replacing: sayHow()
    }
  }
}
