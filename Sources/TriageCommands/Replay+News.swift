import SessionStore
import TriageEngine
import TriageModel
import TriageScreens

extension Replay {
  /// The position of the country whose numbers were shown.
  var countryPosition: Int {
    interview.questionnaire.countries.firstIndex { $0.code == country.code } ?? 0
  }

  /// Whether the questions are no longer those that were answered.
  var isChanged: Bool { !lost.isEmpty || !reworded.isEmpty || !withdrawn.isEmpty }

  /// What the person is told of the change; nothing when there is none that they could notice.
  var news: [String] {
    guard isChanged else { return [] }
    let words = lost.map { "\($0.asked) \($0.words.joined(separator: "; "))" }
    let questionnaire = interview.questionnaire
    let other = reworded.compactMap { questionnaire.position(of: $0) }
      .map { questionnaire.questions[$0].ask }
    return Words.changedQuestions(lost: words, reworded: other)
  }
}
