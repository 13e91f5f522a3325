import PseudoTerminal
import Scenarios
import SessionStore
import TriageEngine

/// Where the program was built: beside the tests.
let triagePath =
  CommandLine.arguments[0].split(separator: "/", omittingEmptySubsequences: false)
  .dropLast().joined(separator: "/") + "/triage"

/// Starts the program on a screen, with a folder that is its home and where it works, after shell
/// commands such as `unset TERM`; `wish` is what the person has said of keeping answers, nil when
/// they were not asked.
func triage(
  _ arguments: [String] = [], in folder: Folder, rows: Int = 24, columns: Int = 80,
  environment: [String: String] = [:], keeps wish: Bool? = false,
  after preparation: String = "true"
) throws -> TerminalSession {
  let state = try wish.map { try stateFolder($0, in: folder) } ?? [:]
  let script = "cd \"$1\" && \(preparation) && shift && exec \"$@\""
  return try TerminalSession(
    "/bin/bash", ["-c", script, "bash", folder.path(""), triagePath] + arguments,
    rows: rows, columns: columns, environment: home(folder, state.merging(environment) { $1 }))
}

/// A shell with job control, at its prompt in a folder: one that never puts a terminal right.
func shell(in folder: Folder) throws -> TerminalSession {
  let session = try TerminalSession(
    "/bin/dash", ["-i"],
    environment: home(folder, ["PS1": "READY$ ", "PATH": "/usr/bin:/bin"])
      .merging(try stateFolder(false, in: folder)) { $1 })
  try session.wait(for: "READY$")
  session.type("cd \"$HOME\"; clear\r")
  try session.wait(for: "a clear screen") { session.line(0) == "READY$" }
  return session
}

/// The folder of the store of a person whose home is a folder.
func storeFolder(in folder: Folder) -> String { folder.path(".local/state/triage") }

/// The state of a person who has said whether answers are kept: in their home, or, when nothing is
/// kept, elsewhere, so that their home stays empty.
func stateFolder(_ isWished: Bool, in folder: Folder) throws -> [String: String] {
  let state = isWished ? folder.path(".local/state") : triagePath + ".state"
  try SessionStore(folder: state + "/triage", at: Moment(milliseconds: 0)).setConsent(isWished)
  return ["XDG_STATE_HOME": state]
}

private func home(_ folder: Folder, _ environment: [String: String]) -> [String: String] {
  ["HOME": folder.path("")].merging(environment) { $1 }
}
