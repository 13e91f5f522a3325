import PseudoTerminal
import Scenarios

/// Where the program was built: beside the tests.
let triagePath =
  CommandLine.arguments[0].split(separator: "/", omittingEmptySubsequences: false)
  .dropLast().joined(separator: "/") + "/triage"

/// Starts the program on a screen, with a folder that is its home and where it works, after shell
/// commands such as `unset TERM`.
func triage(
  _ arguments: [String] = [], in folder: Folder, rows: Int = 24, columns: Int = 80,
  environment: [String: String] = [:], after preparation: String = "true"
) throws -> TerminalSession {
  let script = "cd \"$1\" && \(preparation) && shift && exec \"$@\""
  return try TerminalSession(
    "/bin/bash", ["-c", script, "bash", folder.path(""), triagePath] + arguments,
    rows: rows, columns: columns, environment: home(folder, environment))
}

/// A shell with job control, at its prompt in a folder: one that never puts a terminal right.
func shell(in folder: Folder) throws -> TerminalSession {
  let session = try TerminalSession(
    "/bin/dash", ["-i"],
    environment: home(folder, ["PS1": "READY$ ", "PATH": "/usr/bin:/bin"]))
  try session.wait(for: "READY$")
  session.type("cd \"$HOME\"; clear\r")
  try session.wait(for: "a clear screen") { session.line(0) == "READY$" }
  return session
}

private func home(_ folder: Folder, _ environment: [String: String]) -> [String: String] {
  ["HOME": folder.path("")].merging(environment) { $1 }
}
