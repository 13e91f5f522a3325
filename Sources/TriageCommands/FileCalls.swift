import Glibc

/// The system calls that writing a file needs, each with the meaning of the C function: a
/// negative result leaves its reason in `errno`.
struct FileCalls: Sendable {
  /// What stands at a path.
  enum Kind: Sendable {
    /// No file.
    case nothing
    /// A folder, or a link to one.
    case folder
    /// A file, or a link to one.
    case file
    /// Anything else, such as a device, a pipe, or a link to nowhere.
    case other
  }

  var kind: @Sendable (String) -> Kind
  /// Where a path leads when links are followed; the path itself when that is nowhere.
  var followed: @Sendable (String) -> String
  var create: @Sendable (String) -> Int32
  var protect: @Sendable (Int32) -> Int32
  var write: @Sendable (Int32, ArraySlice<UInt8>) -> Int
  var sync: @Sendable (Int32) -> Int32
  var close: @Sendable (Int32) -> Int32
  var link: @Sendable (String, String) -> Int32
  var rename: @Sendable (String, String) -> Int32
  var unlink: @Sendable (String) -> Int32
  var syncFolder: @Sendable (String) -> Int32
  var process: @Sendable () -> Int32

  /// Those of the machine.
  static let system = FileCalls(
    kind: kindOfFile,
    followed: { wholePath(of: $0) },
    create: { open($0, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600) },
    protect: { fchmod($0, 0o600) },
    write: { file, bytes in bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) } },
    sync: { fsync($0) },
    close: { Glibc.close($0) },
    link: { Glibc.link($0, $1) },
    rename: { Glibc.rename($0, $1) },
    unlink: { Glibc.unlink($0) },
    syncFolder: syncedFolder,
    process: { getpid() })
}

private let kindOfFile: @Sendable (String) -> FileCalls.Kind = { path in
  var status = stat()
  guard stat(path, &status) == 0 else { return lstat(path, &status) == 0 ? .other : .nothing }
  switch status.st_mode & S_IFMT {
  case S_IFDIR: return .folder
  case S_IFREG: return .file
  case _: return .other
  }
}

private let syncedFolder: @Sendable (String) -> Int32 = { path in
  let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard folder >= 0 else { return -1 }
  defer { close(folder) }
  return fsync(folder)
}
