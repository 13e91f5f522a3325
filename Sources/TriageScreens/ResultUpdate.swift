import TriageEngine
import TriageModel

extension ScreenState {
  /// Shows what the answers mean.
  mutating func showResult() {
    screen = .result(scroll: 0)
    explanation = interview.explanation(in: country)
    course = nil
    if interview.isFinished { hasReadResult = true }
  }

  /// Takes a key on the result.
  mutating func pressOnResult(_ key: Key, _ scroll: Int) -> [Effect] {
    guard let command = keysInUse.command(for: key) else { return [] }
    switch command {
    case .save: screen = .save(SaveForm(path: configuration.transcriptPath), over: screen)
    case .review, .back: screen = .review(ListPlace(focus: 0))
    case .goOn: screen = firstQuestion
    case .overTime: screen = .course(scroll: 0)
    case .help: screen = .help(over: screen, scroll: 0)
    case .leave: return askToLeave()
    default: screen = .result(scroll: scrolled(scroll, command))
    }
    return []
  }

  /// Takes a key on help.
  mutating func pressOnHelp(_ key: Key, _ scroll: Int, over under: Screen) -> [Effect] {
    guard let command = keysInUse.command(for: key) else { return [] }
    switch command {
    case .cancel, .help, .back, .leave, .accept: screen = under
    default: screen = .help(over: under, scroll: scrolled(scroll, command))
    }
    return []
  }

  /// Takes a key on the review.
  mutating func press(_ key: Key, onReview place: ListPlace, at moment: Moment) -> [Effect] {
    guard let command = keysInUse.command(for: key) else { return [] }
    switch command {
    case .accept, .change: return place.focus.map { openReviewItem($0) } ?? []
    case .goOn: return openReviewItem(0)
    case .back:
      screen =
        reviewed.last { interview.sheet[$0] != nil }.map(questionScreen) ?? .start(ListPlace())
    case .help: screen = .help(over: screen, scroll: 0)
    case .warning: return showStandingAlert(at: moment)
    case .leave: return askToLeave()
    default: screen = .review(moved(place, command))
    }
    return []
  }

  /// Opens an item of the review: the way on, or a question to change.
  mutating func openReviewItem(_ item: Int) -> [Effect] {
    notice = nil
    if item == 0 {
      if interview.isFinished { showResult() } else { screen = firstQuestion }
    } else if reviewed.indices.contains(item - 1) {
      let position = reviewed[item - 1]
      screen = .question(
        QuestionEntry(position, answer: interview.sheet[position], returnsToReview: true))
    }
    return []
  }
}
