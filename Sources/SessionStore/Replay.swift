package import Transcripts
package import TriageEngine
package import TriageModel

/// An interview rebuilt from what was kept of it: the same answers, taken again in the same order.
package struct Replay: Sendable {
  /// The interview as it stood.
  package private(set) var interview: Interview
  /// Where the person stood.
  package private(set) var place = InterviewPlace.start
  /// Whose emergency numbers were shown.
  package private(set) var country: Country
  /// Answers that the questionnaire does not take any more, and that nobody was told of; empty
  /// while it is the same.
  package let lost: [LostAnswer]
  /// Questions whose words, or those of their answer, were others when they were read, in asking
  /// order; empty while the questionnaire is the same.
  package var reworded: [QuestionID] {
    rewordedPositions.sorted().map { interview.questionnaire.questions[$0].id }
  }
  /// Warnings that were shown and that the questionnaire does not give; empty while it is the same.
  package private(set) var withdrawn: [RecordedAlert] = []

  private var rewordedPositions: Set<Int> = []
  /// The warning that followed from the last answer.
  private var due: Alert?

  /// Takes all answers again.
  ///
  /// - Parameters:
  ///   - events: Everything that was kept, oldest first.
  ///   - questionnaire: The questionnaire to ask on; the same, or another version of it.
  ///   - code: The country chosen when the interview began.
  /// - Complexity: O(e · c) for e events and c comparisons in all rules.
  package init(of events: [StoredEvent], as questionnaire: Questionnaire, country code: CountryCode)
  {
    interview = Interview(questionnaire)
    country = questionnaire.country(code)
    let carried = CarriedAnswers(of: events, as: questionnaire)
    lost = carried.lost
    for (position, event) in events.enumerated() {
      switch event.kind {
      case .answered(let question, _, let asked, let words):
        guard let answer = carried.answers[position] else { continue }
        take(answer, to: question, at: event.moment, read: [asked] + words)
      case .alertShown(let alert): note(alert, at: event.moment)
      case .countryChosen(let code): country = questionnaire.country(code)
      case .went(let place): go(to: place)
      case .resultRead, .carriedOver: continue
      }
    }
  }

  private mutating func take(
    _ answer: Answer, to question: QuestionID, at moment: Moment, read: [String]
  ) {
    let questionnaire = interview.questionnaire
    guard let position = questionnaire.position(of: question),
      let effect = try? interview.take(answer, to: position, at: moment)
    else { return }
    due = effect.alert
    place = .next(in: interview)
    let words = questionnaire.words(for: answer, to: position, in: country)
    if read == [questionnaire.questions[position].ask] + words {
      rewordedPositions.remove(position)
    } else {
      rewordedPositions.insert(position)
    }
  }

  /// Notes the warning that stands now, if it is the one that was shown.
  private mutating func note(_ shown: RecordedAlert, at moment: Moment) {
    let standing = [due, Alert(standing: interview.alerting)].compactMap(\.self)
    let same = standing.first { RecordedAlert($0, in: interview.questionnaire) == shown }
    if let same { interview.noteShown(same, at: moment) } else { withdrawn.append(shown) }
  }

  /// Goes to a place, unless its question is not asked any more.
  private mutating func go(to place: InterviewPlace) {
    switch place {
    case .question(let id), .correction(let id):
      let position = interview.questionnaire.position(of: id)
      let isAsked = position.map(interview.asked.contains) ?? false
      self.place = isAsked ? place : .next(in: interview)
    case .start, .review, .result: self.place = place
    }
  }
}

extension Questionnaire {
  /// The country of a code, else the one that stands for any.
  fileprivate func country(_ code: CountryCode) -> Country {
    countries.first { $0.code == code } ?? countries[0]
  }
}
