package import TriageEngine
import TriageModel

extension ScreenState {
  /// Where the person stands; what lies above a screen does not count.
  package var place: InterviewPlace { screen.place }

  /// Goes on with an interview that was kept.
  ///
  /// A warning that stands is shown again before anything else; answers that are old are
  /// shown to be checked.
  ///
  /// - Parameters:
  ///   - kept: The interview as it was.
  ///   - place: Where the person stood.
  ///   - country: The position of the country that was chosen.
  ///   - mustCheck: Whether all answers are to be checked first.
  ///   - news: What the person is told before, each text a paragraph.
  ///   - moment: Now.
  package mutating func resume(
    _ kept: Interview, at place: InterviewPlace, country: Int, mustCheck: Bool, news: [String],
    at moment: Moment
  ) {
    interview = kept
    countryPosition = country
    notice = mustCheck ? Words.checkOld : nil
    open(mustCheck ? .review : place)
    if let alert = standingAlert, let question = question(behind: alert) {
      interview.noteShown(alert, at: moment)
      screen = .alert(
        AlertCard(
          alert: alert, shownAt: moment, question: question, next: screen, isCorrection: false))
    }
    tell(news)
  }

  /// Tells something before the person goes on; nothing when there is nothing to tell.
  package mutating func tell(_ news: [String]) {
    if !news.isEmpty { screen = .offer(OfferCard(offer: .news(news), next: screen)) }
  }

  private mutating func open(_ place: InterviewPlace) {
    switch place {
    case .start: screen = firstQuestion
    case .question(let position): screen = questionScreen(position)
    case .review: screen = .review(ListPlace(focus: 0))
    case .result: showResult()
    }
  }
}

extension Screen {
  /// Where a person stands who sees it.
  fileprivate var place: InterviewPlace {
    switch self {
    case .start: .start
    case .question(let entry): .question(entry.position)
    case .alert(let card): card.next.place
    case .offer(let card): card.next.place
    case .review: .review
    case .result: .result
    case .help(let under, _), .save(_, let under), .leave(_, let under): under.place
    }
  }
}
