import Glibc
import PseudoTerminal
import Scenarios
import Testing

/// The promise of the screens, line by line: an answer is kept before the next question is asked.
@Suite struct PlainKillingTests {
  let folder: Folder
  let kept: KeptStore
  /// From the first question to one that warns, and the next.
  let steps = Array(calmWalk.prefix(8))

  init() throws {
    folder = try Folder()
    kept = KeptStore(folder: folder)
  }

  @Test func `killed after each of six answers, it asks the same question again`() throws {
    var session = try start(keeps: true)
    for answered in 1...6 {
      try answer(steps[answered - 1], in: session)
      try session.seeQuestion(steps[answered].asks)
      let question = session.question
      try end(session)
      session = try resume(after: answered)
      try session.seeQuestion(steps[answered].asks)
      #expect(session.question == question)
      #expect(try kept.answers.count == answered)
      try kept.expectSound()
    }
  }

  @Test func `killed at a warning, it says the warning again before the next question`() throws {
    var session = try start(keeps: true)
    for step in steps.prefix(6) { try answer(step, in: session) }
    try session.seeQuestion(steps[6].asks)
    session.type("4\r")
    for _ in 0..<2 {
      try session.see("WARNING: Go to an emergency department now.", "3. Change my answer")
      try end(session)
      session = try resume(after: 7)
    }
    try session.see("WARNING: Go to an emergency department now.", "3. Change my answer")
    #expect(!session.text.contains(steps[7].asks))
    session.type("2\r")
    try session.seeQuestion(steps[7].asks)
    #expect(try kept.answers.count == 7)
    try kept.expectSound()
  }

  private func start(keeps: Bool?) throws -> TerminalSession {
    let session = try triage(["--plain"], in: folder, rows: 120, columns: 200, keeps: keeps)
    try session.see("Type a number from 1 to 8.")
    session.type("2\r")
    try session.see("Your answers are kept on this machine.", "1. Yes, start")
    session.type("1\r")
    return session
  }

  private func answer(_ step: Step, in session: TerminalSession) throws {
    try session.seeQuestion(step.asks)
    session.type(step.line + "\r")
  }

  private func end(_ session: TerminalSession) throws {
    kill(session.process, SIGKILL)
    #expect(try session.finish() == .killed(SIGKILL))
  }

  private func resume(after answered: Int) throws -> TerminalSession {
    let session = try start(keeps: nil)
    try session.see("\(answered) answered.", "1. Go on with them")
    session.type("1\r")
    return session
  }
}

extension TerminalSession {
  /// The rows from the last question on.
  fileprivate var question: [Substring] {
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    return Array(rows[(rows.lastIndex { $0.hasPrefix("Question ") } ?? 0)...])
      .filter { !$0.isEmpty }
  }

  /// Waits until the last question is this one, and can be answered.
  fileprivate func seeQuestion(_ asks: String) throws {
    try wait(for: asks) {
      let question = question
      return question.contains { $0.contains(asks) }
        && question.last?.hasPrefix("Type a number") == true
    }
  }
}
