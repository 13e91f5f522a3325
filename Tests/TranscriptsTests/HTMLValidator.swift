import Foundation

/// HTML Tidy as Debian brings it: reads HTML 5 and names what is wrong with it.
enum HTMLValidator {
  /// What Tidy complains of in a page; empty for a page without a mistake.
  ///
  /// - Throws: When there is no Tidy on this machine (`make test` installs it).
  static func complaints(about page: String) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).html")
    try page.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    let tidy = Process()
    let errors = Pipe()
    tidy.executableURL = URL(filePath: "/usr/bin/tidy")
    tidy.arguments = [
      "-quiet", "-errors", "-utf8", file.path,
    ]
    tidy.standardOutput = FileHandle.nullDevice
    tidy.standardError = errors
    try tidy.run()
    let found = errors.fileHandleForReading.readDataToEndOfFile()
    tidy.waitUntilExit()
    return String(decoding: found, as: UTF8.self)
  }
}
