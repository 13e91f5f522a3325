import NcursesTerminal
import SessionStore
import TriageEngine
import TriageModel
import TriageScreens

/// How a person's way through the screens ended.
enum WalkEnd {
  /// After the result was read.
  case finished
  /// Before that.
  case left
  /// The terminal is gone.
  case lost
}

/// A person's way through the screens: what happens, and what the program does about it.
struct ScreenWalk {
  private var state: ScreenState
  private var keeper: AnswerKeeper
  private var record: RecordKeeper

  /// A person at the first page.
  init(
    _ questionnaire: Questionnaire, on size: ScreenSize, _ configuration: ScreenConfiguration,
    keeper: AnswerKeeper, record: RecordKeeper
  ) {
    var (keeper, configuration) = (keeper, configuration)
    let found = keeper.open(questionnaire.cover.id, at: Clock.now)
    configuration.keeping = keeper.keeping
    configuration.earlier = found.earlier
    configuration.news = found.news
    state = ScreenState(questionnaire, size: size, configuration)
    self.keeper = keeper
    self.record = record
    if let earlier = found.resumed { resume(earlier) }
  }

  /// Where the record was saved last; nil when it was not.
  var savedPath: String? { state.savedPath }

  /// Draws, waits, handles, until the end.
  ///
  /// - Parameters:
  ///   - terminal: The terminal.
  ///   - patience: How long it waits for a person who does nothing; nil for ever.
  /// - Returns: How it ended.
  mutating func follow(
    on terminal: inout NcursesTerminal, patience: Patience? = nil
  ) -> WalkEnd {
    var patience = patience
    while true {
      if !terminal.hasEvents { terminal.draw(state.view()) }
      switch terminal.next(waitingAtMost: state.isUntouched ? nil : patience?.nextWait) {
      case .lost: return .lost
      case .nothing: break
      case .event(let event):
        if event.isOfPerson { patience?.begin() }
        if handle(event, on: &terminal) { return state.hasReadResult ? .finished : .left }
      }
      guard !state.isUntouched, let seconds = patience?.secondsToShow else { continue }
      if seconds == 0 { return .left }
      state.waitForAnyone(seconds: seconds)
    }
  }

  /// Does what an event leads to; true when the program is to end.
  private mutating func handle(
    _ event: TerminalEvent, on terminal: inout NcursesTerminal
  ) -> Bool {
    let moment = Clock.now
    let effects = state.handle(event, at: moment)
    keep(at: moment)
    return perform(effects, on: &terminal)
  }

  /// Keeps what is new before the person sees what follows from it.
  private mutating func keep(at moment: Moment) {
    let news = keeper.keep(
      state.interview, at: state.place, country: state.country, record, moment: moment)
    if !news.isEmpty { state.tell(news, keeping: keeper.keeping) }
    if state.wantsCourse { state.show(keeper.course(with: record.questionnaire)) }
  }

  /// Does what the screens ask; true when the program is to end.
  private mutating func perform(
    _ effects: [Effect], on terminal: inout NcursesTerminal
  ) -> Bool {
    for effect in effects {
      switch effect {
      case .discardTypeAhead: terminal.discardTypeAhead()
      case .repaint: terminal.repaint()
      case .useMouse(let isWished): terminal.useMouse(isWished)
      case .end: return true
      case .keep(let isWished): keep(isWished)
      case .resume(let earlier): resume(earlier)
      case .save(let path, let overwrite):
        let transcript = record.transcript(
          of: state.interview, country: state.country, at: Clock.now)
        let outcome = TranscriptFile(path: path, home: environment("HOME"))
          .write(transcript, asked: record.questionnaire, overwrite: overwrite)
        if perform(state.handle(outcome), on: &terminal) { return true }
      }
    }
    return false
  }

  private mutating func keep(_ isWished: Bool) {
    let news = keeper.wish(isWished, at: Clock.now)
    state.tell(news, keeping: keeper.keeping)
  }

  private mutating func resume(_ earlier: EarlierInterview) {
    let moment = Clock.now
    let found = keeper.resume(
      earlier, as: record.questionnaire, sha256: record.sha256, at: moment)
    switch found {
    case .failure(let failure): state.tell(failure.news, keeping: keeper.keeping)
    case .success(let found):
      record.goOn(with: found)
      state.resume(
        found.replay.interview, at: found.replay.place, country: found.countryPosition,
        mustCheck: found.mustCheck, news: found.news, at: moment)
      keep(at: moment)
    }
  }
}
