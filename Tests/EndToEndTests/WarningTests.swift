import PseudoTerminal
import Scenarios
import Testing

struct WarningTests {
  let folder: Folder
  let warned = "GO TO AN EMERGENCY DEPARTMENT NOW"
  let saddle = "Are you numb or tingly between your legs?"

  init() throws { folder = try Folder() }

  @Test func `new numbness between the legs is warned of before the next question`() throws {
    let session = try triage(in: folder)
    try session.walk(to: saddle)
    session.type("4")
    try session.see("!! WARNING", warned, "Call 999 (United Kingdom)", "3 Change my answer")
    #expect(session.line(0) == "    !! WARNING")
    #expect(session.cell(row: 1, column: 4).isReverse || session.cell(row: 1, column: 4).isBold)
    #expect(!String(decoding: session.received, as: UTF8.self).contains("Is it hard to start"))
  }

  @Test func `keys typed ahead neither answer nor dismiss a warning`() throws {
    let session = try triage(in: folder)
    try session.walk(to: saddle)
    session.type("4" + String(repeating: "2", count: 50) + "\r\r\r")
    try session.take("2", onWarning: warned)
    try session.see("Is it hard to start to pee")
    session.type("r")
    try session.see("Check your answers")
    try session.move(to: "Is it hard to start to pee")
    try session.wait(for: "the open question") {
      session.line(session.cursor.row + 2).contains("= not answered yet")
    }
  }

  @Test func `a warning leads to the result so far, to the next question, or back`() throws {
    let session = try triage(in: folder)
    try session.walk(to: saddle)
    session.type("4")
    try session.take("3", onWarning: warned)
    try session.see("4 (x) Yes, and it is new")
    session.type("4")
    try session.see("!! Go to an emergency department now", "Question 8 of", "w warning")
    session.type("w")
    try session.take("1", onWarning: warned)
    try session.see("This is what your answers say so far.")
    session.type("c")
    try session.see("Is it hard to start to pee")
  }

  @Test func `a corrected answer takes the warning back and says so`() throws {
    let session = try triage(in: folder)
    try session.walk(to: saddle)
    session.type("4")
    try session.take("2", onWarning: warned)
    try session.see("Is it hard to start to pee")
    session.type("b")
    try session.see("4 (x) Yes, and it is new")
    session.type("1")
    try session.take("1", onWarning: "You changed an answer")
    try session.see("Is it hard to start to pee")
    #expect(!session.text.contains("w warning"))
  }

  @Test func `a warning fits a small screen, and its choices are reached by reading on`() throws {
    let session = try triage(in: folder, rows: 12, columns: 40)
    try session.walk(to: "Do you have chest pain")
    session.type("1")
    try session.see("CALL AN AMBULANCE NOW")
    #expect(session.line(0) == "!!! WARNING")
    try session.wait(for: "a warning that takes keys") {
      if session.text.contains("> 3 ") { return true }
      session.press(.down)
      return false
    }
    session.type("2")
    try session.see("Have you fainted")
    #expect(session.line(0).hasPrefix("!!! Call an ambulance now"))
  }
}
