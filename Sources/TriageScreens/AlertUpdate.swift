import TriageEngine
import TriageModel

extension ScreenState {
  /// Takes a key on a warning. Keys that come in its first second were typed before it was
  /// read and do nothing.
  mutating func press(_ key: Key, on card: AlertCard, at moment: Moment) -> [Effect] {
    guard isReadable(card, at: moment) else { return [.discardTypeAhead] }
    if let digit = position(forDigit: key) { return choose(digit, on: card, at: moment) }
    let moves: [Command] = [.up, .down, .first, .last, .pageUp, .pageDown]
    guard let command = command(for: key, among: moves + [.accept, .help, .leave]) else {
      return []
    }
    switch command {
    case .accept: return card.place.focus.map { choose($0, on: card, at: moment) } ?? []
    case .help: screen = .help(over: screen, scroll: 0)
    case .leave: return askToLeave()
    default:
      var card = card
      card.place = moved(card.place, command, count: Self.alertChoices.count)
      screen = .alert(card)
    }
    return []
  }

  /// Takes a choice on a warning: read on, go on, or change the answer.
  mutating func choose(_ choice: Int, on card: AlertCard, at moment: Moment) -> [Effect] {
    guard isReadable(card, at: moment) else { return [] }
    switch choice {
    case 0: showResult()
    case 1: screen = card.next
    case 2:
      screen = .question(
        QuestionEntry(card.question, answer: interview.sheet[card.question]))
    default: break
    }
    return []
  }

  /// Shows the warning that stands, to be read again.
  mutating func showStandingAlert(over entry: QuestionEntry, at moment: Moment) -> [Effect] {
    guard let alert = standingAlert else { return [] }
    screen = .alert(
      AlertCard(
        alert: alert, shownAt: moment, question: entry.position, next: .question(entry)))
    return [.discardTypeAhead]
  }

  private func isReadable(_ card: AlertCard, at moment: Moment) -> Bool {
    moment.milliseconds - card.shownAt.milliseconds >= AlertCard.readingTime
  }
}
