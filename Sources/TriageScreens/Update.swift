import ProgramWords
package import TriageEngine
import TriageModel

extension ScreenState {
  /// Takes an event and changes the state.
  ///
  /// - Parameters:
  ///   - event: What happened.
  ///   - moment: When it happened.
  /// - Returns: What the program is to do outside the screens, in order.
  package mutating func handle(_ event: TerminalEvent, at moment: Moment) -> [Effect] {
    if case .resized(let size) = event {
      self.size = size
      return []
    }
    guard size.fits else { return event == .key(.control("c")) ? leaveUnasked() : [] }
    if case .waiting(_, let under) = screen {
      screen = under
      return [.discardTypeAhead]
    }
    switch event {
    case .key(let key): return press(key, at: moment)
    case .pasted(let text): return paste(text)
    case .clicked where mouse.isOurs == false: return []
    case .clicked(let position): return click(position, at: moment)
    case .resized: return []
    }
  }

  /// Takes what came of an attempt to save.
  ///
  /// - Returns: What the program is to do next.
  package mutating func handle(_ outcome: SaveOutcome) -> [Effect] {
    guard case .save(var form, let under) = screen else { return [] }
    form.problem = nil
    form.asksToReplace = false
    form.place = ListPlace()
    switch outcome {
    case .saved(let path):
      savedPath = path
      savedEvents = interview.events.count
      notice = ScreenWords.saved(path)
      screen = under
      return form.endsAfter ? [.end] : []
    case .exists: form.asksToReplace = true
    case .failed(_, let failure): form.problem = failure.words
    }
    screen = .save(form, over: under)
    return []
  }

  private mutating func press(_ key: Key, at moment: Moment) -> [Effect] {
    if let isOurs = mouse.take(keysInUse.command(for: key)) { return [.useMouse(isOurs)] }
    lastKey = key
    if key == .control("l") { return [.repaint] }
    if key == .control("c"), !isAsking { return askToLeave() }
    switch screen {
    case .start(let place): return pressOnStart(key, place)
    case .question(let entry): return press(key, on: entry, at: moment)
    case .alert(let card): return press(key, on: card, at: moment)
    case .help(let under, let scroll): return pressOnHelp(key, scroll, over: under)
    case .review(let place): return press(key, onReview: place, at: moment)
    case .result(let scroll): return pressOnResult(key, scroll)
    case .course(let scroll): return pressOnCourse(key, scroll)
    case .save(let form, let under): return press(key, on: form, over: under)
    case .offer(let card): return press(key, on: card)
    case .waiting: return []
    case .leave(let place, let under): return press(key, onLeaving: place, over: under)
    }
  }

  /// Whether the screen already asks something that must be answered first.
  private var isAsking: Bool {
    switch screen {
    case .leave, .alert: true
    case .start, .question, .help, .review, .result, .course, .save, .offer, .waiting: false
    }
  }

  /// Shows the question whether to leave.
  mutating func askToLeave() -> [Effect] {
    if configuration.isKiosk, isUntouched { return [] }
    screen = .leave(ListPlace(), over: screen)
    return [.discardTypeAhead]
  }

  /// Leaves at once, where there is no room to ask whether to.
  private func leaveUnasked() -> [Effect] { configuration.isKiosk && isUntouched ? [] : [.end] }

  /// A click on an item, or on its region of the body map, is the same as its digit, and one on a
  /// key at the foot is that key; anywhere else it does nothing.
  private mutating func click(_ position: ScreenPosition, at moment: Moment) -> [Effect] {
    switch target(ofClickAt: position) {
    case .key(let key): return press(key, at: moment)
    case .item(let item):
      lastKey = nil
      return choose(item, at: moment)
    case nil: return []
    }
  }

  private mutating func choose(_ item: Int, at moment: Moment) -> [Effect] {
    switch screen {
    case .start: return chooseCountry(item)
    case .question(let entry): return choose(item, on: entry, at: moment)
    case .alert(var card):
      let isTaken = card.takesKeys(at: moment)
      screen = .alert(card)
      return isTaken ? choose(item, on: card) : []
    case .review: return openReviewItem(item)
    case .offer(let card): return choose(item, on: card)
    case .leave(_, let under): return leaveChoice(item, over: under)
    case .save(let form, let under):
      return form.asksToReplace ? replaceChoice(item, form, over: under) : []
    case .help, .result, .course, .waiting: return []
    }
  }

  /// Pasted text goes into notes and paths only, without line ends and control characters.
  private mutating func paste(_ text: String) -> [Effect] {
    let clean = text.withoutControls
    switch screen {
    case .question(var entry):
      guard case .note = questionnaire.questions[entry.position].kind else { return [] }
      entry.typed = entry.typed.adding(clean, atMost: Question.longestNote)
      entry.place = ListPlace()
      screen = .question(entry)
    case .save(var form, let under) where !form.asksToReplace:
      form.path = form.path.adding(clean, atMost: SaveForm.longestPath)
      form.place = ListPlace()
      screen = .save(form, over: under)
    case .start, .alert, .help, .review, .result, .course, .save, .leave, .offer, .waiting:
      return []
    }
    return []
  }

  private mutating func pressOnStart(_ key: Key, _ place: ListPlace) -> [Effect] {
    if let item = position(forDigit: key) { return chooseCountry(item) }
    switch keysInUse.command(for: key) {
    case .start: goOnFromStart()
    case .help: screen = .help(over: screen, scroll: 0)
    case .leave: return askToLeave()
    case .some(let move):
      let place = moved(
        place, move, from: countryPosition)
      countryPosition = place.focus ?? countryPosition
      screen = .start(place)
    case nil: break
    }
    return []
  }

  private mutating func chooseCountry(_ item: Int) -> [Effect] {
    guard questionnaire.countries.indices.contains(item) else { return [] }
    countryPosition = item
    screen = .start(ListPlace(focus: item))
    return []
  }

  /// The first question without an answer, or the review when there is none.
  var firstQuestion: Screen {
    interview.firstOpen.map(questionScreen) ?? .review(ListPlace(focus: 0))
  }

  /// The screen of a question, with the answer it has.
  func questionScreen(_ position: Int) -> Screen {
    .question(QuestionEntry(position, answer: interview.sheet[position]))
  }
}
