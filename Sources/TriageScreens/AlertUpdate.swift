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
      card.place = moved(card.place, command)
      screen = .alert(card)
    }
    return []
  }

  /// Takes a choice on a warning: read on, go on, or change the answer.
  mutating func choose(_ choice: Int, on card: AlertCard, at moment: Moment) -> [Effect] {
    guard isReadable(card, at: moment), card.choices.indices.contains(choice) else { return [] }
    switch card.choices[choice] {
    case .read: showResult()
    case .goOn: screen = card.next
    case .change:
      let answer = interview.sheet[card.question]
      let entry = QuestionEntry(card.question, answer: answer, returnsToReview: card.isInReview)
      screen = .question(entry)
    }
    return []
  }

  /// Shows the warning that stands, to be read again; then the person is back where it was asked
  /// for.
  mutating func showStandingAlert(at moment: Moment) -> [Effect] {
    guard let alert = standingAlert, let question = question(behind: alert) else { return [] }
    screen = .alert(AlertCard(alert: alert, shownAt: moment, question: question, next: screen))
    return [.discardTypeAhead]
  }

  /// The question whose answer made a warning as urgent as it is; the last of several.
  private func question(behind alert: Alert) -> Int? {
    let deciding = alert.new.filter { $0.level == alert.level }
    return deciding.flatMap(\.rationale).map(\.question).max()
  }

  private func isReadable(_ card: AlertCard, at moment: Moment) -> Bool {
    moment.milliseconds - card.shownAt.milliseconds >= AlertCard.readingTime
  }
}
