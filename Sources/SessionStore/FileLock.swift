import Glibc

/// Locks on single bytes of a file, given up when the value ends; the kernel gives them up when
/// the process ends in whatever way.
///
/// The locks belong to the open file and not to the process (`F_OFD_SETLK`, Linux 3.15), so that
/// two windows of one program keep each other out as well.
struct FileLock: ~Copyable {
  // The numbers of Linux (asm-generic/fcntl.h), which Swift's Glibc module leaves out.
  private static let get: Int32 = 36
  private static let set: Int32 = 37

  private let file: Int32
  private let path: String

  /// Opens the file, made if it is not there.
  ///
  /// - Throws: Why it cannot be opened.
  init(_ path: String) throws(StoreProblem) {
    self.path = path
    file = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    if file < 0 { throw StoreProblem(code: errno, at: path) }
  }

  // Closing is not enough: a process that is being started holds a copy of the open file for a
  // moment, and with it the locks.
  deinit {
    guard file >= 0 else { return }
    var all = flock()
    all.l_type = Int16(F_UNLCK)
    all.l_whence = Int16(SEEK_SET)
    _ = fcntl(file, Self.set, &all)
    close(file)
  }

  /// Gives the locks up; until then the value is alive.
  consuming func giveUp() {}

  /// Locks a byte, unless somebody else has it.
  ///
  /// - Throws: Why the file system cannot lock.
  func take(_ byte: Int64) throws(StoreProblem) -> Bool {
    var lock = whole(byte)
    if fcntl(file, Self.set, &lock) == 0 { return true }
    if errno == EAGAIN || errno == EACCES { return false }
    throw StoreProblem(code: errno, at: path)
  }

  /// Locks a byte once whoever has it gives it up.
  ///
  /// - Throws: `busy` after five seconds.
  func wait(for byte: Int64) throws(StoreProblem) {
    for _ in 0..<500 {
      if try take(byte) { return }
      usleep(10_000)
    }
    throw StoreProblem(.busy, at: path)
  }

  /// Whether somebody else has a byte.
  func isTaken(_ byte: Int64) -> Bool {
    var lock = whole(byte)
    return fcntl(file, Self.get, &lock) == 0 && lock.l_type != F_UNLCK
  }

  private func whole(_ byte: Int64) -> flock {
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    // A spoiled number below 0 would be refused, and what bears it could never be deleted.
    lock.l_start = Int(byte & .max)
    lock.l_len = 1
    return lock
  }
}
