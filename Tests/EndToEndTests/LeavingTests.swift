import PseudoTerminal
import Scenarios
import Testing

struct LeavingTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  @Test func `leaving before the end asks, warns, and tells so by the status`() throws {
    let session = try triage(in: folder)
    try session.walk(to: "Have you fainted")
    session.type("q")
    try session.see("Leave this check?", "so there is no result yet.", "Get help at once if")
    session.type("1")
    try session.see("Have you fainted")
    try session.leave()
    #expect(try session.finish() == .exited(2))
    #expect(session.leftBehind == [])
    #expect(folder.names == [])
  }

  @Test func `leaving the first page is leaving before the end`() throws {
    let session = try triage(in: folder)
    try session.see("Enter start")
    try session.leave()
    #expect(try session.finish() == .exited(2))
    #expect(session.leftBehind == [])
  }

  @Test func `the interrupt key asks, and pressed again it leaves`() throws {
    let session = try triage(in: folder)
    try session.walk(to: "Have you fainted")
    session.send([3])
    try session.see("Leave this check?")
    session.send([3])
    #expect(try session.finish() == .exited(2))
    #expect(session.leftBehind == [])
  }

  @Test func `a result that was read stays read when the person looks at the answers`() throws {
    let session = try triage(in: folder)
    try session.walkToResult()
    session.type("r")
    try session.see("Check your answers")
    try session.leave()
    #expect(try session.finish() == .exited(0))
    #expect(session.leftBehind == [])
  }

  @Test func `what the answers say so far is not the end`() throws {
    let session = try triage(in: folder)
    try session.walk(to: "Do you have chest pain")
    session.type("1")
    try session.take("1", onWarning: "CALL AN AMBULANCE NOW")
    try session.see("This is what your answers say so far.")
    try session.leave()
    #expect(try session.finish() == .exited(2))
    #expect(session.leftBehind == [])
  }
}
