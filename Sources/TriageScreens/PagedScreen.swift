/// A screen that is a page, of which some lines are in sight.
protocol PagedScreen {
  /// How large the screen is.
  var size: ScreenSize { get }
  /// Where the parts of the page stand.
  var layout: Layout { get }
  /// The first line in sight.
  var scroll: Int { get }

  /// The page.
  func page(in layout: Layout) -> Page
}

/// What a click means.
enum ClickTarget: Equatable {
  /// The same as this key, which is named at the foot.
  case key(Key)
  /// The same as choosing this item.
  case item(Int)
}

extension PagedScreen {
  /// What a click on a cell means: an item, its region of the body map, or a key at the foot;
  /// anywhere else nothing.
  func target(ofClickAt position: ScreenPosition) -> ClickTarget? {
    let layout = layout
    let page = page(in: layout)
    let column = position.column - layout.margin
    let foot = position.row - size.rows + layout.footerRows(of: page)
    if page.footer.indices.contains(foot) {
      return FootKey.key(at: column, of: page.footer[foot]).map { .key($0) }
    }
    let row = position.row - layout.headerRows(of: page)
    guard (0..<layout.bodyRows(of: page)).contains(row) else { return nil }
    let top = layout.top(of: page, scrolledTo: scroll)
    return page.item(line: row + top, column: column).map { .item($0) }
  }
}
