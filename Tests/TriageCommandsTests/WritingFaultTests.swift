import Glibc
import Scenarios
import Testing
import TriageScreens

@testable import TriageCommands

/// Every system call fails once, in every way that matters.
@Suite struct WritingFaultTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  private func write(_ calls: FileCalls, overwrite: Bool = false) -> SaveOutcome {
    TranscriptFile(path: folder.path("a.txt"), home: nil, calls: calls)
      .write(Array("whole".utf8), overwrite: overwrite)
  }

  @Test(
    arguments: [
      (EACCES, .notPermitted), (EPERM, .notPermitted), (ENOSPC, .noSpace), (EDQUOT, .noSpace),
      (EFBIG, .noSpace), (ENOENT, .noSuchFolder), (ENOTDIR, .notAFolder), (EISDIR, .isAFolder),
      (EROFS, .readOnly), (ENAMETOOLONG, .badName), (EIO, .other("Input/output error")),
    ] as [(Int32, SaveFailure)])
  func `a refusal at any step is named and leaves nothing behind`(
    number: Int32, failure: SaveFailure
  ) {
    for calls in [failingToCreate(number), failingToWrite(number), failingToSync(number)] {
      #expect(write(calls) == .failed(path: folder.path("a.txt"), failure))
      #expect(folder.names == [])
    }
    var calls = FileCalls.system
    calls.rename = { _, _ in fail(number) }
    #expect(write(calls, overwrite: true) == .failed(path: folder.path("a.txt"), failure))
    #expect(folder.names == [])
  }

  @Test func `a disk that fills up in the middle leaves nothing behind, and an old file whole`()
    throws
  {
    try folder.add("a.txt", "old")
    let outcome = write(failingToWrite(ENOSPC, after: 3), overwrite: true)
    #expect(outcome == .failed(path: folder.path("a.txt"), .noSpace))
    #expect(folder.bytes("a.txt") == Array("old".utf8))
    #expect(folder.names == ["a.txt"])
  }

  @Test func `a disk that takes one byte at a time gets the whole file`() {
    var calls = FileCalls.system
    calls.write = { FileCalls.system.write($0, $1.prefix(1)) }
    #expect(write(calls) == .saved(path: folder.path("a.txt")))
    #expect(folder.bytes("a.txt") == Array("whole".utf8))
  }

  @Test func `a file that appears meanwhile is not replaced`() {
    var calls = FileCalls.system
    let path = folder.path("a.txt")
    calls.sync = { _ in
      let other = open(path, O_CREAT | O_WRONLY, 0o644)
      return close(other)
    }
    #expect(write(calls) == .exists(path: path))
    #expect(folder.bytes("a.txt") == [])
    #expect(folder.names == ["a.txt"])
  }

  @Test func `a disk without links and modes takes the file all the same`() {
    var calls = FileCalls.system
    calls.link = { _, _ in fail(EPERM) }
    calls.protect = { _ in fail(EPERM) }
    calls.syncFolder = { _ in fail(EINVAL) }
    #expect(write(calls) == .saved(path: folder.path("a.txt")))
    #expect(folder.names == ["a.txt"])
  }

  @Test(arguments: [0o000, 0o777] as [mode_t])
  func `only the owner may read the file, whatever the mask of the process made of it`(
    mode: mode_t
  ) {
    var calls = FileCalls.system
    calls.create = { path in
      let file = FileCalls.system.create(path)
      return fchmod(file, mode) == 0 ? file : -1
    }
    #expect(write(calls) == .saved(path: folder.path("a.txt")))
    #expect(folder.mode("a.txt") == 0o600)
  }

  @Test func `a name that is taken beside the file is not used`() throws {
    var calls = FileCalls.system
    calls.process = { 7 }
    try folder.add(".triage-7-0", "another program's")
    #expect(write(calls) == .saved(path: folder.path("a.txt")))
    #expect(folder.names == [".triage-7-0", "a.txt"])
  }

  private func failingToCreate(_ number: Int32) -> FileCalls {
    var calls = FileCalls.system
    calls.create = { _ in fail(number) }
    return calls
  }

  private func failingToWrite(_ number: Int32, after bytes: Int = 0) -> FileCalls {
    var calls = FileCalls.system
    calls.write = { file, rest in
      rest.count > 5 - bytes
        ? FileCalls.system.write(file, rest.prefix(1)) : Int(fail(number))
    }
    return calls
  }

  private func failingToSync(_ number: Int32) -> FileCalls {
    var calls = FileCalls.system
    calls.sync = { _ in fail(number) }
    return calls
  }
}

/// The result of a system call that failed.
private func fail(_ number: Int32) -> Int32 {
  errno = number
  return -1
}
