package import Transcripts
package import TriageEngine
package import TriageModel

/// One thing that happened in an interview, in names and in the words that were read, so that it
/// keeps its meaning when the questionnaire changes.
package struct StoredEvent: Hashable, Sendable {
  /// What happened.
  package enum Kind: Hashable, Sendable {
    /// A question was answered: its words and those of the answer stand beside their names.
    case answered(QuestionID, RecordedValue, asked: String, words: [String])
    /// A warning stood before the person.
    case alertShown(RecordedAlert)
    /// The person chose whose emergency numbers are shown.
    case countryChosen(CountryCode)
    /// The person went elsewhere than the last answer led: back, ahead, to the review.
    case went(InterviewPlace)
    /// The result was read; nil when it gives no level.
    case resultRead(RecordedLevel?)
    /// The interview went on with another version of the questionnaire, without the answers to
    /// these questions.
    case carriedOver(version: String, sha256: String, without: [QuestionID])
  }

  /// When.
  package let moment: Moment
  /// What happened.
  package let kind: Kind

  /// Something that happened at a moment.
  package init(_ kind: Kind, at moment: Moment) {
    self.kind = kind
    self.moment = moment
  }
}

extension Interview {
  /// What is to be kept of the newest events.
  ///
  /// What follows from an answer by itself, such as another answer that comes back, is left out:
  /// it follows again when the answer is taken again.
  ///
  /// - Parameters:
  ///   - count: How many events are kept already.
  ///   - country: Whose numbers stand in the words.
  /// - Returns: The events, oldest first.
  package func storedEvents(after count: Int, in country: Country) -> [StoredEvent] {
    events.dropFirst(count).compactMap { event in
      switch event.kind {
      case .answered(let position, let answer, _):
        StoredEvent(answered(position, answer, country), at: event.moment)
      case .alertShown(let alert):
        StoredEvent(.alertShown(RecordedAlert(alert, in: questionnaire)), at: event.moment)
      case .restored, .setAside: nil
      }
    }
  }

  private func answered(
    _ position: Int, _ answer: Answer, _ country: Country
  ) -> StoredEvent.Kind {
    let question = questionnaire.questions[position]
    return .answered(
      question.id, RecordedValue(answer, to: question), asked: question.ask,
      words: questionnaire.words(for: answer, to: position, in: country))
  }
}
