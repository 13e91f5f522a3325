extension ScreenState {
  /// The place in a list after a move: to the next item when that is in sight or near, else
  /// the page scrolls towards it, so that nothing is passed unread.
  ///
  /// - Parameters:
  ///   - place: Where the person is.
  ///   - command: The move.
  ///   - count: How many items there are.
  ///   - start: The item to move from when none has the focus and it is in sight.
  /// - Returns: The place after the move.
  func moved(
    _ place: ListPlace, _ command: Command, count: Int, from start: Int? = nil
  ) -> ListPlace {
    let sight = Sight(of: self, place)
    let current = place.focus ?? start.flatMap { sight.isNear($0) ? $0 : nil }
    switch command {
    case .first: return sight.focused(on: 0)
    case .last: return sight.focused(on: count - 1)
    case .pageDown: return sight.scrolled(by: 1)
    case .pageUp: return sight.scrolled(by: -1)
    case .down:
      let next = current.map { min($0 + 1, count - 1) } ?? 0
      return sight.isNear(next) ? sight.focused(on: next) : sight.scrolled(by: 1)
    case .up:
      let next = (current ?? 0) - 1
      return next < 0 ? sight.scrolled(by: -1) : sight.focused(on: next)
    case .accept, .tick, .back, .help, .review, .warning, .skip, .save, .leave, .repaint, .cancel,
      .goOn:
      return place
    }
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

/// What is in sight of the current page at a place.
private struct Sight {
  let layout: Layout
  let page: Page
  let place: ListPlace

  init(of state: ScreenState, _ place: ListPlace) {
    layout = Layout(size: state.size)
    page = state.page(in: layout)
    self.place = place
  }

  /// A whole screen of lines further or back, without an item in focus that would leave sight.
  func scrolled(by direction: Int) -> ListPlace {
    let rows = layout.bodyRows(of: page)
    let top = layout.top(of: page, scrolledTo: place.scroll)
    let target = min(max(0, top + direction * max(1, rows - 1)), layout.furthest(page))
    let sight = target..<(target + rows)
    let stays = place.focus.map { page.items[$0].overlaps(sight) } ?? true
    return ListPlace(focus: stays ? place.focus : nil, scroll: target)
  }

  /// The place with an item in focus, and the scroll position that brings about.
  func focused(on item: Int) -> ListPlace {
    var page = page
    page.focus = item
    return ListPlace(focus: item, scroll: layout.top(of: page, scrolledTo: place.scroll))
  }

  /// Whether an item starts within the lines in sight or right below them.
  func isNear(_ item: Int) -> Bool {
    guard page.items.indices.contains(item) else { return false }
    let end = layout.top(of: page, scrolledTo: place.scroll) + layout.bodyRows(of: page)
    return page.items[item].lowerBound <= end
  }
}
