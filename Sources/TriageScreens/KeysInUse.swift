import TriageEngine
import TriageModel

extension ScreenState {
  /// The keys in use on the screen.
  var keysInUse: KeyUse { keysInUse(on: screen) }

  /// The keys in use on a screen: the only ones that do anything beside those that choose an
  /// item or are typed.
  func keysInUse(on screen: Screen) -> KeyUse {
    ownKeys(of: screen).adding(mouse)
  }

  private func ownKeys(of screen: Screen) -> KeyUse {
    switch screen {
    case .start:
      KeyUse(
        commands: StartPage.commands(configuration)
          + (configuration.isKiosk && !isUntouched(on: screen) ? [.leave] : []))
    case .question(let entry): keysInUse(on: entry, hasMap: hasMap(entry))
    case .offer:
      KeyUse(
        commands: Self.moves + [.accept, .help, .leave] + (interview.events.isEmpty ? [.back] : []))
    case .alert: KeyUse(commands: Self.moves + [.accept, .help, .leave])
    case .help: KeyUse(commands: Self.moves + [.cancel, .help, .back, .leave, .accept])
    case .review(let place):
      KeyUse(
        commands: Self.moves + (place.focus.map { [$0 == 0 ? .accept : .change] } ?? [])
          + [.goOn, .back, .help, .leave] + warningInUse)
    case .result:
      KeyUse(
        commands: Self.moves + saving + [.review, .back, .help, .leave]
          + (interview.isFinished ? overTime : [.goOn]))
    case .course: KeyUse(commands: Self.moves + [.cancel, .back, .help, .leave])
    case .save(let form, _):
      form.asksToReplace
        ? KeyUse(commands: [.cancel, .leave] + Self.turns, isTyping: true)
        : KeyUse(
          commands: [.write, .ending, .clear, .cancel, .leave] + Self.turns, isTyping: true)
    case .waiting: KeyUse(commands: [])
    case .leave: KeyUse(commands: Self.moves + [.accept, .cancel, .back, .quit])
    }
  }

  /// What moves in a list or a text.
  static let moves: [Command] = [.up, .down, .first, .last] + turns

  /// What turns the pages of a long text.
  static let turns: [Command] = [.pageUp, .pageDown, .wheelUp, .wheelDown]

  /// There is a course where there are two interviews to compare.
  private var overTime: [Command] { (course?.points.count ?? 0) > 1 ? [.overTime] : [] }

  private var warningInUse: [Command] { standingAlert == nil ? [] : [.warning] }

  /// The keys in use on a question.
  func keysInUse(on entry: QuestionEntry, hasMap: Bool) -> KeyUse {
    let question = questionnaire.questions[entry.position]
    let skip: [Command] = question.isOptional ? [.skip] : []
    let always: [Command] = skip + [.back, .help, .review, .leave] + warningInUse
    switch question.kind {
    case .one, .many, .sites:
      let map: [Command] = hasMap ? (entry.isOnMap ? [.figure, .list] : [.map]) : []
      return KeyUse(commands: map + Self.moves + [.accept, .tick] + always)
    case .number, .scale: return KeyUse(commands: [.accept, .more, .less] + Self.turns + always)
    case .note:
      return KeyUse(commands: [.keep, .back, .help, .leave] + Self.turns, isTyping: true)
    }
  }

  /// Whether a figure stands beside the options of a question.
  private func hasMap(_ entry: QuestionEntry) -> Bool {
    guard questionnaire.questions[entry.position].isDrawn else { return false }
    var state = self
    state.screen = .question(entry)
    return state.currentMap != nil
  }
}

extension Question {
  /// Whether an option marks a region of the body.
  var isDrawn: Bool { options.contains { !$0.marks.isEmpty } }
}
