import ProgramWords
import TriageModel
import TriageScreens

extension PlainInterview {
  mutating func sayCountries() {
    let countries = questionnaire.countries
    say("", Words.whereAreYou)
    say(countries.enumerated().map { "\($0.offset + 1). \($0.element.name)" })
    sayHow()
  }

  mutating func takeCountry(_ line: String) {
    let countries = questionnaire.countries
    let named = position(named: line, among: countries.map(\.name)).map { countries[$0] }
    guard let chosen = numbered(line, among: countries) ?? named else { return sayNotTaken() }
    country = chosen
    say(PlainWords.answered(chosen.name), danger)
    stages = [.agreement]
    present(.agreement)
  }

  mutating func sayAgreement() {
    say("", sentence(questionnaire.cover.agree), PlainWords.firstCommands)
    if let words = keeping.words { say(words) }
  }

  /// Says why the question is asked and where that comes from, and what can be typed.
  mutating func sayHelp() {
    switch stage {
    case .question(let position), .correction(let position): sayWhy(position)
    case .country, .agreement, .offer, .alert, .complete, .told, .review, .leaving, .saving,
      .replacing:
      break
    }
    say("")
    say([PlainWords.letters] + Command.help)
    remind()
  }
}
