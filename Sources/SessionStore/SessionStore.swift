import GRDB
import Glibc
package import TriageEngine

/// Interviews kept on this machine, in a folder that only its owner can open.
///
/// What a call has kept when it returns is on the disk: it is there after a crash of the program
/// or of the machine. Several programs may use one store at the same time.
package struct SessionStore: Sendable {
  /// Where a damaged store was moved to when this one was opened; nil when all was well.
  package let setAside: String?

  let folder: StoreFolder
  private let queue: DatabaseQueue
  /// The files that were opened, to notice when others take their place.
  private let files: [FileStatus.Identity?]

  /// Opens the store of a folder, made with its parents if it is not there.
  ///
  /// A damaged store is set aside and a new one begun. One from a newer version of the program is
  /// left as it is.
  ///
  /// - Parameters:
  ///   - path: The path of the folder.
  ///   - moment: The moment now, for the name of a damaged store.
  /// - Throws: Why nothing can be kept there.
  package init(folder path: String, at moment: Moment) throws(StoreProblem) {
    folder = try StoreFolder(path)
    let opening = try FileLock(folder.lock)
    try opening.wait(for: 0)
    let isOrphan = try folder.hasOrphan()
    var moved = isOrphan ? try folder.setAside(at: moment) : nil
    do throws(StoreProblem) {
      queue = try openedQueue(in: folder)
    } catch {
      guard error.kind == .damaged else { throw error }
      moved = try folder.setAside(at: moment)
      queue = try openedQueue(in: folder)
    }
    folder.trust()
    setAside = moved
    files = try folder.identities()
    opening.giveUp()
  }
}

/// Opens the database of a folder and brings its tables up to date.
private func openedQueue(in folder: StoreFolder) throws(StoreProblem) -> DatabaseQueue {
  try folder.makeDatabase()
  var configuration = Configuration()
  configuration.busyMode = .timeout(5)
  configuration.prepareDatabase { try $0.execute(sql: carefully) }
  do {
    let queue = try DatabaseQueue(path: folder.database, configuration: configuration)
    try queue.inDatabase { try prepare($0, in: folder) }
    try StoreSchema.migrator.migrate(queue)
    return queue
  } catch {
    throw StoreProblem(error, at: folder.database)
  }
}

/// Every commit waits for the disk; what is deleted is overwritten; nothing is put into temporary
/// files outside the folder.
private let carefully = """
  PRAGMA synchronous = FULL;
  PRAGMA secure_delete = ON;
  PRAGMA temp_store = MEMORY;
  """

private func prepare(_ database: Database, in folder: StoreFolder) throws {
  if try StoreSchema.migrator.hasBeenSuperseded(database) {
    throw StoreProblem(.newer, at: folder.database)
  }
  if folder.isSuspect, try String.fetchOne(database, sql: "PRAGMA quick_check(1)") != "ok" {
    throw DatabaseError(resultCode: .SQLITE_CORRUPT)
  }
  try database.execute(sql: "PRAGMA journal_mode = WAL")
}

extension SessionStore {
  /// Reads in one snapshot.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreProblem) -> Value {
    do { return try queue.read(body) } catch { throw noted(error) }
  }

  /// Changes everything or nothing; when it returns, the change is on the disk, in the files that
  /// bear the names of the store.
  func write<Value>(_ body: (Database) throws -> Value) throws(StoreProblem) -> Value {
    try checkFiles()
    let value: Value
    do { value = try queue.write(body) } catch { throw noted(error) }
    try checkFiles()
    return value
  }

  /// Runs what cannot be part of a transaction.
  func writeOutside<Value>(_ body: (Database) throws -> Value) throws(StoreProblem) -> Value {
    do { return try queue.writeWithoutTransaction(body) } catch { throw noted(error) }
  }

  private func checkFiles() throws(StoreProblem) {
    if try folder.identities() != files { throw StoreProblem(.vanished, at: folder.database) }
  }

  private func noted(_ error: any Error) -> StoreProblem {
    let problem = StoreProblem(error, at: folder.database)
    if problem.kind == .damaged { folder.suspect() }
    return problem
  }
}

extension SessionStore {
  /// Whether a folder holds a store, as far as that is seen without opening it; true also where it
  /// cannot be seen, so that opening it tells why.
  package static func exists(in folder: String) -> Bool {
    access(folder, F_OK) == 0 || ![ENOENT, ENOTDIR].contains(errno)
  }

  /// Whether the person wants answers to be kept; nil when nobody has asked yet.
  ///
  /// - Throws: Why it cannot be read.
  package func consent() throws(StoreProblem) -> Bool? {
    try read { database in
      try String.fetchOne(database, sql: "SELECT value FROM setting WHERE name = 'consent'")
        .map { $0 == "yes" }
    }
  }

  /// Keeps whether the person wants answers to be kept.
  ///
  /// - Throws: Why it cannot be kept.
  package func setConsent(_ keeps: Bool) throws(StoreProblem) {
    try write { database in
      try database.execute(
        sql: "INSERT OR REPLACE INTO setting (name, value) VALUES ('consent', ?)",
        arguments: [keeps ? "yes" : "no"])
    }
  }
}
