import ProgramWords
import TriageEngine
import TriageModel
import TriageScreens

extension PlainInterview {
  /// Puts a stage above the present one, or goes back to it where it lies below.
  mutating func open(_ stage: PlainStage) {
    if let below = stages.lastIndex(of: stage) {
      stages.removeSubrange((below + 1)...)
      present(stage)
    } else {
      stages.append(stage)
      present(stage)
    }
  }

  /// Goes on from the present stage: back to the review, or to the next open question.
  mutating func goOn() {
    if case .alert = stage {
      stages.removeLast()
      sayStandingWarning()
    }
    if case .correction = stage { return goBack() }
    advance()
  }

  /// Goes to the next question without an answer; after the last one to the result.
  mutating func advance() {
    let next: PlainStage =
      if let offer = offers.first { .offer(offer) } else if let open = nextOpen {
        .question(open)
      } else if isPastQuestions {
        .told
      } else { .complete }
    stages = [next]
    present(next)
  }

  /// The next question without an answer behind the present one, else the first of all, as on the
  /// screens.
  private var nextOpen: Int? {
    guard case .question(let position) = stage else { return interview.firstOpen }
    let isBehind = { $0 > position && interview.sheet[$0] == nil }
    return interview.asked.first(where: isBehind) ?? interview.firstOpen
  }

  private var isPastQuestions: Bool { stages[0] == .complete || stages[0] == .told }

  /// Goes back one step, as on the screens: from the result to all answers, from those to the
  /// last one given, from what was opened to what lies below, else to the question before.
  mutating func goBack() {
    if stages.count > 1, !isAtAnswers {
      stages.removeLast()
      return remind()
    }
    if let before = stageBefore {
      stages = [before]
      present(before)
    } else {
      say(PlainWords.beginning)
      remind()
    }
  }

  /// Whether the way back leads from here to a question, wherever the person came from.
  private var isAtAnswers: Bool { stage == .review || stage == .told }

  private var stageBefore: PlainStage? {
    switch stage {
    case .question(let position):
      interview.question(before: position).map { .question($0) } ?? .agreement
    case .told: interview.isFinished ? .complete : .review
    case .complete, .review:
      interview.asked.last { interview.sheet[$0] != nil }.map { .question($0) } ?? .agreement
    case .agreement: asksCountry ? .country : nil
    case .offer: interview.events.isEmpty ? .agreement : nil
    case .country, .correction, .alert, .leaving, .saving, .replacing: nil
    }
  }

  /// Says what a stage asks for when the person comes to it.
  mutating func present(_ stage: PlainStage) {
    switch stage {
    case .country: sayCountries()
    case .agreement: sayAgreement()
    case .offer(let offer): say(offer)
    case .question(let position): sayQuestion(position, withPlace: true)
    case .correction(let position): sayQuestion(position, withPlace: false)
    case .alert(let alert):
      sayAlert(alert)
      say("")
    case .complete: say("", PlainWords.allAnswered)
    case .told:
      if !hasSaidGuidance { sayGuidance() }
      say("")
    case .review: sayReview()
    case .leaving: sayLeaving()
    case .saving: say("", sentence(Words.saveRecord), Words.saveHow)
    case .replacing(let path): say(PlainWords.exists(path))
    }
    sayChoices()
  }

  /// Says in short what the present stage asks for, when the person comes back to it.
  mutating func remind() {
    switch stage {
    case .question(let position) where !interview.asked.contains(position): advance()
    case .told where !hasSaidGuidance: advance()
    case .question(let position), .correction(let position):
      sayQuestion(position, withPlace: false)
    case .alert(let alert):
      say("", title(of: alert))
      sayChoices()
    case .country, .agreement, .offer: present(stage)
    case .complete, .told, .leaving, .replacing:
      sayHeading()
      sayChoices()
    case .review: say("", PlainWords.backAtReview, howToPick)
    case .saving: sayHow()
    }
  }

  /// Says where the person is, before the choices.
  private mutating func sayHeading() {
    switch stage {
    case .complete: say("", PlainWords.allAnswered)
    case .told: say("", guidance.level.map(levelWords) ?? Words.notFinished)
    case .leaving: say("", Words.leaveNow)
    case .replacing(let path): say(PlainWords.exists(path))
    case .country, .agreement, .offer, .question, .correction, .alert, .review, .saving: break
    }
  }

  private mutating func sayChoices() {
    let choices = choices(at: stage)
    say(choices.enumerated().map { "\($0.offset + 1). \($0.element.title)" })
    if !choices.isEmpty { say(PlainWords.number(upTo: choices.count)) }
    if case .saving = stage { sayHow() }
  }
}
