import GRDB
package import TriageEngine

/// Which interviews are deleted.
package enum DeletionRange: Hashable, Sendable {
  /// The one of this name.
  case one(String)
  /// Those in which nothing happened since this moment.
  case olderThan(Moment)
  /// All of them, and damaged stores that were set aside.
  case all
}

/// What was deleted.
package struct Deletion: Hashable, Sendable {
  /// The names of the interviews that are gone, the oldest first.
  package let deleted: [String]
  /// The names of those that are open in another window and were left alone.
  package let openElsewhere: [String]
  /// How many files of damaged stores are gone.
  package let damagedFiles: Int
  /// Whether every byte of the deleted words is gone from the files. False when another program
  /// read meanwhile, or the disk had no room to write the rest anew; the next deletion does it.
  package let isErased: Bool
}

extension SessionStore {
  /// Deletes interviews with all they hold, then writes the rest anew, so that none of their
  /// words is left in the bytes of the files.
  ///
  /// - Parameter range: Which interviews.
  /// - Returns: What was deleted and what was not; deleting nothing is no mistake.
  /// - Throws: Why nothing could be deleted, or `noSuchInterview` for the name of one.
  /// - Complexity: O(s) for s bytes in the store.
  package func delete(_ range: DeletionRange) throws(StoreProblem) -> Deletion {
    let lock = try FileLock(folder.lock)
    let (deleted, openElsewhere) = try write { database in
      let found = try Row.fetchAll(database, range.request)
      let free = try found.filter { try lock.take($0["row"]) }
      for row in free {
        try database.execute(literal: "DELETE FROM interview WHERE row = \(row["row"] as Int64)")
      }
      let names = Set(free.map { $0["id"] as String })
      let ids = found.map { $0["id"] as String }
      return (ids.filter(names.contains), ids.filter { !names.contains($0) })
    }
    lock.giveUp()
    if case .one(let id) = range, deleted.isEmpty, openElsewhere.isEmpty {
      throw StoreProblem(.noSuchInterview, at: id)
    }
    let isErased = erase()
    let files = range == .all ? try folder.deleteDamaged() : 0
    return Deletion(
      deleted: deleted, openElsewhere: openElsewhere, damagedFiles: files, isErased: isErased)
  }

  /// Writes the database anew and empties the log beside it.
  ///
  /// Overwriting what is deleted is not enough: SQLite leaves copies behind when it moves rows
  /// from page to page.
  private func erase() -> Bool {
    let isBusy = try? writeOutside { database in
      try database.execute(sql: "VACUUM")
      return try Bool.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
    return isBusy == false
  }
}

extension DeletionRange {
  fileprivate var request: SQLRequest<Row> {
    switch self {
    case .one(let id): "SELECT row, id FROM interview WHERE id = \(id)"
    case .olderThan(let moment):
      "SELECT row, id FROM interview WHERE last < \(moment.milliseconds) ORDER BY last, row"
    case .all: "SELECT row, id FROM interview ORDER BY last, row"
    }
  }
}
