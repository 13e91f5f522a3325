import PseudoTerminal
import Scenarios

/// What came of the program when it ran without a screen.
struct PipedRun {
  /// How it ended.
  let ending: Ending
  /// What it wrote to standard output.
  let output: String
  /// What it wrote to standard error.
  let errors: String

  /// Runs the program in a folder that is its home, with an input from a pipe, and a shell command
  /// that reads its output, or a file that takes it.
  init(
    _ arguments: [String], input: String = "", in folder: Folder, reader: String = "cat",
    output file: String? = nil
  ) throws {
    try folder.add("input", input)
    let sink = file.map { ">\($0)" } ?? "| \(reader) >output"
    let script = """
      cd "$1"; shift; cat input | "$@" 2>errors \(sink); exit "${PIPESTATUS[1]}"
      """
    let session = try TerminalSession(
      "/bin/bash", ["-c", script, "bash", folder.path(""), triagePath] + arguments,
      environment: ["HOME": folder.path("")])
    ending = try session.finish()
    output = folder.text("output")
    errors = folder.text("errors")
  }
}
