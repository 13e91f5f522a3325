import PseudoTerminal
import Scenarios
import Testing

struct ResizingTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  @Test func `ticked answers stay through every size of the screen`() throws {
    let session = try triage(in: folder)
    try session.walk(to: "Where do you feel it?")
    session.type("16")
    try session.see("1 [x] Low back", "> 6 [x] Back of the thigh")
    session.resize(rows: 12, columns: 40)
    try session.see("Question 27 of", "> 6 [x] Back of the thigh")
    session.resize(rows: 5, columns: 20)
    try session.see("Where do you", "> 6 [x] Back of")
    session.resize(rows: 3, columns: 10)
    try session.see("Please", "enlarge to")
    session.resize(rows: 30, columns: 100)
    try session.see("Where do you feel it?", "1 [x] Low back", "> 6 [x] Back of the thigh")
    session.type("\r")
    try session.see("Which hurts more?", "Your last answer: Low back; Back of the thigh")
  }

  @Test func `a warning stays through every size of the screen`() throws {
    let session = try triage(in: folder)
    try session.walk(to: "Do you have chest pain")
    session.type("1")
    try session.see("!!! WARNING", "CALL AN AMBULANCE NOW")
    session.resize(rows: 3, columns: 10)
    try session.see("Please")
    session.resize(rows: 5, columns: 20)
    try session.see("!!! WARNING", "CALL AN AMBULANCE")
    session.resize(rows: 43, columns: 132)
    try session.see("!!! WARNING", "3 Change my answer", "Call 999 (United Kingdom)")
  }

  @Test func `Ctrl-C leaves a screen that is too small, and the answers stay`() throws {
    let session = try triage(in: folder, keeps: true)
    try session.walk(to: "Have you fainted")
    session.resize(rows: 3, columns: 10)
    try session.see("Please")
    session.send([0x03])
    #expect(try session.finish() == .exited(2))
    #expect(session.leftBehind == [])
    #expect(try KeptStore(folder: folder).answers.count == 2)
  }

  @Test func `a program suspended and resumed on another size goes on where it was`() throws {
    let session = try shell(in: folder)
    session.type(triagePath + "\r")
    try session.walk(to: "Have you fainted")
    session.send([0x1A])
    try session.see("Stopped", "READY$")
    #expect(session.leftBehind == [])
    session.resize(rows: 30, columns: 100)
    session.type("fg\r")
    try session.see("Have you fainted", "Your last answer: No")
    #expect(session.isOnSecondScreen)
    session.type("2")
    try session.see("very bad pain in your tummy")
    try session.leave()
    try session.wait(for: "the prompt") { session.line(session.cursor.row) == "READY$" }
    session.type("echo \"status $?\"\r")
    try session.see("status 2")
    #expect(session.leftBehind == [])
  }
}
