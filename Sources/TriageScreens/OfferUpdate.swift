import TriageEngine

extension ScreenState {
  /// What follows the first page: each offer in turn, then the first question.
  mutating func goOnFromStart() {
    guard interview.events.isEmpty else {
      screen = firstQuestion
      return
    }
    let offers = Offer.beforeQuestions(
      news: configuration.news, earlier: configuration.earlier, keeping: keeping,
      isShared: configuration.isKiosk)
    screen = offers.reversed().reduce(firstQuestion) { next, offer in
      .offer(OfferCard(offer: offer, next: next))
    }
  }

  /// Takes a key on an offer.
  mutating func press(_ key: Key, on card: OfferCard) -> [Effect] {
    var card = card
    if let digit = position(forDigit: key) {
      guard let place = brought(digit, from: card.place) else { return choose(digit, on: card) }
      card.place = place
      screen = .offer(card)
      return []
    }
    switch keysInUse.command(for: key) {
    case .accept: return card.place.focus.map { choose($0, on: card) } ?? []
    case .back: screen = .start(ListPlace())
    case .help: screen = .help(over: screen, scroll: 0)
    case .leave: return askToLeave()
    case .some(let move):
      card.place = moved(card.place, move)
      screen = .offer(card)
    case nil: break
    }
    return []
  }

  /// Takes a choice of an offer.
  mutating func choose(_ choice: Int, on card: OfferCard) -> [Effect] {
    guard card.offer.choices.indices.contains(choice) else { return [] }
    screen = card.next
    switch card.offer.choices[choice] {
    case .keepAnswers:
      keeping = .kept
      return [.keep(true)]
    case .keepNothing:
      keeping = .notKept
      return [.keep(false)]
    case .goOnWithEarlier:
      if case .resume(let earlier) = card.offer { return [.resume(earlier)] }
    case .startAgain, .goOn: break
    }
    return []
  }
}
