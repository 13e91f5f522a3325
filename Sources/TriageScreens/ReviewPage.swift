import ProgramWords
import TriageEngine
import TriageModel

extension ScreenState {
  /// The positions of the questions in the review, in order; the first item of the page is the
  /// way on.
  var reviewed: [Int] { interview.asked }

  /// All answers by section.
  func page(ofReview place: ListPlace, in layout: Layout) -> Page {
    var page = Page(ascii: configuration.isASCII)
    page.header = warningBanner(Self.readAgain) + [Line(Words.review, .title)]
    page.focus = place.focus
    addNotice(to: &page, width: layout.width)
    addWayOn(to: &page, isFocused: place.focus == 0, width: layout.width)
    for section in questionnaire.sections { add(section, to: &page, place, width: layout.width) }
    page.footer = keysInUse.foot(
      [.accept, .change, .down, .goOn, .back, .help], width: layout.width)
    return page
  }

  /// What happened last, at the foot; that old answers are to be checked stands above them, where
  /// it can be read whole.
  private func addNotice(to page: inout Page, width: Int) {
    page.notice = notice == Words.checkOld ? nil : notice
    guard notice == Words.checkOld else { return }
    page.add(Words.checkOld, .hint, width: width)
    page.addGap()
  }

  private func addWayOn(to page: inout Page, isFocused: Bool, width: Int) {
    let open = reviewed.count { interview.sheet[$0] == nil }
    let words =
      interview.isFinished
      ? ScreenWords.seeResult
      : ScreenWords.goOn(open: open)
    page.addItem {
      $0.add(words, isFocused ? .focused : .plain, width: width, first: isFocused ? "> " : "  ")
    }
  }

  private func add(
    _ section: Section, to page: inout Page, _ place: ListPlace, width: Int
  ) {
    let shown = section.questions.filter {
      interview.reading.states[$0] != .hidden || interview.sheet[$0] != nil
    }
    guard !shown.isEmpty else { return }
    page.addHeading(section.title, width: width)
    for position in shown {
      guard let item = reviewed.firstIndex(of: position) else {
        addSetAside(position, to: &page, width: width)
        continue
      }
      page.addItem { add(position, to: &$0, isFocused: place.focus == item + 1, width: width) }
    }
  }

  private func add(_ position: Int, to page: inout Page, isFocused: Bool, width: Int) {
    let first = isFocused ? "> " : "  "
    page.add(
      questionnaire.questions[position].ask, isFocused ? .focused : .hint, width: width,
      first: first)
    let isOpen = interview.sheet[position] == nil
    page.add(
      answerWords(position), isOpen ? .hint : .chosen, width: width, first: "    = ")
  }

  private func addSetAside(_ position: Int, to page: inout Page, width: Int) {
    page.add(questionnaire.questions[position].ask, .hint, width: width, first: "  ")
    page.add(Words.setAside(answerWords(position)), .hint, width: width, first: "    = ")
  }

  /// The answer to a question in words, with a mark when it came back.
  func answerWords(_ position: Int) -> String {
    guard let answer = interview.sheet[position] else { return Words.noAnswer }
    let words = questionnaire.words(for: answer, to: position, in: country)
    let text = words.joined(separator: "; ")
    return interview.restored.contains(position) ? Words.restored(text) : text
  }
}
