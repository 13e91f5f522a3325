import ProgramWords
package import TriageEngine
import TriageModel

extension ScreenState {
  /// Where the person stands; what lies above a screen does not count.
  package var place: InterviewPlace { place(of: screen) }

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
    notice = mustCheck && news.isEmpty ? Words.checkOld : nil
    open(mustCheck ? .review : place)
    if let alert = standingAlert, let question = question(behind: alert) {
      interview.noteShown(alert, at: moment)
      screen = .alert(
        AlertCard(
          alert: alert, shownAt: moment, by: lastKey, question: question, next: screen,
          isCorrection: false))
    }
    tell(news)
  }

  /// Tells something before the person goes on; nothing when there is nothing to tell.
  package mutating func tell(_ news: [String]) {
    if !news.isEmpty { screen = .offer(OfferCard(offer: .news(news), next: screen)) }
  }

  /// Tells something of the keeping of answers, and whether they are kept from now on.
  package mutating func tell(_ news: [String], keeping: Keeping) {
    self.keeping = keeping
    tell(news)
  }

  private mutating func open(_ place: InterviewPlace) {
    switch place {
    case .start: screen = firstQuestion
    case .question(let id): screen = question(id, returnsToReview: false)
    case .correction(let id): screen = question(id, returnsToReview: true)
    case .review: screen = .review(ListPlace(focus: 0))
    case .result: showResult()
    }
  }
}

extension ScreenState {
  /// The screen of a question, or that of the first open one where it is not asked.
  private func question(_ id: QuestionID, returnsToReview: Bool) -> Screen {
    guard let position = questionnaire.position(of: id), interview.asked.contains(position) else {
      return firstQuestion
    }
    return .question(
      QuestionEntry(
        position, answer: interview.sheet[position], returnsToReview: returnsToReview))
  }

  private func place(of screen: Screen) -> InterviewPlace {
    switch screen {
    case .start: .start
    case .question(let entry): place(of: entry)
    case .alert(let card): place(of: card.next)
    case .offer(let card): place(of: card.next)
    case .review: .review
    case .result, .course: .result
    case .help(let under, _), .save(_, let under), .leave(_, let under),
      .waiting(_, let under):
      place(of: under)
    }
  }

  private func place(of entry: QuestionEntry) -> InterviewPlace {
    let id = questionnaire.questions[entry.position].id
    return entry.returnsToReview ? .correction(id) : .question(id)
  }
}
