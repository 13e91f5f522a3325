import ProgramWords
import TriageEngine
import TriageModel
import TriageScreens

extension PlainInterview {
  /// Says a question and how to answer it.
  ///
  /// - Parameters:
  ///   - position: The question.
  ///   - withPlace: Whether to say how far the interview is, and a section that begins.
  mutating func sayQuestion(_ position: Int, withPlace: Bool) {
    let question = questionnaire.questions[position]
    say("")
    if withPlace { sayPlace(of: position) }
    say(question.ask)
    say([question.hint].compactMap { $0 })
    for (number, label) in labels(of: question).enumerated() { say("\(number + 1). \(label)") }
    if interview.sheet[position] != nil { say(PlainWords.answerNow(words(position))) }
    sayHow()
  }

  /// The words of the options of a question.
  private func labels(of question: Question) -> [String] {
    question.options.map { $0.label.filled(in: fillIn) }
  }

  private mutating func sayPlace(of position: Int) {
    if let section = interview.section(of: position), saidSections.insert(section.id).inserted {
      say(PlainWords.section(section.title))
      say([section.introduction].compactMap { $0 })
      sayStandingWarning()
    }
    let outlook = interview.outlook
    let least = outlook.answered + outlook.remaining.lowerBound
    let most = outlook.answered + outlook.remaining.upperBound
    let number = (interview.asked.firstIndex(of: position) ?? 0) + 1
    say(sentence(Words.progress(question: number, total: least...most)))
  }

  /// Says what to type at the present stage.
  mutating func sayHow() {
    switch stage {
    case .question(let position), .correction(let position): sayHow(toAnswer: position)
    case .review: say(howToPick)
    case .saving: say(PlainWords.path(offered: transcriptPath))
    case .country: say(PlainWords.number(upTo: questionnaire.countries.count))
    case .agreement, .offer, .alert, .complete, .told, .leaving, .replacing:
      say(PlainWords.number(upTo: choices(at: stage).count))
    }
  }

  /// Says that a line means nothing at the present stage, and what to type.
  mutating func sayNotTaken() {
    say(PlainWords.notTaken)
    sayHow()
  }

  private mutating func sayHow(toAnswer position: Int) {
    let question = questionnaire.questions[position]
    say(question.howToAnswer)
    if question.isOptional { say(PlainWords.skips) }
    if interview.sheet[position] != nil { say(PlainWords.keep) }
  }

  mutating func takeAnswer(_ line: String, to position: Int, at moment: Moment) {
    let question = questionnaire.questions[position]
    guard let answer = Answer(line: line, to: question, labels: labels(of: question)) else {
      return sayNotTaken()
    }
    take(answer, to: position, at: moment)
  }

  mutating func take(_ answer: Answer, to position: Int, at moment: Moment) {
    let before = interview.sheet
    do throws(AnswerError) {
      let effect = try interview.take(answer, to: position, at: moment)
      if interview.sheet != before { hasSaidGuidance = false }
      say(answer == .skipped ? PlainWords.youSkipped : PlainWords.answered(words(position)))
      say(effect.setAside.map { PlainWords.setAside(questionnaire.questions[$0].ask, words($0)) })
      say(effect.restored.map { PlainWords.restored(questionnaire.questions[$0].ask, words($0)) })
      if let alert = effect.alert { show(alert, at: moment) } else { goOn() }
    } catch {
      sayRefused(answer, error, to: position)
    }
  }

  /// Says why an answer was not taken, and how to answer where that does not say it.
  private mutating func sayRefused(_ answer: Answer, _ error: AnswerError, to position: Int) {
    switch error {
    case .outOfBounds, .tooLong, .controlCharacters, .notOptional: say(error.words)
    case .wrongKind, .unknownOption, .nothingChosen, .moreThanOne:
      say(error.words)
      sayHow()
    case .exclusiveBesideOthers:
      let question = questionnaire.questions[position]
      let alone = zip(question.options, labels(of: question)).enumerated().first {
        $0.element.0.isExclusive && answer.chooses($0.offset)
      }
      say(alone.map { PlainWords.standsAlone($0.element.1) } ?? error.words)
      sayHow()
    }
  }

  /// Says which answer is kept.
  mutating func sayKept(_ position: Int) {
    let isSkipped = interview.sheet[position] == .skipped
    say(isSkipped ? PlainWords.youSkipped : PlainWords.kept(words(position)))
  }

  /// The answer to a question in words.
  func words(_ position: Int) -> String {
    guard let answer = interview.sheet[position] else { return Words.noAnswer }
    return questionnaire.words(for: answer, to: position, in: country).joined(separator: "; ")
  }

  mutating func sayWhy(_ position: Int) {
    let question = questionnaire.questions[position]
    let references = questionnaire.references
    let sources = references.sources(of: question.evidence, and: question.sources)
    say("", sentence(Words.whyWeAsk), question.why)
    if !sources.isEmpty { say("", PlainWords.heading(Words.sources)) }
    say(sources.compactMap { references.source($0)?.citation })
  }
}

extension Question {
  /// What to type for an answer.
  fileprivate var howToAnswer: String {
    switch kind {
    case .one(let options): PlainWords.number(upTo: options.count)
    case .many(let options), .sites(let options): PlainWords.numbers(upTo: options.count)
    case .number(let range): PlainWords.wholeNumber(range.bounds, unit: range.unit)
    case .scale(let scale):
      Words.ends(of: scale.bounds, low: scale.low, high: scale.high) + " "
        + PlainWords.wholeNumber(scale.bounds)
    case .note: PlainWords.note
    }
  }
}
