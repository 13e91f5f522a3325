import ProgramWords
import TriageEngine
import TriageModel
import TriageScreens

extension PlainInterview {
  /// Says a warning and asks what to do about it.
  mutating func show(_ alert: Alert, at moment: Moment) {
    interview.noteShown(alert, at: moment)
    stages.append(.alert(alert))
    present(.alert(alert))
    reply.effect = .discardTypeAhead
  }

  /// Says a warning: the level, what to do with the numbers of the country, what a changed answer
  /// took away, and why.
  mutating func sayAlert(_ alert: Alert) {
    say("", title(of: alert))
    guard alert.level != nil else {
      sayWithdrawn(alert)
      return say(Words.noWarningLeft)
    }
    let guidance = guidance
    say(sentence(guidance.within))
    sayAction(guidance)
    if alert.isAfterChange { say("", sentence(Words.changed)) }
    sayWithdrawn(alert)
    say("", PlainWords.heading(Words.because))
    say(
      guidance.reasons.filter { questionnaire.level($0.level).isAlert }.map { sentence($0.text) })
  }

  private mutating func sayNoWarning() {
    let guidance = guidance
    say("", guidance.isFinished ? PlainWords.noWarningAtEnd : PlainWords.noWarning)
    if guidance.level != nil { sayLevel(guidance) }
  }

  /// Says that a warning stands, once to a line that was typed.
  mutating func sayStandingWarning() {
    guard let level = Alert(standing: interview.alerting)?.level else { return }
    sayOnce(PlainWords.stillStands(questionnaire.level(level).label))
  }

  /// The first line of a warning.
  func title(of alert: Alert) -> String {
    guard let level = alert.level.map(questionnaire.level) else { return sentence(Words.changed) }
    return PlainWords.warning(level.label)
  }

  private mutating func sayWithdrawn(_ alert: Alert) {
    if alert.withdrawn.isEmpty { return }
    say(Words.withdrawn)
    say(
      alert.withdrawn.map { capitalized("\($0.because) (\(questionnaire.level($0.level).label)).") }
    )
  }

  /// Says the warning that stands, or that there is none, with the signs that mean "go at once".
  mutating func sayWarningAgain() {
    if case .alert(let alert) = stage { return present(.alert(alert)) }
    if let alert = Alert(standing: interview.alerting) {
      sayAlert(alert)
    } else {
      sayNoWarning()
      for part in guidance.parts(at: .warning) { say(part) }
    }
    remind()
  }
}
