import Foundation

/// A folder of its own for a test, gone afterwards.
package final class Folder: Sendable {
  private let root: URL

  /// An empty folder.
  ///
  /// - Throws: Why it cannot be made.
  package init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "triage-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  /// The path of a name; of the folder itself for the empty name.
  package func path(_ name: String) -> String { name.isEmpty ? root.path : root.path + "/" + name }

  /// The names of all files, hidden ones included.
  package var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []).sorted()
  }

  /// What stands in a file; nil when there is none.
  package func bytes(_ name: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path(name)).map { Array($0) }
  }

  /// What stands in a file, as text; empty when there is none.
  package func text(_ name: String) -> String { String(decoding: bytes(name) ?? [], as: UTF8.self) }

  /// The mode of a file, such as 0o600; nil when there is none.
  package func mode(_ name: String) -> Int? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path(name))
    return (attributes?[.posixPermissions] as? NSNumber)?.intValue
  }

  /// Puts a file into it.
  ///
  /// - Throws: Why it cannot be written.
  package func add(_ name: String, _ text: String, mode: Int = 0o644) throws {
    try Data(text.utf8).write(to: root.appending(path: name))
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path(name))
  }

  /// Puts a folder into it.
  ///
  /// - Throws: Why it cannot be made.
  package func addFolder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: path(name), withIntermediateDirectories: false)
  }

  /// Puts a symbolic link into it.
  ///
  /// - Throws: Why it cannot be made.
  package func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path(name), withDestinationPath: target)
  }
}
