import GRDB
package import Transcripts
package import TriageEngine
package import TriageModel

/// What is known of an interview without its events: enough for a list, and to make its record.
package struct InterviewSummary: Hashable, Sendable {
  /// The name of the interview.
  package let id: String
  /// The name of the questionnaire.
  package let questionnaire: String
  /// The version of the questionnaire that was asked last.
  package var version: String
  /// The title of the questionnaire.
  package var title: String
  /// The SHA-256 of the questionnaire file that was asked last, in hexadecimal digits.
  package var sha256: String
  /// The version of the program that began it.
  package let programVersion: String
  /// Whose emergency numbers were shown last.
  package var country: CountryCode
  /// How far the clock of the person was ahead of UTC, in seconds.
  package let utcOffsetSeconds: Int
  /// When it began.
  package let started: Moment
  /// When something happened last.
  package var last: Moment
  /// How many events are kept.
  package var events: Int
  /// How many of the questions that are asked have an answer.
  package var answered: Int
  /// Whether the result was read, and no answer was given since.
  package var isFinished: Bool
  /// The level that may be shown; nil when there is none.
  package var level: RecordedLevel?

  /// An interview that begins.
  init(_ cover: Cover, in context: TranscriptContext) {
    id = context.interviewID
    questionnaire = cover.id
    version = cover.version
    title = cover.title
    sha256 = context.questionnaireSHA256
    programVersion = context.programVersion
    country = context.country.code
    utcOffsetSeconds = context.utcOffsetSeconds
    started = context.started
    last = context.started
    events = 0
    answered = 0
    isFinished = false
    level = nil
  }

  /// The same interview with its answers as they stand now.
  func after(_ new: [StoredEvent], of interview: Interview) -> InterviewSummary {
    var after = self
    after.events += new.count
    after.last = new.last?.moment ?? last
    after.answered = interview.asked.count { interview.sheet[$0] != nil }
    after.level = interview.levelToShow.map { RecordedLevel($0) }
    for event in new {
      switch event.kind {
      case .answered: after.isFinished = false
      case .resultRead: after.isFinished = true
      case .countryChosen(let code): after.country = code
      case .alertShown, .went, .carriedOver: continue
      }
    }
    return after
  }
}

extension InterviewSummary {
  static let columns = """
    id, questionnaire, version, title, sha256, program, country, utc_offset, started, last, \
    events, answered, finished, level, level_rank, level_trace, level_label, level_mark
    """

  /// An interview from a row of these columns.
  init(_ row: Row) {
    id = row[0]
    questionnaire = row[1]
    version = row[2]
    title = row[3]
    sha256 = row[4]
    programVersion = row[5]
    country = CountryCode(row[6] as String)
    utcOffsetSeconds = row[7]
    started = Moment(milliseconds: row[8])
    last = Moment(milliseconds: row[9])
    events = count(row[10])
    answered = count(row[11])
    isFinished = row[12]
    level = RecordedLevel(row)
  }

  /// The values of these columns.
  var values: StatementArguments {
    [
      id, questionnaire, version, title, sha256, programVersion, country.text, utcOffsetSeconds,
      started.milliseconds, last.milliseconds, events, answered, isFinished, level?.id.text,
      level?.rank, level?.trace, level?.label, level?.mark,
    ]
  }
}

extension RecordedLevel {
  /// The level of a row; nil unless all of it is there.
  fileprivate init?(_ row: Row) {
    guard let id = row[13] as String?, let rank = row[14] as Int?, let label = row[16] as String?,
      let mark = row[17] as String?
    else { return nil }
    self.init(id: LevelID(id), rank: rank, trace: row[15], label: label, mark: mark)
  }
}

/// A number of things that can be counted on, whatever a spoiled row says.
private func count(_ number: Int) -> Int { min(max(0, number), Int(Int32.max)) }
