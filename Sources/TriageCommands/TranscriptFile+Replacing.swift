import Glibc
import TriageScreens

/// Why a file was not put in its place.
enum ReplacingError: Error {
  /// There is a file of that name.
  case taken
  /// The system refused.
  case failed(SaveFailure)

  /// What the number of a failed system call means.
  init(_ number: Int32) {
    self = number == EEXIST ? .taken : .failed(SaveFailure(number))
  }
}

extension TranscriptFile {
  /// Writes a file beside the path and moves it there; leaves nothing behind when that fails.
  func replace(with bytes: [UInt8], overwrite: Bool) throws(ReplacingError) {
    let (file, beside) = try fileBeside()
    do {
      defer { _ = calls.close(file) }
      // A mask of the process may have taken bits away; a disk without modes refuses, and
      // then its own rule for all its files stands.
      _ = calls.protect(file)
      try write(bytes, to: file)
      try check(calls.sync(file))
    } catch {
      _ = calls.unlink(beside)
      throw error
    }
    try move(beside, overwrite: overwrite)
    // The file is in its place: a folder that cannot be synced does not change that.
    _ = calls.syncFolder(folder)
  }

  /// A new, empty file in the folder of the path, with its name.
  private func fileBeside() throws(ReplacingError) -> (file: Int32, path: String) {
    for attempt in 0..<100 {
      let beside = "\(folder)/.triage-\(calls.process())-\(attempt)"
      let file = calls.create(beside)
      if file >= 0 { return (file, beside) }
      if errno != EEXIST { throw .failed(SaveFailure(errno)) }
    }
    throw .failed(SaveFailure(EEXIST))
  }

  private func write(_ bytes: [UInt8], to file: Int32) throws(ReplacingError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = calls.write(file, rest)
      if written < 0, errno == EINTR { continue }
      if written <= 0 { throw .failed(SaveFailure(written < 0 ? errno : ENOSPC)) }
      rest = rest.dropFirst(written)
    }
  }

  /// Moves the file to the path; without `overwrite` by a link, which fails when a file has
  /// appeared there meanwhile.
  private func move(_ beside: String, overwrite: Bool) throws(ReplacingError) {
    do {
      if overwrite { try check(calls.rename(beside, path)) } else { try give(beside) }
    } catch {
      _ = calls.unlink(beside)
      throw error
    }
  }

  private func give(_ beside: String) throws(ReplacingError) {
    if calls.link(beside, path) == 0 {
      _ = calls.unlink(beside)
    } else if [EPERM, ENOTSUP, ENOSYS, EMLINK].contains(errno) {
      // A disk without links, such as a memory stick.
      if calls.kind(path) != .nothing { throw .taken }
      try check(calls.rename(beside, path))
    } else {
      throw ReplacingError(errno)
    }
  }

  private func check(_ result: Int32) throws(ReplacingError) {
    if result != 0 { throw .failed(SaveFailure(errno)) }
  }

  /// The folder the path lies in.
  private var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/." : String(path[..<slash])
  }
}

extension SaveFailure {
  /// What the number of a failed system call means to a person.
  init(_ number: Int32) {
    self =
      switch number {
      case EACCES, EPERM: .notPermitted
      case ENOSPC, EDQUOT, EFBIG: .noSpace
      case ENOENT: .noSuchFolder
      case ENOTDIR: .notAFolder
      case EISDIR: .isAFolder
      case EROFS: .readOnly
      case ENAMETOOLONG, EINVAL, EILSEQ: .badName
      default: .other(String(cString: strerror(number)))
      }
  }
}
