import TextLayout

/// Where the parts of a page stand on a screen of a given size.
struct Layout {
  /// The smallest screen on which anything but a request for more room is shown.
  static let smallest = ScreenSize(columns: 20, rows: 5)
  /// The widest a text may be, for lines that are easy to read.
  static let readingWidth = 72

  /// The smallest screen on which other texts stand beside the page.
  private static let smallestBeside = ScreenSize(columns: 132, rows: 16)
  /// The most columns of a page and the texts beside it.
  private static let widestTogether = 132
  /// The columns kept for a page with a figure where other texts stand beside it.
  private static let figureWidth = 80
  /// The empty columns before the texts beside the page.
  private static let asideGap = 4

  let size: ScreenSize
  /// The columns of the texts beside the page; 0 without any.
  let asideWidth: Int
  /// Empty columns on the left.
  let margin: Int

  /// The layout of a screen, with texts beside the page where they are wanted and have room; with
  /// a figure on the page they are narrower, and the page begins at the same column.
  init(size: ScreenSize, hasAside: Bool = false, hasFigure: Bool = false) {
    self.size = size
    let smallest = Self.smallestBeside
    let isWide = size.columns >= smallest.columns && size.rows >= smallest.rows
    let together =
      hasAside && isWide
      ? min(Self.widestTogether, size.columns - 2 * (Canvas.longestMark + 1)) : Self.readingWidth
    let page = hasFigure ? Self.figureWidth : Self.readingWidth
    asideWidth = hasAside && isWide ? together - page - Self.asideGap : 0
    margin = size.columns < 60 ? 0 : max(2, (size.columns - together) / 2)
  }

  /// The columns from the margin on that nothing else takes, for what is wider than a text.
  var room: Int {
    size.columns - margin - (asideWidth == 0 ? 2 : asideWidth + Self.asideGap + Canvas.longestMark)
  }

  /// The columns a text may take; without a margin the last is kept for the mark that says that
  /// a page goes on.
  var width: Int { min(Self.readingWidth, size.columns - max(2 * margin, 2)) }

  /// How many lines of the header are shown.
  func headerRows(of page: Page) -> Int {
    min(page.header.count, size.rows < 8 ? 1 : size.rows < 14 ? 2 : page.header.count)
  }

  /// How many lines of the footer are shown: one where a second would put the end of the page out
  /// of sight.
  func footerRows(of page: Page) -> Int {
    let most = min(page.footer.count, size.rows < 14 ? 1 : page.footer.count)
    return most > 1 && missingRows(of: page, footer: most) == 1 ? most - 1 : most
  }

  /// How many lines say what happened last; none where that would put the end of the page out of
  /// sight.
  private func noticeRows(of page: Page) -> Int {
    if isTiny { return 0 }
    if page.problem != nil { return 1 }
    let isInTheWay =
      page.noticeGivesWay && missingRows(of: page, footer: footerRows(of: page)) == 1
    return page.notice == nil || isInTheWay ? 0 : 1
  }

  /// How many lines of the body have no room beside a notice and so many lines of the footer.
  private func missingRows(of page: Page, footer: Int) -> Int {
    let notice = (page.notice == nil && page.problem == nil) || isTiny ? 0 : 1
    return page.body.count - (size.rows - headerRows(of: page) - footer - notice)
  }

  /// Whether there is room for hardly more than what has the focus.
  var isTiny: Bool { size.rows < 8 }

  /// How many lines of the body are in sight.
  func bodyRows(of page: Page) -> Int {
    max(1, size.rows - headerRows(of: page) - footerRows(of: page) - noticeRows(of: page))
  }

  /// The furthest the body may be scrolled.
  func furthest(_ page: Page) -> Int { max(0, page.body.count - bodyRows(of: page)) }

  /// The first line of the body in sight: where it was scrolled to, moved so that the item
  /// with the focus is in sight, or as much of it as there is room for.
  func top(of page: Page, scrolledTo scroll: Int) -> Int {
    let wanted = min(max(0, scroll), furthest(page))
    guard let focus = page.focus, page.items.indices.contains(focus) else { return wanted }
    let first = page.items[focus].lowerBound
    let last = max(0, page.items[focus].upperBound - bodyRows(of: page))
    return min(max(wanted, min(first, last)), max(first, last))
  }

  /// The page on the screen.
  func grid(of page: Page, scrolledTo scroll: Int, ascii: Bool) -> Grid {
    var canvas = Canvas(
      size: size, margin: margin, markColumn: margin + width + 1,
      marksInWords: asideWidth == 0 && margin > Canvas.longestMark, ascii: ascii)
    let top = top(of: page, scrolledTo: scroll)
    let headerRows = headerRows(of: page)
    let rows = bodyRows(of: page)
    for row in 0..<headerRows { canvas.draw(headerLine(row, of: page, top: top), row: row) }
    for (row, line) in page.body.dropFirst(top).prefix(rows).enumerated() {
      canvas.draw(line, row: headerRows + row)
    }
    canvas.markMore(above: top > 0, row: headerRows)
    canvas.markMore(below: top + rows < page.body.count, row: headerRows + rows - 1)
    let foot = size.rows - footerRows(of: page)
    let problem = unseenProblem(of: page, top: top)
    if let notice = problem ?? page.notice.map({ Line($0, .hint) }), noticeRows(of: page) > 0 {
      canvas.draw(shortened(notice, of: page), row: foot - 1)
    }
    for row in foot..<size.rows { canvas.draw(FootKey.line(page.footer[row - foot]), row: row) }
    let beside = margin + max(Self.readingWidth, page.map?.end ?? 0) + Self.asideGap
    for (row, line) in page.aside.prefix(rows).enumerated() {
      canvas.draw(line, row: headerRows + row, column: beside)
    }
    canvas.grid.cursor = cursor(of: page, top: top, headerRows: headerRows)
    return canvas.grid
  }

  /// A line of the header, cut with a mark where it is too long; the last one repeats the
  /// question when that is out of sight.
  private func headerLine(_ row: Int, of page: Page, top: Int) -> Line {
    if isTiny, let problem = unseenProblem(of: page, top: top) {
      return shortened(problem, of: page)
    }
    let sight = top..<(top + bodyRows(of: page))
    if row == headerRows(of: page) - 1, let anchor = page.anchor, !sight.contains(anchor.line) {
      return shortened(anchor.words, of: page)
    }
    return shortened(page.header[row], of: page)
  }

  /// Why an input was not taken, where that is out of sight.
  private func unseenProblem(of page: Page, top: Int) -> Line? {
    guard let problem = page.problem else { return nil }
    let isSeen = (top..<(top + bodyRows(of: page))).contains(problem.line)
    return isSeen ? nil : Line(problem.text, .problem)
  }

  /// A line with a mark where it had to be cut.
  private func shortened(_ line: Line, of page: Page) -> Line {
    guard let span = line.spans.first, displayWidth(of: line.text) > width else { return line }
    return Line(cut(line.text, to: width, ascii: page.isASCII), span.role, filled: line.isFilled)
  }

  /// On the item with the focus, so that screen readers and magnifiers follow; without a focus
  /// where reading begins.
  private func cursor(of page: Page, top: Int, headerRows: Int) -> ScreenPosition {
    let item = page.focus.flatMap { page.items.indices.contains($0) ? page.items[$0] : nil }
    guard let item else {
      return ScreenPosition(row: beginning(of: page, top: top, headerRows), column: margin)
    }
    let start = item.lowerBound + (page.caret?.row ?? 0)
    let row = headerRows + min(max(0, start - top), bodyRows(of: page) - 1)
    let column = margin + (page.caret?.column ?? 0)
    return ScreenPosition(row: min(row, size.rows - 1), column: min(column, size.columns - 1))
  }

  /// The row of what the page is about; at the top of a page without such a line its title, further
  /// down the first line in sight.
  private func beginning(of page: Page, top: Int, _ headerRows: Int) -> Int {
    if let line = page.anchor?.line, (top..<(top + bodyRows(of: page))).contains(line) {
      return headerRows + line - top
    }
    return top == 0 ? 0 : headerRows
  }
}
