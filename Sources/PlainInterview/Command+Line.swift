import ProgramWords
import TriageEngine
import TriageModel
import TriageScreens

extension Command {
  /// What a line of one letter can stand for, in the order in which help says it: the letters
  /// are those of the screens.
  static let spoken: [Self] = [.back, .help, .review, .warning, .goOn, .skip, .save, .leave]

  /// The letters, each with what it does.
  static let help = spoken.compactMap { command in
    command.letter.map { PlainWords.letter($0, does: command.does) }
  }

  /// The command a line stands for, in capitals too; nil when it is none. One letter can stand
  /// for two commands that never have a meaning at the same stage.
  init?(line: String) {
    let found = Self.spoken.first { $0.letter.map(String.init) == line.lowercased() }
    guard let found else { return nil }
    self = found
  }
}

extension PlainInterview {
  /// Takes a line for what the present stage asks for.
  mutating func handle(_ line: String, at moment: Moment) {
    if let command = Command(line: line) { return handle(command, at: moment) }
    switch stage {
    case .question(let position), .correction(let position):
      takeAnswer(line, to: position, at: moment)
    case .review: takeReviewed(line)
    case .saving: takePath(line)
    case .country: takeCountry(line)
    case .agreement, .offer, .alert, .complete, .told, .leaving, .replacing:
      guard let choice = choice(line, at: stage) else { return sayNotTaken() }
      take(choice)
    }
  }

  /// Does what a letter stands for; a warning is passed by its numbers only.
  private mutating func handle(_ command: Command, at moment: Moment) {
    switch command {
    case .back: goBack()
    case .help: sayHelp()
    case .warning: sayWarningAgain()
    case .review: isAtAlert ? sayNotTaken() : open(.review)
    case .goOn: canGoOn ? keepAndGoOn() : sayNotTaken()
    case .leave: open(.leaving)
    case .skip, .save: skipOrSave(at: moment)
    default: break
    }
  }

  /// Says which answer is kept, where there is one, and goes on.
  private mutating func keepAndGoOn() {
    if case .question(let position) = stage { sayKept(position) }
    if case .correction(let position) = stage { sayKept(position) }
    goOn()
  }

  private var isAtAlert: Bool { if case .alert = stage { true } else { false } }

  private var canGoOn: Bool {
    switch stage {
    case .question(let position), .correction(let position): interview.sheet[position] != nil
    case .complete, .review: true
    case .told: !interview.isFinished
    case .country, .agreement, .offer, .alert, .leaving, .saving, .replacing: false
    }
  }

  private mutating func skipOrSave(at moment: Moment) {
    switch stage {
    case .question(let position), .correction(let position):
      take(.skipped, to: position, at: moment)
    case .complete, .told, .review: open(.saving(endsAfter: false))
    case .country, .agreement, .offer, .alert, .leaving, .saving, .replacing: sayNotTaken()
    }
  }
}
