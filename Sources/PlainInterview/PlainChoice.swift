import ProgramWords
import TriageEngine
import TriageScreens

/// A thing to choose by its number.
enum PlainChoice: Hashable {
  /// Agree, and start with the questions.
  case start
  /// Hear what to do and what to say.
  case hearSoFar
  /// Go on where the questions stopped.
  case goOn
  /// A choice of an offer.
  case offered(OfferChoice, Offer)
  /// Answer the question behind a warning again.
  case changeAnswer
  /// Hear the result.
  case hearResult
  /// Check the answers.
  case review
  /// Save the record.
  case save
  /// Save the record, then leave.
  case saveThenLeave
  /// End the program.
  case end
  /// The same, with answers that are kept.
  case endForNow
  /// The same, after the result.
  case finish
  /// Hear how it goes over time.
  case hearCourse
  /// Hear the sources, so many.
  case hearSources(Int)
  /// Ask whether to leave.
  case leave
  /// Do not leave.
  case stay
  /// Replace the file at a path.
  case replace(String)
  /// Type another path.
  case otherName

  /// What a person hears beside the number.
  var title: String {
    switch self {
    case .start: PlainWords.start
    case .offered(let choice, _): choice.words
    case .hearSoFar: PlainWords.hearSoFar
    case .goOn: Words.goOn
    case .changeAnswer: Words.changeAnswer
    case .hearResult: PlainWords.hearResult
    case .review: PlainWords.review
    case .save: PlainWords.save
    case .saveThenLeave: Words.saveThenLeave
    case .end: Words.leaveWithoutSaving
    case .endForNow: Words.leaveForNow
    case .finish: PlainWords.finish
    case .hearCourse: PlainWords.hearCourse
    case .hearSources(let count): PlainWords.hearSources(count)
    case .leave: Words.leave
    case .stay: Words.stay
    case .replace: Words.replaceFile
    case .otherName: Words.otherName
    }
  }
}

extension PlainInterview {
  /// What can be chosen by number at a stage.
  func choices(at stage: PlainStage) -> [PlainChoice] {
    switch stage {
    case .agreement: [.start, .leave]
    case .offer(let offer): offer.choices.map { .offered($0, offer) }
    case .alert(let alert):
      alert.level == nil ? [.goOn, .changeAnswer] : [.hearSoFar, .goOn, .changeAnswer]
    case .complete: [.hearResult, .review]
    case .told:
      (interview.isFinished ? [.save, .review, .finish] : [.goOn, .review, .save, .leave])
        + courseToHear + sourcesToHear
    case .leaving:
      interview.events.isEmpty
        ? [.stay, .end]
        : unchangedPath == nil ? [.stay, .saveThenLeave, wayOut] : [.stay, .finish]
    case .replacing(let path): [.replace(path), .otherName]
    case .country, .question, .correction, .review, .saving: []
    }
  }

  private var courseToHear: [PlainChoice] {
    keeping == .kept && interview.isFinished ? [.hearCourse] : []
  }

  private var wayOut: PlainChoice {
    guard keeping == .kept else { return .end }
    return interview.isFinished ? .finish : .endForNow
  }

  /// The sources come last, for there are many and few people want to hear them.
  private var sourcesToHear: [PlainChoice] {
    let count = guidance.sources.count
    return count == 0 ? [] : [.hearSources(count)]
  }

  private mutating func hearSources() {
    saySources()
    remind()
  }

  mutating func take(_ choice: PlainChoice) {
    switch choice {
    case .start, .goOn, .hearResult: goOn()
    case .hearSoFar:
      stages.removeLast()
      open(.told)
    case .changeAnswer, .stay, .otherName: goBack()
    case .offered(let choice, let offer): take(choice, of: offer)
    case .review: open(.review)
    case .hearSources: hearSources()
    case .hearCourse: reply.effect = .course
    case .save: open(.saving(endsAfter: false))
    case .saveThenLeave: open(.saving(endsAfter: true))
    case .end, .endForNow, .finish: end()
    case .leave: open(.leaving)
    case .replace(let path): reply.effect = .save(path: path, overwrite: true)
    }
  }
}

extension PlainInterview {
  /// What a line chooses at a stage: by its number, and anywhere but at a warning by its words too.
  func choice(_ line: String, at stage: PlainStage) -> PlainChoice? {
    let choices = choices(at: stage)
    if let chosen = numbered(line, among: choices) { return chosen }
    if case .alert = stage { return nil }
    return position(named: line, among: choices.map(\.title)).map { choices[$0] }
  }
}

/// The item that a line names by its number, counted from 1; nil when it names none.
func numbered<Item>(_ line: String, among items: [Item]) -> Item? {
  guard let number = Int(line), items.indices.contains(number - 1) else { return nil }
  return items[number - 1]
}
