import Foundation
import Scenarios

/// Runs of the store probe, which stands beside the tests.
struct ProbeRun {
  private let process = Process()
  private let output = Pipe()

  /// Starts the probe on the store of a folder.
  init(_ options: [String], in folder: Folder) throws {
    process.executableURL = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "store-probe")
    process.arguments = ["folder=\(folder.path("state/triage"))"] + options
    process.standardOutput = output
    try process.run()
  }

  /// Waits for the end.
  ///
  /// - Returns: The lines that the probe has said.
  func finish() throws -> [String] {
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return lines(bytes)
  }

  /// Kills the probe once it has said a number of lines, whatever it does at that moment.
  ///
  /// - Returns: The lines that it has said.
  func kill(afterLines count: Int) throws -> [String] {
    var bytes = Data()
    while lines(bytes).count < count {
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { break }
      bytes += more
    }
    Foundation.kill(process.processIdentifier, SIGKILL)
    bytes += try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return lines(bytes)
  }

  private func lines(_ bytes: Data) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}

/// How many events the probe was told to be kept.
func acknowledged(_ lines: [String]) -> Int {
  lines.compactMap { line in
    line.hasPrefix("kept ") ? Int(line.dropFirst("kept ".count)) : nil
  }.last ?? 0
}
