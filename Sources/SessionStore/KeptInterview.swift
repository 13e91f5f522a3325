import FoundationEssentials
import GRDB
package import Transcripts
package import TriageEngine
package import TriageModel

/// An interview that is open here and nowhere else, to which events are added.
///
/// It is given up when the last reference to it ends, or the process in whatever way.
package final class KeptInterview {
  /// What is kept of it.
  package private(set) var summary: InterviewSummary

  private let store: SessionStore
  private let lock: FileLock
  private let row: Int64
  /// How many events of the interview itself are kept.
  private var happened = 0
  private var place = InterviewPlace.start

  init(
    store: SessionStore, lock: consuming FileLock, row: Int64, summary: InterviewSummary
  ) {
    self.store = store
    self.lock = lock
    self.row = row
    self.summary = summary
  }

  /// Keeps what is new: answers, warnings shown, the country, and where the person stands; all of
  /// it or nothing.
  ///
  /// When it cannot be kept, a later call keeps it as well. With nothing new nothing is written.
  ///
  /// - Parameters:
  ///   - interview: The interview as it stands, gone on from the one before.
  ///   - place: Where the person stands.
  ///   - country: Whose emergency numbers are shown.
  ///   - moment: The moment now.
  ///   - result: The record, when the result of the finished interview is on the screen.
  /// - Throws: Why it cannot be kept.
  package func keep(
    _ interview: Interview, at place: InterviewPlace, in country: Country, moment: Moment,
    result: Transcript? = nil
  ) throws(StoreProblem) {
    var new: [StoredEvent] = []
    if country.code != summary.country {
      new.append(StoredEvent(.countryChosen(country.code), at: moment))
    }
    let happenings = interview.storedEvents(after: happened, in: country)
    new += happenings
    let way = happenings.contains(where: \.isAnswer) ? .next(in: interview) : self.place
    if place != way { new.append(StoredEvent(.went(place), at: moment)) }
    if let result, !summary.isFinished || happenings.contains(where: \.isAnswer) {
      new.append(StoredEvent(.resultRead(result.result.level), at: moment))
    }
    guard !new.isEmpty else { return }
    try append(new, leadingTo: summary.after(new, of: interview), result)
    happened = interview.events.count
    self.place = place
  }

  /// Goes on from what was rebuilt, and keeps with which version of the questionnaire.
  func goOn(from replay: Replay, sha256: String, at moment: Moment) throws(StoreProblem) {
    happened = replay.interview.events.count
    place = replay.place
    guard sha256 != summary.sha256 else { return }
    let cover = replay.interview.questionnaire.cover
    let event = StoredEvent(
      .carriedOver(
        version: cover.version, sha256: sha256, without: replay.lost.map(\.question)), at: moment)
    var after = summary.after([event], of: replay.interview)
    after.version = cover.version
    after.title = cover.title
    after.sha256 = sha256
    after.last = summary.last
    try append([event], leadingTo: after, nil)
  }

  private func append(
    _ events: [StoredEvent], leadingTo after: InterviewSummary, _ result: Transcript?
  ) throws(StoreProblem) {
    try store.write { database in
      try update(after, in: database)
      for (offset, event) in events.enumerated() {
        let text = try StoredEventText(event)
        try database.execute(
          literal: """
            INSERT INTO event (interview, number, moment, kind, detail) VALUES \
            (\(row), \(summary.events + offset + 1), \(event.moment.milliseconds), \
            \(text.kind), \(text.detail))
            """)
      }
      try keep(result, isFinished: after.isFinished, in: database)
    }
    summary = after
  }

  /// Updates the row of the interview, if nobody has added events to it meanwhile.
  private func update(_ after: InterviewSummary, in database: Database) throws {
    try database.execute(
      sql: """
        UPDATE interview SET (\(InterviewSummary.columns)) = (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)
        WHERE row = ? AND events = ?
        """, arguments: after.values + [row, summary.events])
    if database.changesCount == 0 {
      throw StoreProblem(.changedElsewhere, at: store.folder.database)
    }
  }

  private func keep(_ result: Transcript?, isFinished: Bool, in database: Database) throws {
    if let result {
      try database.execute(
        literal: """
          INSERT OR REPLACE INTO transcript (interview, json) VALUES (\(row), \(Data(result.json())))
          """)
    } else if !isFinished {
      try database.execute(literal: "DELETE FROM transcript WHERE interview = \(row)")
    }
  }
}

extension StoredEvent {
  fileprivate var isAnswer: Bool {
    switch kind {
    case .answered: true
    case .alertShown, .countryChosen, .went, .resultRead, .carriedOver: false
    }
  }
}
