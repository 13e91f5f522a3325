import Foundation

/// Python packages that read FHIR and share no code with the program.
package enum Referee {
  /// It could not be asked.
  package struct Failure: Error, CustomStringConvertible {
    /// Why, and what to do.
    package let description: String
  }

  /// What they find in a folder, a line each, with a summary behind it.
  ///
  /// - Throws: When the packages are not there.
  package static func findings(in folder: String) throws -> [String] {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let root = tests.deletingLastPathComponent()
    let python = Process()
    let pipe = Pipe()
    python.executableURL = root.appending(path: ".build/test-venv/bin/python")
    // Nothing is written beside the script.
    python.arguments = [
      "-B", tests.appending(path: "FHIRExportTests/Referee/referee.py").path, folder,
    ]
    python.standardOutput = pipe
    python.standardError = pipe
    do { try python.run() } catch {
      throw Failure(
        description: "no Python packages in .build/test-venv; `make test` installs them: \(error)")
    }
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    python.waitUntilExit()
    return String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
