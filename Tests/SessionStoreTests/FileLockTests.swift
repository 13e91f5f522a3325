import Foundation
import Scenarios
import Testing

@testable import SessionStore

@Suite struct FileLockTests {
  @Test func `locks are given up at once, also while a process being started has the open file`()
    throws
  {
    let folder = try Folder()
    let path = folder.path("open.lock")
    let first = try FileLock(path)
    #expect(try first.take(1))
    let copy = try copyOfTheOpenFile(path)
    defer { close(copy) }
    let second = try FileLock(path)
    #expect(try !second.take(1))
    first.giveUp()
    #expect(try second.take(1))
  }

  /// What `fork` does with an open file: one more descriptor of it.
  private func copyOfTheOpenFile(_ path: String) throws -> Int32 {
    for name in try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd") {
      guard let number = Int32(name),
        (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(name)"))
          == path
      else { continue }
      return dup(number)
    }
    throw CocoaError(.fileNoSuchFile)
  }
}
