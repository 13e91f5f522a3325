import ProgramWords
import SessionStore
import Transcripts
import TriageEngine
import TriageModel
import TriageScreens

/// Keeps the answers of one interview on this machine, as the person wishes and the disk allows.
///
/// Whatever goes wrong is told once, in words, and the interview goes on without being kept.
struct AnswerKeeper {
  /// Whether answers are kept.
  private(set) var keeping: Keeping
  private let folder: String?
  private let isShared: Bool
  /// The name of the interview that is gone on with at once.
  private let resumes: String?
  private var store: SessionStore?
  private var kept: KeptInterview?

  /// Whether it is asked to go on with an interview before anything is shown.
  var resumesAtOnce: Bool { resumes != nil }

  /// Keeps nothing, whatever is wished.
  static var ofNothing: AnswerKeeper { AnswerKeeper(folder: nil, isPrivate: false) }

  /// Keeps what is wished in a folder; in none, nothing. On a machine that is shared each person
  /// is asked, and none is shown what another has answered.
  init(folder: String?, isPrivate: Bool, isShared: Bool = false, resumes: String? = nil) {
    self.folder = folder
    self.isShared = isShared
    self.resumes = resumes
    keeping = isPrivate ? .isPrivate : folder == nil ? .notKept : .undecided
  }
}

/// What is known of the keeping when an interview begins.
struct KeepingNews {
  /// The interview that can be gone on with.
  var earlier: EarlierInterview?
  /// The interview that is gone on with at once, since that was asked for.
  var resumed: EarlierInterview?
  /// What the person is told, each text a paragraph.
  var news: [String] = []
}

extension AnswerKeeper {
  /// Opens what was kept before, if there is anything.
  ///
  /// - Parameters:
  ///   - questionnaire: The name of the questionnaire that is asked.
  ///   - moment: The moment now.
  /// - Returns: What the person is asked and told before the first question.
  mutating func open(_ questionnaire: String, at moment: Moment) -> KeepingNews {
    guard keeping == .undecided, !isShared, let folder, SessionStore.exists(in: folder) else {
      return KeepingNews()
    }
    var found = KeepingNews()
    let problem = attempt { keeper throws(StoreProblem) in
      found.news = try keeper.openStore(at: moment)
      found.resumed = try keeper.interviewToResume(at: moment)
      let wish = try keeper.store?.consent()
      guard let isWished = wish ?? (found.resumed == nil ? nil : true) else { return }
      keeper.keeping = isWished ? .kept : .notKept
      guard isWished, found.resumed == nil else { return }
      found.earlier = try keeper.store?.interviewToOffer(questionnaire: questionnaire)
        .map { EarlierInterview($0, at: moment) }
    }
    found.news = problem + found.news
    return found
  }

  /// Opens the store; tells of a damaged one that was set aside.
  private mutating func openStore(at moment: Moment) throws(StoreProblem) -> [String] {
    guard let folder else { return [] }
    let opened = try SessionStore(folder: folder, at: moment)
    store = opened
    return opened.setAside.map(KeepingWords.setAside) ?? []
  }

  /// The interview that was asked for.
  private func interviewToResume(at moment: Moment) throws(StoreProblem) -> EarlierInterview? {
    guard let resumes, let store else { return nil }
    return EarlierInterview(try store.summary(of: resumes), at: moment)
  }

  /// Does as the person wishes from now on, and remembers it.
  ///
  /// - Returns: What the person is told.
  mutating func wish(_ isWished: Bool, at moment: Moment) -> [String] {
    keeping = isWished ? .kept : .notKept
    var news: [String] = []
    let problem = attempt { keeper throws(StoreProblem) in
      if keeper.store == nil, isWished || !keeper.isShared {
        news = try keeper.openStore(at: moment)
      }
      if !keeper.isShared { try keeper.store?.setConsent(isWished) }
    }
    // Whoever wants nothing kept loses nothing when that wish is not remembered.
    return isWished ? problem + news : []
  }

  /// Goes on with an interview.
  ///
  /// - Returns: The interview as it was, or what the person is told instead.
  mutating func resume(
    _ earlier: EarlierInterview, as questionnaire: Questionnaire, sha256: String, at moment: Moment
  ) -> Result<ResumedInterview, KeepingFailure> {
    guard let store else { return .failure(KeepingFailure(news: [])) }
    do throws(StoreProblem) {
      let before = try store.summary(of: earlier.id)
      let found = try store.resume(earlier.id, with: questionnaire, sha256: sha256, at: moment)
      kept = found.kept
      return .success(
        ResumedInterview(
          summary: found.kept.summary, replay: found.replay, isOld: earlier.isOld,
          isChanged: before.sha256 != sha256))
    } catch {
      return .failure(KeepingFailure(news: error.asNotResumed))
    }
  }

  /// Keeps what is new of the interview.
  ///
  /// - Returns: What the person is told when it cannot be kept, once.
  mutating func keep(
    _ interview: Interview, at place: InterviewPlace, country: Country, _ record: RecordKeeper,
    moment: Moment
  ) -> [String] {
    guard keeping == .kept, store != nil, !interview.events.isEmpty else { return [] }
    return attempt { keeper throws(StoreProblem) in
      let kept = try keeper.begun(interview.questionnaire, country, record)
      let isRead = place == .result && interview.isFinished
      try kept?.keep(
        interview, at: place, in: country, moment: moment,
        result: isRead ? record.transcript(of: interview, country: country, at: moment) : nil)
    }
  }

  /// How it went over the interviews that are kept, this one among them; without any when that
  /// cannot be found out.
  func course(with questionnaire: Questionnaire) -> Course {
    let unknown = Course(series: [], points: [], advice: [])
    guard let store else { return unknown }
    let bundled = BundledFile.questionnaires.compactMap {
      try? QuestionnaireSource($0).questionnaire()
    }
    let others = bundled.filter { $0.cover.id != questionnaire.cover.id }
    return (try? TriageCommands.course(from: store, following: [questionnaire] + others)) ?? unknown
  }

  private mutating func begun(
    _ questionnaire: Questionnaire, _ country: Country, _ record: RecordKeeper
  ) throws(StoreProblem) -> KeptInterview? {
    if kept == nil {
      kept = try store?.begin(questionnaire, in: record.context(country, at: record.started))
    }
    return kept
  }

  /// Tries to use the store, and gives it up when that fails.
  private mutating func attempt(
    _ body: (inout AnswerKeeper) throws(StoreProblem) -> Void
  ) -> [String] {
    do throws(StoreProblem) {
      try body(&self)
      return []
    } catch {
      (store, kept, keeping) = (nil, nil, .notKept)
      return error.asNotKept
    }
  }
}

extension EarlierInterview {
  /// An interview as it is offered at a moment.
  fileprivate init(_ summary: InterviewSummary, at moment: Moment) {
    self.init(
      id: summary.id, age: moment.milliseconds - summary.last.milliseconds,
      answered: summary.answered, level: summary.level.map { lineText($0.label) })
  }
}

/// Why an interview cannot be gone on with, in words for the person.
struct KeepingFailure: Error {
  /// What the person is told.
  let news: [String]
}
