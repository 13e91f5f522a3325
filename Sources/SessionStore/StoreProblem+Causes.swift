import GRDB
import Glibc

extension StoreProblem {
  /// What a failed system call means.
  init(code: Int32, at path: String) {
    let kind: Kind =
      switch code {
      case EACCES, EPERM, EROFS: .notWritable
      case ENOSPC, EDQUOT, EFBIG: .full
      case ELOOP: .symbolicLink
      case ENOTDIR, EISDIR: .wrongType
      case _: .unreachable(String(cString: strerror(code)))
      }
    self.init(kind, at: path)
  }

  /// What a failure of the database means.
  init(_ error: any Error, at path: String) {
    if let problem = error as? StoreProblem {
      self = problem
    } else if let error = error as? DatabaseError {
      self.init(Kind(error), at: path)
    } else {
      self.init(.failed(String(describing: error)), at: path)
    }
  }
}

extension StoreProblem.Kind {
  fileprivate init(_ error: DatabaseError) {
    self =
      switch error.resultCode {
      case .SQLITE_CORRUPT, .SQLITE_NOTADB: .damaged
      case .SQLITE_FULL: .full
      case .SQLITE_READONLY:
        error.extendedResultCode == .SQLITE_READONLY_DBMOVED ? .vanished : .notWritable
      case .SQLITE_PERM: .notWritable
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
      case .SQLITE_CANTOPEN: .unreachable(error.words)
      // The file beside the database that several programs share could not grow.
      case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHMSIZE: .full
      case _: .failed(error.words)
      }
  }
}

extension DatabaseError {
  /// The words of the database, without the statement and its values.
  fileprivate var words: String { message ?? resultCode.description }
}
