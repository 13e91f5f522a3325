import Glibc

/// The folder of the store and the names of its files.
struct StoreFolder: Sendable {
  /// The path of the folder.
  let path: String

  var database: String { path + "/interviews.sqlite" }
  /// The file whose bytes are locked: byte 0 while the store is opened, the byte of its row while
  /// an interview is open.
  var lock: String { path + "/open.lock" }
  /// Stands there when the database was found damaged while it was in use.
  private var suspicion: String { path + "/interviews.suspect" }
  /// The database and what belongs to it.
  private var databaseFiles: [String] { ["", "-wal", "-shm"].map { database + $0 } }

  /// The folder of a path, made if it is not there, with its parents.
  ///
  /// - Throws: Why it cannot be made, or what stands against it.
  init(_ path: String) throws(StoreProblem) {
    self.path = path
    try make(path[...])
    try FileStatus(path)?.check(isFolder: true, at: path)
    for file in databaseFiles + [lock] { try FileStatus(file)?.check(isFolder: false, at: file) }
  }

  private func make(_ path: Substring) throws(StoreProblem) {
    guard !path.isEmpty, try FileStatus(String(path)) == nil else { return }
    if let slash = path.lastIndex(of: "/") { try make(path[..<slash]) }
    if mkdir(String(path), 0o700) != 0, errno != EEXIST {
      throw StoreProblem(code: errno, at: String(path))
    }
  }

  /// Makes the empty file of a new database, for its owner's eyes only; what SQLite puts beside
  /// it gets the same mode.
  ///
  /// It must not be opened when it is there: closing it again would give up the locks that SQLite
  /// holds on it in the same process.
  func makeDatabase() throws(StoreProblem) {
    guard try FileStatus(database) == nil else { return }
    try makeFile(database)
  }

  /// Whether the database must be looked at closely before it is used.
  var isSuspect: Bool { access(suspicion, F_OK) == 0 }

  /// Remembers that the database was found damaged, for the next time it is opened.
  func suspect() { try? makeFile(suspicion) }

  /// Forgets it.
  func trust() { unlink(suspicion) }

  private func makeFile(_ path: String) throws(StoreProblem) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw StoreProblem(code: errno, at: path) }
    close(file)
  }

  /// Which files the database is made of now.
  func identities() throws(StoreProblem) -> [FileStatus.Identity?] {
    var found: [FileStatus.Identity?] = []
    for file in databaseFiles { found.append(try FileStatus(file)?.identity) }
    return found
  }

  /// Whether answers were left beside a database that is empty or gone.
  func hasOrphan() throws(StoreProblem) -> Bool {
    guard let log = try FileStatus(database + "-wal"), !log.isEmpty else { return false }
    return try FileStatus(database)?.isEmpty ?? true
  }
}
