import ProgramWords
import TriageEngine
import TriageModel

extension ScreenState {
  /// Takes a key on a question.
  mutating func press(_ key: Key, on entry: QuestionEntry, at moment: Moment) -> [Effect] {
    let question = questionnaire.questions[entry.position]
    switch question.kind {
    case .one, .many, .sites: return pressOnOptions(key, entry, question, at: moment)
    case .number, .scale: return pressOnNumber(key, entry, question, at: moment)
    case .note: return pressOnNote(key, entry, at: moment)
    }
  }

  /// Chooses an option by its position: answers at once where one is wanted, else ticks it.
  mutating func choose(_ option: Int, on entry: QuestionEntry, at moment: Moment) -> [Effect] {
    let question = questionnaire.questions[entry.position]
    guard question.options.indices.contains(option) else { return [] }
    var entry = entry
    entry.place.focus = option
    if question.options[option].marks.isEmpty { entry = entry.onList }
    entry.problem = nil
    if question.takesMany {
      entry.ticked = toggled(option, in: entry.ticked, of: question)
      screen = .question(entry)
      return []
    }
    return submit(.options(OptionMask(position: option)), entry, at: moment)
  }

  private func toggled(_ option: Int, in ticked: OptionMask, of question: Question) -> OptionMask {
    let mask = OptionMask(position: option)
    if ticked.contains(mask) { return ticked.subtracting(mask) }
    if question.options[option].isExclusive { return mask }
    let others = ticked.positions.filter { !question.options[$0].isExclusive }
    return others.reduce(mask) { $0.union(OptionMask(position: $1)) }
  }

  private mutating func pressOnOptions(
    _ key: Key, _ entry: QuestionEntry, _ question: Question, at moment: Moment
  ) -> [Effect] {
    if let entry = moved(entry, onMap: key) {
      screen = .question(entry)
      return []
    }
    if let digit = position(forDigit: key) {
      guard let place = brought(digit, from: entry.place) else {
        return choose(digit, on: entry, at: moment)
      }
      return show(place, on: entry)
    }
    guard let command = keysInUse.command(for: key) else { return [] }
    switch command {
    case .up, .down, .first, .last, .pageUp, .pageDown, .wheelUp, .wheelDown:
      return show(moved(entry.onList.place, command), on: entry)
    case .map:
      screen = .question(entered(entry))
      return []
    case .tick:
      return entry.place.focus.map { choose($0, on: entry, at: moment) } ?? []
    case .accept: return acceptOptions(entry, question, at: moment)
    default: return run(command, on: entry, at: moment)
    }
  }

  private mutating func show(_ place: ListPlace, on entry: QuestionEntry) -> [Effect] {
    var entry = entry.onList
    entry.place = place
    screen = .question(entry)
    return []
  }

  /// Enter: takes what is ticked; on a single choice, what has the focus; alone, nothing.
  private mutating func acceptOptions(
    _ entry: QuestionEntry, _ question: Question, at moment: Moment
  ) -> [Effect] {
    if !question.takesMany, let focus = entry.place.focus {
      return choose(focus, on: entry, at: moment)
    }
    if !entry.ticked.isEmpty { return submit(.options(entry.ticked), entry, at: moment) }
    if interview.sheet[entry.position] == .skipped { return goOn(from: entry) }
    let words =
      question.takesMany
      ? ScreenWords.tick : ScreenWords.pressDigit
    return show(problem: words, on: entry)
  }

  private mutating func pressOnNumber(
    _ key: Key, _ entry: QuestionEntry, _ question: Question, at moment: Moment
  ) -> [Effect] {
    guard let bounds = question.bounds else { return [] }
    var entry = entry
    switch key {
    case .character(let digit) where digit.isASCII && digit.isWholeNumber:
      let typed = Int(entry.typed + String(digit)).map { String($0) } ?? ""
      if typed.count > String(bounds.upperBound).count {
        return show(problem: AnswerError.outOfBounds(bounds).words, on: entry)
      }
      entry.typed = typed
    case .backspace, .delete: entry.typed = String(entry.typed.dropLast())
    default:
      switch keysInUse.command(for: key) {
      case .more: entry.typed = stepped(entry.typed, by: 1, within: bounds)
      case .less: entry.typed = stepped(entry.typed, by: -1, within: bounds)
      case .accept: return acceptNumber(entry, question, at: moment)
      case let command: return command.map { run($0, on: entry, at: moment) } ?? []
      }
    }
    entry.place = ListPlace()
    entry.problem = nil
    screen = .question(entry)
    return []
  }

  private func stepped(_ typed: String, by step: Int, within bounds: ClosedRange<Int>) -> String {
    guard let number = Int(typed) else { return String(bounds.lowerBound) }
    return String(min(max(number + step, bounds.lowerBound), bounds.upperBound))
  }

  private mutating func acceptNumber(
    _ entry: QuestionEntry, _ question: Question, at moment: Moment
  ) -> [Effect] {
    if let number = Int(entry.typed) { return submit(.number(number), entry, at: moment) }
    if interview.sheet[entry.position] == .skipped { return goOn(from: entry) }
    let skip = question.isOptional ? " " + ScreenWords.passOver : ""
    return show(problem: ScreenWords.typeNumber + skip, on: entry)
  }

  private mutating func pressOnNote(
    _ key: Key, _ entry: QuestionEntry, at moment: Moment
  ) -> [Effect] {
    var entry = entry
    switch key {
    case .character(let character):
      entry.typed = entry.typed.adding(String(character), atMost: Question.longestNote)
    case .backspace, .delete: entry.typed = String(entry.typed.dropLast())
    default:
      if keysInUse.command(for: key) == .keep {
        return submit(entry.typed.isEmpty ? .skipped : .note(entry.typed), entry, at: moment)
      }
      return keysInUse.command(for: key).map { run($0, on: entry, at: moment) } ?? []
    }
    entry.place = ListPlace()
    entry.problem = nil
    screen = .question(entry)
    return []
  }

  private mutating func run(
    _ command: Command, on entry: QuestionEntry, at moment: Moment
  ) -> [Effect] {
    switch command {
    case .pageUp, .pageDown, .wheelUp, .wheelDown:
      var entry = entry
      entry.place = turned(entry.place, command)
      screen = .question(entry)
    case .back: goBack(from: entry)
    case .help: screen = .help(over: .question(entry), scroll: 0)
    case .review: screen = .review(ListPlace(focus: 0))
    case .warning: return showStandingAlert(at: moment)
    case .skip: return submit(.skipped, entry, at: moment)
    case .leave: return askToLeave()
    default: break
    }
    return []
  }

  /// To the question before, or to where the person came from.
  private mutating func goBack(from entry: QuestionEntry) {
    notice = nil
    if entry.returnsToReview {
      screen = reviewScreen(at: entry.position)
    } else {
      screen = interview.question(before: entry.position).map(questionScreen) ?? .start(ListPlace())
    }
  }

  /// The review with the focus on a question.
  func reviewScreen(at position: Int) -> Screen {
    .review(ListPlace(focus: (reviewed.firstIndex(of: position) ?? -1) + 1))
  }

  private mutating func show(problem: String, on entry: QuestionEntry) -> [Effect] {
    var entry = entry
    entry.problem = problem
    screen = .question(entry)
    return []
  }

  /// Gives the answer to the interview, and shows a warning that follows from it before
  /// anything else.
  private mutating func submit(
    _ answer: Answer, _ entry: QuestionEntry, at moment: Moment
  ) -> [Effect] {
    let effect: AnswerEffect
    do { effect = try interview.take(answer, to: entry.position, at: moment) } catch {
      return show(problem: error.words, on: entry)
    }
    notice = echo(answer, entry.position, effect)
    let next = screen(after: entry)
    guard let alert = effect.alert else {
      screen = next
      return []
    }
    interview.noteShown(alert, at: moment)
    screen = .alert(
      AlertCard(
        alert: alert, shownAt: moment, by: lastKey, question: entry.position, next: next,
        isCorrection: entry.returnsToReview))
    return [.discardTypeAhead]
  }

  private mutating func goOn(from entry: QuestionEntry) -> [Effect] {
    screen = screen(after: entry)
    return []
  }

  /// The next question without an answer behind this one, then those left open before it, then
  /// the review.
  private func screen(after entry: QuestionEntry) -> Screen {
    if entry.returnsToReview { return reviewScreen(at: entry.position) }
    let behind = interview.asked.first { $0 > entry.position && interview.sheet[$0] == nil }
    return (behind ?? interview.firstOpen).map(questionScreen) ?? .review(ListPlace(focus: 0))
  }

  private func echo(_ answer: Answer, _ position: Int, _ effect: AnswerEffect) -> String {
    let words = questionnaire.words(for: answer, to: position, in: country)
    let consequences = Words.consequences(
      restored: effect.restored.count, setAside: effect.setAside.count)
    // They come first: a line that is too long is cut at its end.
    return (consequences.map { "\($0) " } ?? "")
      + ScreenWords.lastAnswer(words.joined(separator: "; "))
  }
}
