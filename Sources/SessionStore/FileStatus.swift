import Glibc

/// What the system says of a file or folder, links not followed.
struct FileStatus {
  /// Which file it is, whatever its name.
  struct Identity: Hashable, Sendable {
    let device: UInt64
    let number: UInt64
  }

  private let status: stat

  /// The status of a path; nil when nothing stands there.
  ///
  /// - Throws: Why the path cannot be looked at; that a folder above it may not be opened is no
  ///   word about writing.
  init?(_ path: String) throws(StoreProblem) {
    var found = stat()
    if lstat(path, &found) != 0 {
      if errno == ENOENT { return nil }
      if errno == EACCES {
        throw StoreProblem(.unreachable(String(cString: strerror(errno))), at: path)
      }
      throw StoreProblem(code: errno, at: path)
    }
    status = found
  }

  var identity: Identity { Identity(device: UInt64(status.st_dev), number: UInt64(status.st_ino)) }
  var isEmpty: Bool { status.st_size == 0 }

  /// Makes sure that it is what it must be, that its owner can read and write it, and nobody else.
  ///
  /// - Throws: What stands against it.
  func check(isFolder: Bool, at path: String) throws(StoreProblem) {
    let type = status.st_mode & S_IFMT
    if type == S_IFLNK { throw StoreProblem(.symbolicLink, at: path) }
    if type != (isFolder ? S_IFDIR : S_IFREG) { throw StoreProblem(.wrongType, at: path) }
    if status.st_uid != geteuid() { throw StoreProblem(.ownedByAnother, at: path) }
    let mode = status.st_mode & 0o777
    if mode & 0o077 != 0 { throw StoreProblem(.openToOthers(mode: mode), at: path) }
    if access(path, isFolder ? R_OK | W_OK | X_OK : R_OK | W_OK) != 0 {
      throw StoreProblem(code: errno, at: path)
    }
  }
}
