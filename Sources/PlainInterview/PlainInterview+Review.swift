import ProgramWords
import TriageEngine
import TriageModel
import TriageScreens

extension PlainInterview {
  /// Says all questions and answers by section, each with the number that changes it.
  mutating func sayReview() {
    say("", sentence(Words.review))
    for section in questionnaire.sections { say(section) }
    say(PlainWords.pickAnswer)
  }

  private mutating func say(_ section: Section) {
    let asked = interview.asked
    let lines = section.questions.compactMap { position in
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

  private func setAside(_ position: Int) -> String? {
    guard interview.sheet[position] != nil else { return nil }
    return questionnaire.questions[position].ask + " " + sentence(Words.setAside(words(position)))
  }

  mutating func takeReviewed(_ line: String) {
    guard let position = numbered(line, among: interview.asked) else { return sayNotTaken() }
    stages.append(.correction(position))
    present(.correction(position))
  }
}
