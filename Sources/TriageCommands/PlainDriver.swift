import Glibc
import PlainInterview
import ProgramWords
import SessionStore
import Transcripts
import TriageEngine
import TriageModel
import TriageScreens

/// Runs a plain interview on two file descriptors.
struct PlainDriver {
  /// Where lines come from.
  let input: Int32
  /// Where lines go.
  let output: Int32
  /// The person's folder, for which `~` stands in a path.
  let home: String?
  /// What the time is.
  let now: () -> Moment
  /// Makes the record of the interview.
  var record: RecordKeeper
  /// Keeps the answers.
  var keeper: AnswerKeeper
  /// The interview that is gone on with at once.
  var resumed: EarlierInterview?

  /// Runs the interview to its end.
  ///
  /// A reader of the output that is gone ends it quietly, as the end of the input does. SIGPIPE
  /// must be ignored by the process.
  ///
  /// - Throws: The system's word when nothing can be written any more.
  mutating func run(_ start: PlainInterview) throws(OutputFailure) -> PlainEnding {
    var interview = start
    var lines = LineReader(input)
    var reply = resumed.map { resume($0, &interview, mustTell: $0.isOld) } ?? interview.begin()
    while true {
      let moment = now()
      let news = keep(&interview, at: moment)
      // Before it is said: whatever is typed from then on was meant for it.
      if reply.effect == .discardTypeAhead { lines.discardTypeAhead() }
      if !(try write(reply.lines + news)) { return interview.endingWithoutInput }
      switch reply.effect {
      case .end(let ending): return ending
      case .save(let path, let overwrite): reply = save(path, overwrite, &interview)
      case .keep(let isWished):
        if !(try write(keeper.wish(isWished, at: moment))) { return interview.endingWithoutInput }
        interview.keeping = keeper.keeping
        reply = answer(lines.next(), &interview)
      case .resume(let earlier): reply = resume(earlier, &interview)
      case .course: reply = interview.told(keeper.course(with: record.questionnaire))
      case .discardTypeAhead, nil: reply = answer(lines.next(), &interview)
      }
    }
  }

  /// Keeps what is new before the person hears what follows from it; what to say when that fails.
  private mutating func keep(_ interview: inout PlainInterview, at moment: Moment) -> [String] {
    let news = keeper.keep(
      interview.interview, at: interview.place, country: interview.country, record,
      moment: moment)
    interview.keeping = keeper.keeping
    return news
  }

  private mutating func resume(
    _ earlier: EarlierInterview, _ interview: inout PlainInterview, mustTell: Bool = false
  ) -> PlainReply {
    let moment = now()
    let found = keeper.resume(
      earlier, as: record.questionnaire, sha256: record.sha256, at: moment)
    switch found {
    case .failure(let failure): return interview.notResumed(failure.news)
    case .success(let found):
      record.goOn(with: found)
      return interview.resumed(
        found.replay.interview, of: earlier, at: found.replay.place, country: found.replay.country,
        mustCheck: found.mustCheck, news: (mustTell ? [Words.checkOld] : []) + found.news,
        at: moment)
    }
  }

  private func answer(_ line: String?, _ interview: inout PlainInterview) -> PlainReply {
    line.map { interview.take($0, at: now()) } ?? interview.inputEnded()
  }

  private func save(
    _ path: String, _ overwrite: Bool, _ interview: inout PlainInterview
  ) -> PlainReply {
    let transcript = record.transcript(
      of: interview.interview, country: interview.country, at: now())
    let file = TranscriptFile(path: path, home: home)
    let outcome = file.write(transcript, asked: record.questionnaire, overwrite: overwrite)
    if case .saved(let path) = outcome { return interview.saved(.saved(path: wholePath(of: path))) }
    return interview.saved(outcome)
  }

  /// Writes lines at once; false when nobody reads them any more.
  private func write(_ lines: [String]) throws(OutputFailure) -> Bool {
    var rest = lines.flatMap { Array((terminalText($0) + "\n").utf8) }[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(output, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EPIPE {
        return false
      } else if !(errno == EINTR || errno == EAGAIN && waitToWrite()) {
        throw OutputFailure(words: String(cString: strerror(errno)))
      }
    }
    return true
  }

  private func waitToWrite() -> Bool {
    var descriptor = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
    return poll(&descriptor, 1, -1) >= 0 || errno == EINTR
  }
}

/// Why nothing can be written any more.
struct OutputFailure: Error {
  /// The words of the system.
  let words: String
}

extension PlainInterview {
  /// How the interview ends when no further line comes.
  fileprivate var endingWithoutInput: PlainEnding {
    var rest = self
    guard case .end(let ending) = rest.inputEnded().effect else { return .unfinished }
    return ending
  }
}
