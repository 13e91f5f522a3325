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
    case .pageDown: return sight.scrolled(by: sight.most)
    case .pageUp: return sight.scrolled(by: -sight.most)
    case .wheelDown: return sight.scrolled(by: min(wheelLines, sight.most))
    case .wheelUp: return sight.scrolled(by: -min(wheelLines, sight.most))
    case .down: return sight.below(current)
    case .up: return sight.above(current)
    default: return place
    }
  }

  /// The place with an item that was out of sight in focus, so that it is read before it is
  /// chosen; nil where it is in sight, or there is no such item.
  func brought(_ item: Int, from place: ListPlace) -> ListPlace? {
    let sight = Sight(of: self, place)
    guard sight.page.items.indices.contains(item) else { return nil }
    return sight.page.items[item].overlaps(sight.lines) ? nil : sight.focused(on: item)
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
      case .wheelDown: scroll + min(wheelLines, step)
      case .wheelUp: scroll - min(wheelLines, step)
      case .last: furthest
      case .first: 0
      default: scroll
      }
    return min(max(0, target), furthest)
  }
}

/// How many lines the wheel turns at a time.
private let wheelLines = 3

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

  /// The most lines a turn may pass, so that one line stays in sight.
  var most: Int { max(1, lines.count - 1) }

  /// Further down from an item, or from the text where none has the focus.
  func below(_ item: Int?) -> ListPlace {
    if let item, page.items[item].upperBound > lines.upperBound { return focused(on: item, by: 1) }
    let next =
      item.map { min($0 + 1, page.items.count - 1) }
      ?? page.items.firstIndex { $0.lowerBound >= lines.lowerBound }
    guard let next, isNear(next) else { return scrolled(by: most) }
    return focused(on: next)
  }

  /// Further up from an item, or from the text where none has the focus.
  func above(_ item: Int?) -> ListPlace {
    if let item, page.items[item].lowerBound < lines.lowerBound { return focused(on: item, by: -1) }
    let next =
      item.map { $0 - 1 } ?? page.items.lastIndex { $0.upperBound <= lines.upperBound }
    guard let next, isNear(next) else { return scrolled(by: -most) }
    return focused(on: next)
  }

  /// Some lines further or back; where the item in focus would leave sight, another one in sight
  /// has the focus instead.
  func scrolled(by count: Int) -> ListPlace {
    let target = min(max(0, lines.lowerBound + count), layout.furthest(page))
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
    lines.lowerBound + direction * most
  }

  private func top(focusedOn item: Int, scrolledTo scroll: Int) -> Int {
    var page = page
    page.focus = item
    return layout.top(of: page, scrolledTo: scroll)
  }
}
