import ArgumentParser
import ProgramWords
import TriageScreens

/// Where a command writes what it was asked for.
struct OutputOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The file to write.", valueName: "path"), completion: .file())
  var output: String?

  @Flag(help: "Replace the file if there is one.")
  var force = false

  /// Writes bytes to the file, or to standard output without one.
  ///
  /// - Throws: Exit status 74, after the reason was told.
  func put(_ bytes: [UInt8]) throws(ExitCode) {
    guard let output else { return try write(bytes) }
    let target = TranscriptFile(path: output, home: environment("HOME"))
    try tell(target.write(bytes, overwrite: force))
  }

  private func tell(_ outcome: SaveOutcome) throws(ExitCode) {
    switch outcome {
    case .saved(let path): return complain(CommandWords.written(lineText(path, most: 4096)))
    case .exists(let path):
      refuse(path, CommandWords.exists.what, fix: CommandWords.exists.fix)
    case .failed(let path, .notAFile):
      refuse(path, CommandWords.notAFile.what, fix: CommandWords.notAFile.fix)
    case .failed(let path, let failure): refuse(path, failure.words)
    }
    throw ExitCode(74)
  }

  private func refuse(_ path: String, _ what: String, fix: String? = nil) {
    complain(CommandWords.complaint(lineText(path, most: 4096), what, fix: fix))
  }
}
