import Glibc
import Transcripts
import TriageEngine

extension StoreFolder {
  private static let damaged = "interviews.damaged-"

  /// Moves the database out of the way, to a name that nothing else has.
  ///
  /// - Parameter moment: What the new name tells.
  /// - Returns: The new path.
  /// - Throws: Why it cannot be moved; then it stands where it stood.
  func setAside(at moment: Moment) throws(StoreProblem) -> String {
    let stamp = moment.iso8601.filter { $0.isNumber || $0.isLetter }
    var target = "\(path)/\(Self.damaged)\(stamp).sqlite"
    var number = 1
    while access(target, F_OK) == 0 || access(target + "-wal", F_OK) == 0 {
      number += 1
      target = "\(path)/\(Self.damaged)\(stamp)-\(number).sqlite"
    }
    for end in ["", "-wal", "-shm"] {
      if rename(database + end, target + end) != 0, errno != ENOENT {
        throw StoreProblem(code: errno, at: database + end)
      }
    }
    return target
  }

  /// Deletes what was set aside.
  ///
  /// - Returns: How many files.
  /// - Throws: Why one cannot be deleted.
  func deleteDamaged() throws(StoreProblem) -> Int {
    let files = names().filter { $0.hasPrefix(Self.damaged) }.map { "\(path)/\($0)" }
    for file in files where unlink(file) != 0 && errno != ENOENT {
      throw StoreProblem(code: errno, at: file)
    }
    return files.count
  }

  private func names() -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      names.append(
        withUnsafeBytes(of: entry.pointee.d_name) {
          String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
        })
    }
    return names
  }
}
