import ProgramWords
import TextLayout

extension HistoryState: PagedScreen {
  /// What stands on the screen, cell by cell.
  ///
  /// - Complexity: O(n) for the n letters of the page.
  package func view() -> Grid {
    guard size.fits else { return enlargeGrid(size) }
    return layout.grid(of: page(in: layout), scrolledTo: scroll, ascii: isASCII)
  }

  var layout: Layout { Layout(size: size) }

  var scroll: Int {
    switch screen {
    case .list(let place), .delete(_, let place, _), .keeping(let place): place.scroll
    case .record(_, _, let scroll), .course(_, let scroll), .told(_, let scroll, _),
      .help(_, let scroll):
      scroll
    case .export(let form, _, _): form.place.scroll
    }
  }

  func page(in layout: Layout) -> Page {
    var page = Page(ascii: isASCII)
    page.notice = mouse.notice ?? notice
    switch screen {
    case .list(let place): addList(to: &page, place, in: layout)
    case .record(let id, let lines, _): addRecord(to: &page, id, lines, in: layout)
    case .course(let course, _): addCourse(to: &page, course, in: layout)
    case .export(let form, let id, _): addForm(to: &page, form, id, in: layout)
    case .delete(let id, let place, _): addDeletion(to: &page, id, place, in: layout)
    case .keeping(let place): addKeeping(to: &page, place, in: layout)
    case .told(let news, _, _): addNews(to: &page, news, in: layout)
    case .help(let under, _): addHelp(to: &page, on: under, in: layout)
    }
    return page.settled(in: layout, scrolledTo: scroll)
  }
}

extension HistoryState {
  private func addList(to page: inout Page, _ place: ListPlace, in layout: Layout) {
    page.header = [Line(Words.history, .title)]
    if entries.isEmpty { page.add(Words.nothingKept, width: layout.width) }
    page.focus = place.focus
    for (position, entry) in entries.prefix(Self.most).enumerated() {
      add(entry, at: position, isFocused: position == place.focus, to: &page, width: layout.width)
    }
    if entries.count > Self.most {
      page.add(Words.notListed(entries.count - Self.most), .hint, width: layout.width)
    }
    page.addGap()
    page.add(Words.keeps(keeps), .hint, width: layout.width)
    page.footer = keysInUse.foot(
      (entries.isEmpty ? [.pageDown] : []) + [.open, .resume, .overTime, .help, .exit],
      width: layout.width)
  }

  /// Two lines: when and what, then how far it came and its level.
  private func add(
    _ entry: HistoryEntry, at position: Int, isFocused: Bool, to page: inout Page, width: Int
  ) {
    let digit = position < 9 ? String(position + 1) : " "
    page.addItem { page in
      page.add(
        "\(entry.when)  \(entry.title)", isFocused ? .focused : .plain, width: width,
        first: "\(isFocused ? ">" : " ") \(digit) ", indent: "    ")
      let mark = entry.mark.isEmpty ? "" : entry.mark + " "
      page.add(mark + entry.state, .hint, width: width, first: "    ")
    }
  }

  private func addRecord(
    to page: inout Page, _ id: String, _ lines: [RecordLine], in layout: Layout
  ) {
    page.header = [Line(entry(id)?.title ?? Words.history, .title)]
    let most = layout.width / 2
    for line in lines {
      if line.text.isEmpty {
        page.addGap()
      } else {
        page.add(
          line.text, width: layout.width, first: spaces(min(line.indent, most)),
          indent: spaces(min(line.hanging, most)))
      }
    }
    page.footer = keysInUse.foot(
      [.pageDown, .resume, .export, .delete, .cancel], width: layout.width)
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

  private func addCourse(to page: inout Page, _ course: Course, in layout: Layout) {
    page.header = [Line(Words.overTime, .title)]
    course.add(to: &page, width: layout.width)
    page.footer = keysInUse.foot([.pageDown, .cancel, .help, .exit], width: layout.width)
  }

  private func addForm(to page: inout Page, _ form: SaveForm, _ id: String, in layout: Layout) {
    page.header = [Line(Words.saveRecord, .title)]
    page.add(form, in: layout)
    page.footer =
      form.asksToReplace
      ? keysInUse.foot([.cancel], before: footChoices(2), width: layout.width)
      : keysInUse.foot([.write, .ending, .cancel], width: layout.width)
  }

  private func addDeletion(
    to page: inout Page, _ id: String?, _ place: ListPlace, in layout: Layout
  ) {
    page.header = [Line(id == nil ? Words.deleteAll(entries.count) : Words.deleteOne, .title)]
    if let entry = id.flatMap(entry) {
      page.add("\(entry.when)  \(entry.title)", width: layout.width)
      page.add(entry.state, .hint, width: layout.width)
    }
    page.add(Words.cannotBeBroughtBack, width: layout.width)
    let choices = deletionChoices(of: id).map { $0.words(of: entries.count) }
    addChoices(to: &page, choices, focus: place.focus, width: layout.width)
    page.footer = keysInUse.foot(
      [.cancel], before: footChoices(choices.count), width: layout.width)
  }

  private func addKeeping(to page: inout Page, _ place: ListPlace, in layout: Layout) {
    page.header = [Line(Words.keepAnswersHere, .title)]
    page.add(Words.keeps(keeps), width: layout.width)
    addChoices(
      to: &page, Offer.keep(isShared: false).choices.map(\.words), focus: place.focus,
      width: layout.width)
    page.footer = keysInUse.foot([.cancel], before: footChoices(2), width: layout.width)
  }

  private func addNews(to page: inout Page, _ news: [String], in layout: Layout) {
    page.header = [Line(Words.pleaseNote, .title)]
    for paragraph in news {
      page.addGap()
      page.add(paragraph, width: layout.width)
    }
    page.footer = keysInUse.foot([.accept, .pageDown, .cancel], width: layout.width)
  }

  private func addHelp(to page: inout Page, on screen: HistoryScreen, in layout: Layout) {
    page.header = [Line(ScreenWords.help, .title)]
    if case .list = screen, !entries.isEmpty {
      page.add(ScreenWords.showingKey, width: layout.width)
    }
    page.add(keysInUse(on: screen), width: layout.width)
    page.footer = keysInUse.foot([.pageDown, .cancel], width: layout.width)
  }
}
