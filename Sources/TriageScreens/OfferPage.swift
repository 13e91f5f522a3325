/// An offer on the screen and what follows it.
struct OfferCard: Sendable, Equatable {
  /// What is asked or told.
  let offer: Offer
  /// Where the person goes on.
  let next: Screen
  /// The choice with the focus, and how far the card is scrolled.
  var place = ListPlace()
}

extension ScreenState {
  /// The card of an offer.
  func page(of card: OfferCard, in layout: Layout) -> Page {
    var page = Page(ascii: configuration.isASCII)
    page.header = warningBanner() + [Line(card.offer.title, .title)]
    for paragraph in card.offer.paragraphs {
      page.addGap()
      page.add(paragraph, width: layout.width)
    }
    let choices = card.offer.choices.map(\.words)
    addChoices(to: &page, choices, focus: card.place.focus, width: layout.width)
    page.footer = keysInUse.foot(
      [.pageDown, .help, .leave], before: footChoices(choices.count), width: layout.width)
    return page
  }
}
