import Glibc
import PseudoTerminal
import Scenarios
import SessionStore
import Testing
import Transcripts
import TriageEngine
import TriageModel
import TriageScreens

/// What was promised: an answer is kept once the next screen stands, whatever ends the program.
/// The program is killed after every single event and goes on each time beside a program that
/// nothing ever ended.
@Suite struct KillingTests {
  let folder: Folder
  let kept: KeptStore

  init() throws {
    folder = try Folder()
    kept = KeptStore(folder: folder)
  }

  @Test func `killed after every event of a whole interview, it goes on each time where it stood`()
    throws
  {
    let session = try killAfterEach(calmWalk.map(\.keys), from: ["2\r"])
    session.type("\r")
    try session.see("LOOK AFTER YOURSELF AT HOME")
    kill(session.process, SIGKILL)
    _ = try session.finish()
    try expectFinished()
  }

  @Test func `killed at a warning and after it, the warning is shown again before all else`() throws
  {
    let before = calmWalk.prefix { $0.asks != "Are you numb or tingly between your legs?" }
    try killAfterEach(["4", "2", "1", "b", "1", "r"], from: ["2\r"] + before.map(\.keys))
  }

  /// Expects that the result is kept, and that nothing is left to go on with.
  private func expectFinished() throws {
    let interview = try #require(try kept.store.interviews().first)
    #expect(interview.isFinished)
    #expect(interview.level?.id == "self-care")
    #expect(try kept.store.transcript(of: interview.id)?.finished == true)
    let session = try triage(in: folder, keeps: nil)
    try session.see("Your answers are kept on this machine.")
    session.type("\r")
    try session.see("How old are you?")
    try kept.expectSound()
  }

  /// Types, kills, and goes on, again and again.
  @discardableResult
  private func killAfterEach(
    _ moves: [String], from beginning: [String]
  ) throws -> TerminalSession {
    var meant = try MeantProgram(keeping: .kept)
    var session = try triage(in: folder, keeps: true)
    try session.follow(&meant, typing: beginning)
    for (number, move) in moves.enumerated() {
      let moment = Moment(milliseconds: Int64(number + 1) * 10_000)
      try session.enter(move)
      meant.type(move, at: moment)
      try session.see(screen: meant)
      kill(session.process, SIGKILL)
      #expect(try session.finish() == .killed(SIGKILL))
      session = try resume(like: meant)
      try kept.expectSound()
      #expect(try kept.answers == meant.answers)
    }
    return session
  }

  /// Starts the program again and goes on, until it stands where it stood.
  private func resume(like meant: MeantProgram) throws -> TerminalSession {
    let session = try triage(in: folder, keeps: nil)
    try session.see("Your answers are kept on this machine.")
    session.type("\r")
    let answered = meant.interview.asked.count { meant.interview.sheet[$0] != nil }
    try session.see("Go on where you stopped?", "\(answered) answered.")
    session.type("1")
    let isWarned = Alert(standing: meant.interview.alerting) != nil
    if isWarned, !meant.grid.text.contains("WARNING") {
      try session.take("2", onWarning: "WARNING")
    }
    try session.see(screen: meant)
    return session
  }

}

extension TerminalSession {
  /// Waits until the screen is as it is meant, apart from the words of the last answer and the row
  /// that they take.
  fileprivate func see(screen meant: MeantProgram) throws {
    let rows = rows(of: meant.grid.text)
    try wait(for: "this screen:\n\(meant.grid.text)\n") {
      let shown = self.rows(of: text)
      return shown.last == rows.last && abs(shown.count - rows.count) <= 1
        && zip(shown.dropLast(), rows.dropLast()).allSatisfy { $0 == $1 }
    }
  }

  /// The rows with words, without that of the last answer and without the marks of more at the end.
  private func rows(of screen: String) -> [String] {
    screen.split(separator: "\n").filter { !$0.contains("last answer") }
      .map { String($0.reversed().drop { $0 == " " || $0 == "↓" }.reversed()) }
      .filter { !$0.isEmpty }
  }

  /// Types keys; on a warning, once it takes them.
  fileprivate func enter(_ keys: String) throws {
    if text.contains("WARNING") { try take(keys, onWarning: "WARNING") } else { type(keys) }
  }
}
