import TriageEngine
import TriageModel

extension ScreenState {
  /// Takes a key on a warning, once it was there long enough to be read and no key is held down.
  mutating func press(_ key: Key, on card: AlertCard, at moment: Moment) -> [Effect] {
    var card = card
    let found = keysInUse.command(for: key)
    let isTaken = card.takesKeys(at: moment, key, isMove: found.map(Self.moves.contains) ?? false)
    screen = .alert(card)
    guard isTaken else { return [.discardTypeAhead] }
    if let digit = position(forDigit: key) {
      guard let place = brought(digit, from: card.place) else { return choose(digit, on: card) }
      card.place = place
      screen = .alert(card)
      return []
    }
    guard let command = found else { return [] }
    switch command {
    case .accept: return card.place.focus.map { choose($0, on: card) } ?? []
    case .help: screen = .help(over: screen, scroll: 0)
    case .leave: return askToLeave()
    default:
      card.place = moved(card.place, command)
      screen = .alert(card)
    }
    return []
  }

  /// Takes a choice on a warning: read on, go on, or change the answer.
  mutating func choose(_ choice: Int, on card: AlertCard) -> [Effect] {
    guard card.choices.indices.contains(choice) else { return [] }
    switch card.choices[choice] {
    case .read: showResult()
    case .goOn: screen = card.next
    case .change:
      let answer = interview.sheet[card.question]
      let entry = QuestionEntry(card.question, answer: answer, returnsToReview: card.isCorrection)
      screen = .question(entry)
    }
    return []
  }

  /// Shows the warning that stands, to be read again; then the person is back where it was asked
  /// for.
  mutating func showStandingAlert(at moment: Moment) -> [Effect] {
    guard let alert = standingAlert, let question = question(behind: alert) else { return [] }
    let isInReview = if case .review = screen { true } else { false }
    screen = .alert(
      AlertCard(
        alert: alert, shownAt: moment, by: lastKey, question: question, next: screen,
        isCorrection: isInReview))
    return [.discardTypeAhead]
  }

  /// The question whose answer made a warning as urgent as it is; the last of several.
  func question(behind alert: Alert) -> Int? {
    let deciding = alert.new.filter { $0.level == alert.level }
    return deciding.flatMap(\.rationale).map(\.question).max()
  }
}
