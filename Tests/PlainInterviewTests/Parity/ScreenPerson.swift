import TriageEngine
import TriageModel

@testable import TriageScreens

/// A person at the screens.
struct ScreenPerson {
  private(set) var state: ScreenState
  private(set) var effects: [Effect] = []
  private var moment = Moment(milliseconds: 0)

  init(_ questionnaire: Questionnaire) {
    state = ScreenState(
      questionnaire, size: ScreenSize(columns: 100, rows: 60),
      ScreenConfiguration(isASCII: false, programVersion: "0.1.0", transcriptPath: "record.txt"))
  }

  var whereabouts: Whereabouts {
    switch state.screen {
    case .start, .offer: .start
    case .question(let entry):
      entry.returnsToReview ? .correction(entry.position) : .question(entry.position)
    case .alert(let card): .alert(isWarning: card.alert.level != nil)
    case .review: .answers
    case .result, .course: .result
    case .help, .save, .leave, .waiting: .between
    }
  }

  mutating func act(_ meaning: Meaning, at moment: Moment) {
    self.moment = moment
    switch meaning {
    case .begin: press(.enter)
    case .answer(let answer): give(answer)
    case .back: press(isAtNote ? .backTab : .character("b"))
    case .help: press(isAtNote ? .tab : .character("?"), .escape)
    case .warning:
      press(.character("w"))
      // The card takes keys once it was there long enough to be read.
      self.moment = moment.later(by: 9000)
      if case .alert = state.screen { choose(.goOn) }
    case .stay: press(.control("c"), .character("1"))
    case .review: press(.character("r"))
    case .change(let position):
      // Pressing down to it is tested elsewhere.
      guard let item = state.reviewed.firstIndex(of: position) else { return }
      effects = state.openReviewItem(item + 1)
    case .goOn: if case .alert = state.screen { choose(.goOn) } else { press(.character("c")) }
    case .changeBehindWarning: choose(.change)
    case .readSoFar: choose(.read)
    case .result: press(.character("c"))
    case .save:
      press(.character("s"), .enter)
      if case .save(let path, _) = effects.first { _ = state.handle(.saved(path: path)) }
    case .end:
      press(.character("q"))
      if let way = state.leaveChoices.firstIndex(of: .leave) { press(Key(position: way)) }
    }
  }

  /// Whether letters are taken as letters.
  private var isAtNote: Bool {
    guard case .question(let entry) = state.screen else { return false }
    if case .note = state.questionnaire.questions[entry.position].kind { return true }
    return false
  }

  private mutating func press(_ keys: Key...) {
    for key in keys { effects = state.handle(.key(key), at: moment) }
  }

  private mutating func choose(_ choice: AlertChoice) {
    guard case .alert(let card) = state.screen,
      let position = card.choices.firstIndex(of: choice)
    else { return }
    press(Key(position: position))
  }

  private mutating func give(_ answer: Answer) {
    guard case .question(let entry) = state.screen else { return }
    let question = state.questionnaire.questions[entry.position]
    switch answer {
    case .options(let mask):
      if question.takesMany { tick(entry.ticked) }
      tick(mask)
      if question.takesMany { press(.enter) }
    case .number(let number): type(String(number), over: entry.typed)
    case .note(let text): type(text, over: entry.typed)
    case .skipped:
      if case .note = question.kind { type("", over: entry.typed) } else { press(.character("s")) }
    }
  }

  private mutating func tick(_ options: OptionMask) {
    for position in options.positions { press(Key(position: position)) }
  }

  private mutating func type(_ text: String, over earlier: String) {
    for _ in earlier { press(.backspace) }
    for character in text { press(.character(character)) }
    press(.enter)
  }
}

extension Key {
  /// The key that chooses an item.
  fileprivate init(position: Int) { self = .character(Character(digit(forPosition: position))) }
}
