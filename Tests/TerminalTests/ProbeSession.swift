import PseudoTerminal

/// Where the probe was built: beside the tests.
let probePath =
  CommandLine.arguments[0].split(separator: "/", omittingEmptySubsequences: false)
  .dropLast().joined(separator: "/") + "/terminal-probe"

/// Starts the probe, and waits until its first screen is there.
func probe(
  _ arguments: [String] = [], rows: Int = 24, columns: Int = 80,
  environment: [String: String] = [:]
) throws -> TerminalSession {
  let session = try TerminalSession(
    probePath, arguments, rows: rows, columns: columns, environment: environment)
  try session.wait(for: "event 0: none")
  return session
}

/// A shell with job control, at its prompt.
func shell() throws -> TerminalSession {
  let session = try TerminalSession(
    "/bin/bash", ["--norc", "--noprofile", "-i"], environment: ["PS1": "READY$ "])
  try session.wait(for: "READY$")
  return session
}
