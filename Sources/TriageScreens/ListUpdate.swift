extension PagedScreen {
  /// The place in a list after a move: to the next item when all of this one was in sight, else
  /// the page scrolls, so that nothing is passed unread.
  ///
  /// - Parameters:
  ///   - place: Where the person is.
  ///   - command: The move.
  ///   - start: The item to move from when none has the focus and it is in sight.
  /// - Returns: Where the person is then.
  func moved(_ place: ListPlace, _ command: Command, from start: Int? = nil) -> ListPlace {
    let sight = Sight(of: self, place)
    if sight.page.items.isEmpty { return ListPlace(scroll: scrolled(place.scroll, command)) }
    let current = place.focus ?? start.flatMap { sight.isNear($0) ? $0 : nil }
    switch command {
    case .first: return sight.focused(on: 0)
    case .last: return sight.focused(on: sight.page.items.count - 1)
    case .pageDown: return sight.scrolled(by: 1)
    case .pageUp: return sight.scrolled(by: -1)
    case .down: return sight.below(current)
    case .up: return sight.above(current)
    default: return place
    }
  }

  /// The place on a page with a field to type into, after a whole screen of lines.
  func turned(_ place: ListPlace, _ command: Command) -> ListPlace {
    let turned = moved(ListPlace(focus: 0, scroll: place.scroll), command)
    return ListPlace(scroll: turned.scroll, isReading: turned.focus == nil)
  }

  /// How far the current page is scrolled after a move of lines.
  func scrolled(_ scroll: Int, _ command: Command) -> Int {
    let layout = layout
    let page = page(in: layout)
    let rows = layout.bodyRows(of: page)
    let step = max(1, rows - 1)
    let furthest = layout.furthest(page)
    let target =
      switch command {
      case .down: scroll + 1
      case .up: scroll - 1
      case .pageDown: page.cut(above: scroll + rows, rows: rows)?.lowerBound ?? scroll + step
      case .pageUp:
        page.cut(above: scroll, rows: rows).map { $0.upperBound - rows } ?? scroll - step
      case .last: furthest
      case .first: 0
      default: scroll
      }
    return min(max(0, target), furthest)
  }
}

/// What is in sight of the current page at a place.
private struct Sight {
  let layout: Layout
  let page: Page
  let place: ListPlace
  /// The lines in sight.
  let lines: Range<Int>

  init(of state: some PagedScreen, _ place: ListPlace) {
    layout = state.layout
    page = state.page(in: layout)
    self.place = place
    let top = layout.top(of: page, scrolledTo: place.scroll)
    lines = top..<(top + layout.bodyRows(of: page))
  }

  /// Further down from an item, or from the text where none has the focus.
  func below(_ item: Int?) -> ListPlace {
    if let item, page.items[item].upperBound > lines.upperBound { return focused(on: item, by: 1) }
    let next =
      item.map { min($0 + 1, page.items.count - 1) }
      ?? page.items.firstIndex { $0.lowerBound >= lines.lowerBound }
    guard let next, isNear(next) else { return scrolled(by: 1) }
    return focused(on: next)
  }

  /// Further up from an item, or from the text where none has the focus.
  func above(_ item: Int?) -> ListPlace {
    if let item, page.items[item].lowerBound < lines.lowerBound { return focused(on: item, by: -1) }
    let next =
      item.map { $0 - 1 } ?? page.items.lastIndex { $0.upperBound <= lines.upperBound }
    guard let next, isNear(next) else { return scrolled(by: -1) }
    return focused(on: next)
  }

  /// A whole screen of lines further or back, with one line that was in sight before; where the
  /// item in focus would leave sight, another one in sight has the focus instead.
  func scrolled(by direction: Int) -> ListPlace {
    let target = min(max(0, turned(by: direction)), layout.furthest(page))
    let items = place.focus.map { [$0] + page.items.indices } ?? []
    let shown = items.first { top(focusedOn: $0, scrolledTo: target) == target }
    return ListPlace(focus: shown, scroll: target)
  }

  /// The place with an item in focus, after a scroll of whole screens that keeps it in sight.
  func focused(on item: Int, by direction: Int = 0) -> ListPlace {
    ListPlace(focus: item, scroll: top(focusedOn: item, scrolledTo: turned(by: direction)))
  }

  /// Whether no line is passed unread when an item gets the focus.
  func isNear(_ item: Int) -> Bool {
    guard page.items.indices.contains(item) else { return false }
    let top = focused(on: item).scroll
    return top <= lines.upperBound && top + lines.count >= lines.lowerBound
  }

  private func turned(by direction: Int) -> Int {
    lines.lowerBound + direction * max(1, lines.count - 1)
  }

  private func top(focusedOn item: Int, scrolledTo scroll: Int) -> Int {
    var page = page
    page.focus = item
    return layout.top(of: page, scrolledTo: scroll)
  }
}
