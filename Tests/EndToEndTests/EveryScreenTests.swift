import Glibc
import PseudoTerminal
import Scenarios
import SessionStore
import StoreScenarios
import Testing
import TriageEngine
import TriageModel
import TriageScreens

struct EveryScreenTests {
  static let walks =
    pairs(MeantTerminal.kinds, Journey.all) + pairs(MeantTerminal.wishes, Journey.brief)
  static let walksInTmux =
    pairs([.tmux256], Journey.all) + pairs([.tmux8], Journey.brief)
  let folder: Folder

  init() throws { folder = try Folder() }

  @Test(arguments: walks)
  func `every screen is as it is meant on every terminal, which is left as it was`(
    _ terminal: MeantTerminal, _ journey: Journey
  ) throws {
    let session = try triage(
      terminal.arguments, in: folder,
      environment: terminal.environment.merging(["TERM": terminal.kind]) { $1 },
      keeps: journey.isAsked ? nil : false)
    var meant = try MeantProgram(keeping: journey.isAsked ? .undecided : .notKept, on: terminal)
    try session.follow(&meant, journey)
    kill(session.process, SIGTERM)
    #expect(try session.finish() == .killed(SIGTERM))
    #expect(session.leftBehind == [])
  }

  @Test(arguments: MeantTerminal.kinds)
  func `every screen of what is kept is as it is meant on every kind of terminal`(
    _ terminal: MeantTerminal
  ) throws {
    let store = try SessionStore(folder: storeFolder(in: folder), at: firstDay)
    let sciatica = try bundledQuestionnaire()
    let answers = defaultAnswers.merging(["pain-number": "7"]) { $1 }
    try store.keep("first", sciatica, answers, at: firstDay.days(-40))
    try store.keep("second", sciatica, ["age": "18-49"], at: firstDay.days(-30))
    let session = try triage(
      ["history"], in: folder, environment: ["TERM": terminal.kind], keeps: true)
    var meant = try MeantHistory(store, on: terminal)
    try session.follow(
      &meant,
      typing: [
        "j", "?", "\u{1B}", "2", " ", "G", "e", "\u{15}mine.txt", "\r", "b", "e\u{15}mine.txt",
        "\r", "2", "\u{1B}", "d", "j", "3", "k", "1",
      ])
    session.type("q")
    #expect(try session.finish() == .exited(0))
    #expect(session.leftBehind == [])
  }

  @Test func `the ways lead past every role`() throws {
    var unseen = Set(Role.allCases)
    for journey in Journey.all {
      var meant = try MeantProgram(keeping: journey.isAsked ? .undecided : .notKept)
      for text in journey.texts {
        if text == Journey.readWarning { meant.readWarning() } else { meant.type(text) }
        unseen.subtract(meant.grid.roles)
      }
    }
    #expect(unseen == [])
  }

  @Test(arguments: MeantTerminal.kinds)
  func `every size is drawn as it is meant on every kind of terminal`(
    _ terminal: MeantTerminal
  ) throws {
    let session = try triage(in: folder, environment: ["TERM": terminal.kind])
    var meant = try MeantProgram(on: terminal)
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

  @Test(arguments: walksInTmux)
  func `every screen is as it is meant in tmux, which is left as it was`(
    _ terminal: MeantTerminal, _ journey: Journey
  ) throws {
    let session = try tmux(in: folder, as: terminal.kind, keeps: journey.isAsked ? nil : false)
    var meant = try MeantProgram(keeping: journey.isAsked ? .undecided : .notKept, on: terminal)
    try session.follow(&meant, journey)
    try kill(#require(Int32(folder.text("process").dropLast())), SIGTERM)
    try session.see("ended: the line is as it was")
    session.type("\r")
    try session.see("alternate 0, cursor 1, mouse 0, arrows 0, number pad 0")
    session.type("\r")
    #expect(try session.finish() == .exited(0))
  }

  private static func pairs(
    _ terminals: [MeantTerminal], _ journeys: [Journey]
  ) -> [(MeantTerminal, Journey)] {
    terminals.flatMap { terminal in journeys.map { (terminal, $0) } }
  }

  /// The program in tmux, which is a terminal in its own right and draws on ours.
  private func tmux(
    in folder: Folder, as kind: String, keeps wish: Bool?
  ) throws -> TerminalSession {
    let state = try wish.map { try stateFolder($0, in: folder) } ?? [:]
    try folder.add(
      "tmux.conf",
      """
      set -g status off
      set -g default-terminal \(kind)
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
      [
        "-u", "-f", folder.path("tmux.conf"), "-S", folder.path("socket"), "new-session", "-c",
        folder.path(""), "sh '\(folder.path("in-tmux"))'",
      ],
      environment: ["HOME": folder.path("")].merging(state) { $1 })
  }
}

extension Grid {
  /// The roles of its cells.
  fileprivate var roles: Set<Role> {
    Set((0..<size.rows).flatMap { row in (0..<size.columns).map { self[row, $0].role } })
  }
}
