import Foundation

/// A folder of its own for a test, gone afterwards.
final class Folder: Sendable {
  private let root: URL

  init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "triage-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  /// The path of a name; of the folder itself for the empty name.
  func path(_ name: String) -> String { name.isEmpty ? root.path : root.path + "/" + name }

  /// The names of all files, hidden ones included.
  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []).sorted()
  }

  func bytes(_ name: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path(name)).map { Array($0) }
  }

  func mode(_ name: String) -> Int? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path(name))
    return (attributes?[.posixPermissions] as? NSNumber)?.intValue
  }

  func add(_ name: String, _ text: String, mode: Int = 0o644) throws {
    try Data(text.utf8).write(to: root.appending(path: name))
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path(name))
  }

  func addFolder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: path(name), withIntermediateDirectories: false)
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path(name), withDestinationPath: target)
  }
}
