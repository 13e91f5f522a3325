import TriageModel

extension ScreenState: PagedScreen {
  /// What stands on the screen, cell by cell.
  ///
  /// - Complexity: O(n) for the n letters of the page; the result page is the longest, with
  ///   about 10,000.
  package func view() -> Grid {
    guard size.fits else { return enlargeGrid(size) }
    let layout = layout
    return layout.grid(of: page(in: layout), scrolledTo: scroll, ascii: configuration.isASCII)
  }

  /// Where the parts of the current screen stand.
  var layout: Layout { Layout(size: size, hasAside: hasAnswersBeside, hasFigure: isDrawn) }

  /// Whether a question stands on the screen that marks places of the body.
  private var isDrawn: Bool {
    guard questionnaire.bodyMap != nil, case .question(let entry) = screen else { return false }
    return questionnaire.questions[entry.position].isDrawn
  }

  /// The page of the current screen.
  func page(in layout: Layout) -> Page {
    var page = wholePage(in: layout)
    if let words = mouse.notice { (page.notice, page.noticeGivesWay) = (words, false) }
    return page.settled(in: layout, scrolledTo: scroll)
  }

  private func wholePage(in layout: Layout) -> Page {
    switch screen {
    case .start(let place):
      StartPage(
        cover: questionnaire.cover, countries: questionnaire.countries,
        configuration: configuration
      ).page(in: layout, chosen: countryPosition, focus: place.focus, keeping: keeping)
    case .question(let entry): page(of: entry, in: layout)
    case .alert(let card): page(of: card, in: layout)
    case .help(let screen, _): helpPage(over: screen, in: layout)
    case .review(let place): page(ofReview: place, in: layout)
    case .result: resultPage(in: layout)
    case .course: coursePage(in: layout)
    case .save(let form, _): page(of: form, in: layout)
    case .offer(let card): page(of: card, in: layout)
    case .waiting(let seconds, _): page(ofWaiting: seconds, in: layout)
    case .leave(let place, _): page(ofLeaving: place, in: layout)
    }
  }

  /// The first line in sight of the current screen.
  var scroll: Int {
    switch screen {
    case .save(let form, _): form.place.scroll
    case .waiting: 0
    case .question(let entry): entry.place.scroll
    case .alert(let card): card.place.scroll
    case .offer(let card): card.place.scroll
    case .help(_, let scroll), .result(let scroll), .course(let scroll): scroll
    case .start(let place), .review(let place), .leave(let place, _): place.scroll
    }
  }
}
