import FoundationEssentials
import GRDB
package import Transcripts
package import TriageEngine
package import TriageModel

extension SessionStore {
  /// Begins to keep an interview, which is then open here and nowhere else.
  ///
  /// - Parameters:
  ///   - questionnaire: The questionnaire that is asked.
  ///   - context: What its record says; the moment of the end has no meaning here.
  /// - Returns: The interview, to which events are added.
  /// - Throws: Why it cannot be kept.
  package func begin(
    _ questionnaire: Questionnaire, in context: TranscriptContext
  ) throws(StoreProblem) -> KeptInterview {
    let summary = InterviewSummary(questionnaire.cover, in: context)
    let lock = try FileLock(folder.lock)
    let row = try write { database in
      try database.execute(
        sql: """
          INSERT INTO interview (\(InterviewSummary.columns))
          VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)
          """, arguments: summary.values)
      // Nobody else knows of the row before it is committed, so the lock is free.
      guard try lock.take(database.lastInsertedRowID) else {
        throw StoreProblem(.openElsewhere, at: folder.lock)
      }
      return database.lastInsertedRowID
    }
    return KeptInterview(store: self, lock: lock, row: row, summary: summary)
  }

  /// Opens an interview again, with the same questionnaire or with another version of it.
  ///
  /// - Parameters:
  ///   - id: The name of the interview.
  ///   - questionnaire: The questionnaire to go on with.
  ///   - sha256: The SHA-256 of its file in hexadecimal digits.
  ///   - moment: The moment now.
  /// - Returns: The interview, open here and nowhere else, and how it was rebuilt.
  /// - Throws: `openElsewhere`, `noSuchInterview`, `finishedBefore` for a finished one with
  ///   another version of the questionnaire, or why it cannot be read.
  package func resume(
    _ id: String, with questionnaire: Questionnaire, sha256: String, at moment: Moment
  ) throws(StoreProblem) -> (kept: KeptInterview, replay: Replay) {
    let row = try rowNumber(of: id)
    let lock = try FileLock(folder.lock)
    guard try lock.take(row) else { throw StoreProblem(.openElsewhere, at: folder.lock) }
    // Read under the lock: until it was taken, another window could go on.
    let summary = try self.summary(of: id)
    if summary.isFinished, summary.sha256 != sha256 {
      throw StoreProblem(.finishedBefore, at: folder.database)
    }
    let replay = Replay(of: try events(of: id), as: questionnaire, country: summary.country)
    let kept = KeptInterview(store: self, lock: lock, row: row, summary: summary)
    try kept.goOn(from: replay, sha256: sha256, at: moment)
    return (kept, replay)
  }

  /// All interviews, the latest first.
  ///
  /// - Throws: Why they cannot be read.
  /// - Complexity: O(n) for n interviews, their events and transcripts not read.
  package func interviews() throws(StoreProblem) -> [InterviewSummary] {
    try interviews(into: { _ in [] }, adding: { $0.append($1) })
  }

  /// Gathers something from all interviews, the latest first, without holding them all.
  ///
  /// - Parameters:
  ///   - start: What there is before the first, from how many there are.
  ///   - add: Adds one interview.
  /// - Returns: What was gathered.
  /// - Throws: Why they cannot be read.
  /// - Complexity: O(n) for n interviews, their events and transcripts not read.
  package func interviews<Gathered>(
    into start: (_ count: Int) -> Gathered, adding add: (inout Gathered, InterviewSummary) -> Void
  ) throws(StoreProblem) -> Gathered {
    try read { database in
      let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM interview") ?? 0
      var gathered = start(count)
      let rows = try summaries("ORDER BY last DESC, row DESC", in: database)
      while let interview = try rows.next() { add(&gathered, interview) }
      return gathered
    }
  }

  /// The interviews that can be gone on with, the latest first: begun with this questionnaire,
  /// at least one answer given, the result not read, and not open in another window.
  ///
  /// - Throws: Why they cannot be read.
  package func unfinished(questionnaire: String) throws(StoreProblem) -> [InterviewSummary] {
    let lock = try FileLock(folder.lock)
    let rows = try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT \(InterviewSummary.columns), row FROM interview
          WHERE questionnaire = ? AND NOT finished AND answered > 0
          ORDER BY last DESC, row DESC
          """, arguments: [questionnaire])
    }
    return rows.filter { !lock.isTaken($0["row"]) }.map { InterviewSummary($0) }
  }

  /// The interview that is offered to be gone on with: the latest of this questionnaire, unless
  /// another was finished since, for then the person has passed it over.
  ///
  /// - Throws: Why they cannot be read.
  package func interviewToOffer(
    questionnaire: String
  ) throws(StoreProblem) -> InterviewSummary? {
    guard let open = try unfinished(questionnaire: questionnaire).first else { return nil }
    let finished = try summaries(
      "WHERE questionnaire = ? AND finished ORDER BY last DESC LIMIT 1", [questionnaire]
    ).first
    return finished.map { $0.last > open.last } ?? false ? nil : open
  }

  /// One interview.
  ///
  /// - Throws: `noSuchInterview`, or why it cannot be read.
  package func summary(of id: String) throws(StoreProblem) -> InterviewSummary {
    guard let found = try summaries("WHERE id = ?", [id]).first else {
      throw StoreProblem(.noSuchInterview, at: id)
    }
    return found
  }

  /// What happened in an interview, oldest first.
  ///
  /// - Throws: `damaged` when an event says nothing that this program knows; or why they cannot
  ///   be read.
  package func events(of id: String) throws(StoreProblem) -> [StoredEvent] {
    try read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT moment, kind, detail FROM event
          WHERE interview = (SELECT row FROM interview WHERE id = ?) ORDER BY number
          """, arguments: [id])
      return try Array(rows.map(storedEvent))
    }
  }

  /// The record of a finished interview as it was when the result was read; nil when it is not
  /// finished.
  ///
  /// - Throws: `damaged` when it is no record; or why it cannot be read.
  package func transcript(of id: String) throws(StoreProblem) -> Transcript? {
    let json = try read { database in
      try Data.fetchOne(
        database,
        sql: """
          SELECT json FROM transcript
          WHERE interview = (SELECT row FROM interview WHERE id = ?)
          """, arguments: [id])
    }
    guard let json else { return nil }
    do { return try Transcript(json: [UInt8](json)) } catch {
      throw StoreProblem(.damaged, at: folder.database)
    }
  }

  private func summaries(
    _ clause: String, _ arguments: StatementArguments
  ) throws(StoreProblem) -> [InterviewSummary] {
    try read { try Array(summaries(clause, arguments, in: $0)) }
  }

  private func summaries(
    _ clause: String, _ arguments: StatementArguments = [], in database: Database
  ) throws -> MapCursor<RowCursor, InterviewSummary> {
    try Row.fetchCursor(
      database, sql: "SELECT \(InterviewSummary.columns) FROM interview \(clause)",
      arguments: arguments
    ).map { InterviewSummary($0) }
  }

  private func rowNumber(of id: String) throws(StoreProblem) -> Int64 {
    let row = try read { database in
      try Int64.fetchOne(
        database, sql: "SELECT row FROM interview WHERE id = ?", arguments: [id])
    }
    guard let row else { throw StoreProblem(.noSuchInterview, at: id) }
    return row
  }
}

private func storedEvent(_ row: Row) throws -> StoredEvent {
  let text = StoredEventText(kind: row[1], detail: row[2])
  guard let kind = text.event else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
  return StoredEvent(kind, at: Moment(milliseconds: row[0]))
}
