import ProgramWords
import TriageEngine
import TriageModel
import TriageScreens

extension PlainInterview {
  /// Says how many answers there are, then all of them by section, each with the number that changes
  /// it.
  mutating func sayReview() {
    let open = openCount
    say("", sentence(Words.review))
    say(PlainWords.counts(answered: interview.asked.count - open, open: open))
    for section in questionnaire.sections { say(section) }
    say(howToPick)
  }

  /// What can be typed at all answers.
  var howToPick: String { openCount == 0 ? PlainWords.pickAnswer : PlainWords.pickAnswerOrGoOn }

  private var openCount: Int { interview.asked.count { interview.sheet[$0] == nil } }

  private mutating func say(_ section: Section) {
    let asked = interview.asked
    let lines = section.questions.filter { interview.sheet[$0] != nil }.map { position in
      asked.firstIndex(of: position).map { "\($0 + 1). \(answered(position))" }
        ?? setAside(position)
    }
    if !lines.isEmpty { say(["", PlainWords.section(section.title)] + lines) }
  }

  private func answered(_ position: Int) -> String {
    let words = capitalized(words(position))
    let isRestored = interview.restored.contains(position)
    return questionnaire.questions[position].ask + " "
      + sentence(isRestored ? Words.restored(words) : words)
  }

  private func setAside(_ position: Int) -> String {
    questionnaire.questions[position].ask + " " + sentence(Words.setAside(words(position)))
  }

  mutating func takeReviewed(_ line: String) {
    guard let position = numbered(line, among: interview.asked) else { return sayNotTaken() }
    stages.append(.correction(position))
    present(.correction(position))
  }
}
