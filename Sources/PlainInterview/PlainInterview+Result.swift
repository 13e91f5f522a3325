import ProgramWords
import TriageEngine
import TriageModel
import TriageScreens

extension PlainInterview {
  /// Says what the answers mean: the result when finished, else what may be said so far.
  mutating func sayGuidance() {
    let guidance = guidance
    hasSaidGuidance = true
    say("")
    sayLevel(guidance)
    if guidance.level != nil { sayAction(guidance) }
    sayReasons(guidance)
    let explanation = interview.explanation(in: country)
    if let deciding = explanation.deciding { sayDeciding(deciding) }
    for place in [Topic.Place.say, .body, .warning] {
      for part in guidance.parts(at: place) { say(part) }
    }
    sayWorse(explanation.worse)
    for part in guidance.parts(at: .ending) { say(part) }
    let cover = questionnaire.cover
    say("", Words.notReviewed)
    say(Words.made(from: cover.id, cover.version, by: programVersion))
  }

  /// Says the level and how soon, or that there is none yet.
  mutating func sayLevel(_ guidance: Guidance) {
    guard let level = guidance.level.map(questionnaire.level) else { return say(Words.notFinished) }
    say(levelWords(level.urgency), sentence(guidance.within))
    if !guidance.isFinished { say(Words.soFar) }
  }

  /// The first line of the result, or of what can be said so far.
  func levelWords(_ urgency: Urgency) -> String {
    let label = questionnaire.level(urgency).label
    return interview.isFinished ? PlainWords.result(label) : PlainWords.soFar(label)
  }

  /// Says what to do first.
  mutating func sayAction(_ guidance: Guidance) {
    let parts = guidance.parts(at: .action)
    say("", PlainWords.heading(parts.first?.title ?? Words.action))
    say(guidance.steps)
    for part in parts { say(part.blocks.map(\.text)) }
  }

  private mutating func sayReasons(_ guidance: Guidance) {
    guard !guidance.reasons.isEmpty else { return }
    say("", PlainWords.heading(Words.because))
    for reason in guidance.reasons {
      say("\(reason.text) (\(questionnaire.level(reason.level).label)).")
      say(reason.answers.map { "\($0.question) \(sentence($0.answer.joined(separator: "; ")))" })
    }
  }

  private mutating func sayDeciding(_ answers: [Guidance.AnswerInWords]) {
    say("", PlainWords.heading(Words.decided))
    say(answers.isEmpty ? Words.nothingDecided : Words.enough(answers: answers.count))
    say(answers.map { "\($0.question) \(sentence($0.answer.joined(separator: "; ")))" })
  }

  private mutating func sayWorse(_ answers: [Guidance.OtherAnswer]) {
    guard !answers.isEmpty else { return }
    say("", PlainWords.heading(Words.different), Words.moreUrgent)
    say(
      answers.map { "\($0.question) \($0.words) (\(questionnaire.level($0.level).label))." })
    say(Words.whenTrue)
  }

  /// Says where the statements come from, to whoever asked for it.
  mutating func saySources() {
    let sources = guidance.sources
    guard !sources.isEmpty else { return }
    say("", PlainWords.heading(Words.sources))
    say(sources.map(\.citation))
  }

  /// Says a part of the result.
  mutating func say(_ part: Guidance.Part) {
    say("", PlainWords.heading(part.title))
    say(part.blocks.map(\.text))
  }
}

extension Guidance.TextBlock {
  /// The words of a paragraph or of an item.
  fileprivate var text: String {
    switch self {
    case .paragraph(let text), .item(let text): text
    }
  }
}
