extension ScreenState {
  /// The place in a list after a move: to the next item when that is in sight or near, else
  /// the page scrolls towards it, so that nothing is passed unread.
  func moved(_ place: ListPlace, _ command: Command, count: Int) -> ListPlace {
    var place = place
    switch command {
    case .first: place = ListPlace(focus: 0)
    case .last: place.focus = count - 1
    case .pageDown: return scrolled(place, by: 1)
    case .pageUp: return scrolled(place, by: -1)
    case .down:
      let next = place.focus.map { min($0 + 1, count - 1) } ?? 0
      guard isNear(next, place) else { return scrolled(place, by: 1) }
      place.focus = next
    case .up:
      guard let focus = place.focus else { return scrolled(place, by: -1) }
      if focus == 0 { return scrolled(place, by: -1) }
      place.focus = focus - 1
    case .accept, .tick, .back, .help, .review, .warning, .skip, .save, .leave, .repaint, .cancel,
      .goOn:
      return place
    }
    place.scroll = settled(place)
    return place
  }

  /// A whole screen of lines further or back, without an item in focus that would leave sight.
  private func scrolled(_ place: ListPlace, by direction: Int) -> ListPlace {
    let layout = Layout(size: size)
    let page = page(in: layout)
    let rows = layout.bodyRows(of: page)
    let top = layout.top(of: page, scrolledTo: place.scroll)
    let target = min(max(0, top + direction * max(1, rows - 1)), layout.furthest(page))
    let sight = target..<(target + rows)
    let stays = place.focus.map { page.items[$0].overlaps(sight) } ?? true
    return ListPlace(focus: stays ? place.focus : nil, scroll: target)
  }

  /// Whether an item starts within the lines in sight or right below them.
  func isNear(_ item: Int, _ place: ListPlace) -> Bool {
    let layout = Layout(size: size)
    let page = page(in: layout)
    guard page.items.indices.contains(item) else { return false }
    let end = layout.top(of: page, scrolledTo: place.scroll) + layout.bodyRows(of: page)
    return page.items[item].lowerBound <= end
  }

  /// The scroll position that the focus brings about, kept so that the page does not jump.
  private func settled(_ place: ListPlace) -> Int {
    let layout = Layout(size: size)
    var page = page(in: layout)
    page.focus = place.focus
    return layout.top(of: page, scrolledTo: place.scroll)
  }

  /// The furthest the current page may be scrolled after a move of lines.
  func scrolled(_ scroll: Int, _ command: Command) -> Int {
    let layout = Layout(size: size)
    let page = page(in: layout)
    let step = max(1, layout.bodyRows(of: page) - 1)
    let furthest = layout.furthest(page)
    let target =
      switch command {
      case .down: scroll + 1
      case .up: scroll - 1
      case .pageDown, .tick: scroll + step
      case .pageUp: scroll - step
      case .last: furthest
      case .first, .accept, .back, .help, .review, .warning, .skip, .save, .leave, .repaint,
        .cancel, .goOn:
        0
      }
    return min(max(0, target), furthest)
  }
}
