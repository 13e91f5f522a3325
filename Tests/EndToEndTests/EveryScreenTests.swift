import Glibc
import PseudoTerminal
import Scenarios
import Testing

/// A way through the program, by what is typed on each screen.
struct Journey: CustomTestStringConvertible {
  let testDescription: String
  let texts: [String]
}

let calmJourney = Journey(
  testDescription: "from the first page to the result",
  texts: ["2\r"] + calmWalk.map(\.keys) + ["\r"])

struct EveryScreenTests {
  static let kinds = ["xterm-256color", "screen-256color", "linux", "vt100"]
  static let journeys = [
    calmJourney,
    Journey(testDescription: "to a warning", texts: ["2\r", "3", "1"]),
    Journey(testDescription: "to help and back", texts: ["2\r", "3", "?", "q", "2"]),
    Journey(testDescription: "to the question whether to leave", texts: ["2\r", "q", "1", "q"]),
  ]
  let folder: Folder

  init() throws { folder = try Folder() }

  @Test(arguments: kinds, journeys)
  func `every screen is as it is meant on every kind of terminal, which is left as it was`(
    _ kind: String, _ journey: Journey
  ) throws {
    let session = try triage(in: folder, environment: ["TERM": kind])
    var meant = try MeantProgram(hasMouse: !["linux", "vt100"].contains(kind))
    try session.follow(&meant, typing: journey.texts)
    kill(session.process, SIGTERM)
    #expect(try session.finish() == .killed(SIGTERM))
    #expect(session.leftBehind == [])
  }

  @Test(arguments: kinds)
  func `every size is drawn as it is meant on every kind of terminal`(_ kind: String) throws {
    let session = try triage(in: folder, environment: ["TERM": kind])
    var meant = try MeantProgram()
    try session.follow(&meant, typing: ["2\r", "3"])
    for (rows, columns) in [(12, 40), (5, 20), (3, 10), (43, 132), (24, 80)] {
      session.resize(rows: rows, columns: columns)
      meant.resize(rows: rows, columns: columns)
      try session.see(meant)
    }
    try session.leave()
    #expect(try session.finish() == .exited(2))
    #expect(session.leftBehind == [])
  }

  @Test(arguments: journeys)
  func `every screen is as it is meant in tmux, which is left as it was`(_ journey: Journey) throws
  {
    let session = try tmux(in: folder)
    var meant = try MeantProgram()
    try session.follow(&meant, typing: journey.texts)
    try kill(#require(Int32(folder.text("process").dropLast())), SIGTERM)
    try session.see("ended: the line is as it was")
    session.type("\r")
    try session.see("alternate 0, cursor 1, mouse 0, arrows 0, number pad 0")
    session.type("\r")
    #expect(try session.finish() == .exited(0))
  }

  /// The program in tmux, which is a terminal in its own right and draws on ours.
  private func tmux(in folder: Folder) throws -> TerminalSession {
    try folder.add(
      "tmux.conf",
      """
      set -g status off
      set -g destroy-unattached on
      set -s escape-time 0
      """)
    try folder.add(
      "in-tmux",
      """
      before=$(stty -g)
      sh -c 'echo $$ >"$HOME/process"; exec "$0"' '\(triagePath)'
      [ "$before" = "$(stty -g)" ] && echo 'ended: the line is as it was'
      read -r line
      tmux display -p "alternate #{alternate_on}, cursor #{cursor_flag}, mouse #{mouse_any_flag}, \\
      arrows #{keypad_cursor_flag}, number pad #{keypad_flag}"
      read -r line
      """)
    return try TerminalSession(
      "/usr/bin/tmux",
      ["-u", "-f", folder.path("tmux.conf"), "-S", folder.path("socket"), "new-session"]
        + ["sh '\(folder.path("in-tmux"))'"],
      environment: ["HOME": folder.path("")].merging(try stateFolder(false, in: folder)) { $1 })
  }
}
