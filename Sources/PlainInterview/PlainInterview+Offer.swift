import ProgramWords
package import TriageEngine
package import TriageModel
package import TriageScreens

extension PlainInterview {
  mutating func say(_ offer: Offer) {
    say("", sentence(offer.title))
    say(offer.paragraphs)
  }

  mutating func take(_ choice: OfferChoice, of offer: Offer) {
    offers.removeAll { $0 == offer }
    switch choice {
    case .keepAnswers, .keepNothing:
      keeping = choice == .keepAnswers ? .kept : .notKept
      reply.effect = .keep(keeping == .kept)
      advance()
    case .goOnWithEarlier:
      if case .resume(let earlier) = offer { reply.effect = .resume(earlier) }
    case .startAgain: advance()
    case .goOn: stages.count > 1 ? goBack() : advance()
    }
  }

  /// Goes on with an interview that was kept.
  ///
  /// First comes what is gone on with. A warning that stands is said again before anything is asked;
  /// answers that are old are said to be checked.
  ///
  /// - Parameters:
  ///   - kept: The interview as it was; nil when it cannot be gone on with.
  ///   - earlier: What is known of it.
  ///   - place: Where the person stood.
  ///   - country: The country that was chosen.
  ///   - mustCheck: Whether all answers are to be checked first.
  ///   - news: What the person is told before, each text a paragraph.
  ///   - moment: Now.
  /// - Returns: What to say and do.
  package mutating func resumed(
    _ kept: Interview, of earlier: EarlierInterview, at place: InterviewPlace, country: Country,
    mustCheck: Bool, news: [String], at moment: Moment
  ) -> PlainReply {
    replying {
      $0.interview = kept
      $0.country = country
      $0.say(earlier)
      $0.say(news)
      $0.stages = $0.stages(at: mustCheck ? .review : place)
      if let alert = Alert(standing: kept.alerting) {
        $0.show(alert, at: moment)
      } else {
        $0.present($0.stage)
      }
    }
  }

  private mutating func say(_ earlier: EarlierInterview) {
    say(sentence(questionnaire.cover.title))
    say(Words.earlier(Words.ago(earlier.age), answered: earlier.answered))
    say([earlier.level.map(Words.earlierLevel)].compactMap { $0 })
  }

  /// Goes on with the questions from the beginning, after something was told.
  package mutating func notResumed(_ news: [String]) -> PlainReply {
    replying {
      $0.say(news)
      $0.advance()
    }
  }

  /// Wider than any line, for lines are not broken here.
  private static let anyWidth = 10_000

  /// Tells how it went over several interviews.
  package mutating func told(_ course: Course) -> PlainReply {
    replying {
      $0.say("", sentence(Words.overTime))
      let lines = course.lines(width: Self.anyWidth, isASCII: false, isDrawn: false)
      $0.say(lines.filter { !$0.isEmpty })
      $0.remind()
    }
  }

  private func asked(_ id: QuestionID) -> Int? {
    questionnaire.position(of: id).flatMap { interview.asked.contains($0) ? $0 : nil }
  }

  private func stages(at place: InterviewPlace) -> [PlainStage] {
    let first = interview.firstOpen.map(PlainStage.question) ?? .complete
    return switch place {
    case .start: [first]
    case .question(let id): asked(id).map { [.question($0)] } ?? [first]
    case .correction(let id): [first, .review] + (asked(id).map { [.correction($0)] } ?? [])
    case .review: [first, .review]
    case .result: [.told]
    }
  }
}

extension PlainInterview {
  /// Where the person stands; what lies above a stage does not count.
  package var place: InterviewPlace {
    stages.reversed().lazy.compactMap { place(of: $0) }.first ?? .start
  }

  private func place(of stage: PlainStage) -> InterviewPlace? {
    switch stage {
    case .country, .agreement, .offer: .start
    case .question(let position): .question(questionnaire.questions[position].id)
    case .correction(let position): .correction(questionnaire.questions[position].id)
    case .complete, .review: .review
    case .told: .result
    case .alert, .leaving, .saving, .replacing: nil
    }
  }
}
