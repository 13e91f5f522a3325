import PseudoTerminal
import Scenarios
import SessionStore
import Testing
import TriageEngine

/// Answers that are kept on this machine, from the question whether to keep them to another day.
@Suite struct KeepingTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  private var stored: [InterviewSummary] {
    get throws {
      try SessionStore(folder: storeFolder(in: folder), at: Moment(milliseconds: 0)).interviews()
    }
  }

  @Test func `a person is asked once, and goes on where the line dropped`() throws {
    let first = try triage(in: folder, keeps: nil)
    try first.wait(for: "Where are you?")
    first.type("\r")
    try first.wait(for: "Keep your answers on this machine?")
    first.type("1")
    try first.wait(for: "How old are you?")
    first.type("3")
    try first.wait(for: "1-3 answer")
    let screen = first.text
    first.hangUp()
    _ = try first.finish()
    #expect(try stored.map(\.answered) == [1])

    let second = try triage(in: folder, keeps: nil)
    try second.wait(for: "Your answers are kept on this machine.")
    second.type("\r")
    try second.wait(for: "1 answered.")
    second.type("1")
    try second.wait(for: "the same screen") { question(second.text) == question(screen) }
  }

  private func question(_ screen: String) -> [Substring] {
    Array(screen.split(separator: "\n").filter { !$0.contains("last answer") })
  }

  @Test func `whoever wants nothing kept leaves nothing behind`() throws {
    let session = try triage(in: folder, keeps: nil)
    try session.wait(for: "Where are you?")
    session.type("\r")
    try session.wait(for: "Keep your answers on this machine?")
    session.type("2")
    try session.wait(for: "How old are you?")
    session.type("3")
    try session.wait(for: "Question 2 of")
    #expect(try stored.isEmpty)
  }

  @Test func `a private interview asks nothing, says so and leaves no trace`() throws {
    let session = try triage(["run", "--private"], in: folder, keeps: nil)
    try session.wait(for: "Private: nothing is kept on this machine.")
    session.type("\r")
    try session.wait(for: "How old are you?")
    session.type("3")
    try session.wait(for: "Question 2 of")
    #expect(folder.bytes(".local/state/triage/interviews.sqlite") == nil)
  }

  @Test(arguments: [
    ("chmod 755 .local/state/triage", "other people can open it"),
    ("echo nonsense >.local/state/triage/interviews.sqlite", "It was not deleted."),
    ("rm -r .local/state/triage; touch .local/state/triage", "something else stands"),
  ])
  func `a store that cannot be used is told once and never stops an interview`(
    preparation: String, words: String
  ) throws {
    let session = try triage(in: folder, keeps: true, after: preparation)
    try session.wait(for: "Where are you?")
    session.type("\r")
    try session.wait(for: words)
    session.type("1")
    try session.wait(for: "the next step") {
      session.text.contains("How old are you?") || session.text.contains("Keep your answers")
    }
    if session.text.contains("Keep your answers") { session.type("1") }
    try session.wait(for: "How old are you?")
    session.type("3")
    try session.wait(for: "Question 2 of")
  }
}
