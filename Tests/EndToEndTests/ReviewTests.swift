import PseudoTerminal
import Scenarios
import Testing

struct ReviewTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  @Test func `an answer changed in the review changes the result`() throws {
    let session = try triage(in: folder)
    try session.walkToReview()
    try session.move(to: "Do you have a high temperature")
    session.press(.enter)
    try session.see("2 (x) No")
    session.type("1")
    try session.see("Check your answers", "> Do you have a high temperature", "= Yes")
    session.type("c")
    try session.see("! GET MEDICAL ADVICE TODAY", "Fever with back or leg pain")
  }

  @Test func `later answers that no longer apply are set aside, and come back`() throws {
    let session = try triage(in: folder)
    try session.walkToReview()
    try session.move(to: "Where do you feel it?")
    session.press(.enter)
    try session.see("[x] Back of the thigh")
    session.type("A\r")
    try session.see("= I have no pain now", "6 answers do not apply now.")
    session.press(.pageDown)
    try session.see("= My leg (does not apply now)")
    session.press(.home)
    try session.see("> See my result")
    try session.move(to: "Where do you feel it?")
    session.press(.enter)
    try session.see("[x] I have no pain now")
    session.type("16\r")
    try session.see("6 answers came back from before.")
    session.press(.pageDown)
    try session.see("= My leg (kept from before)")
  }

  @Test func `b goes back to the answer before, which is kept until another is given`() throws {
    let session = try triage(in: folder)
    try session.walk(to: "Have you fainted")
    session.type("b")
    try session.see("Do you have chest pain", "2 (x) No")
    session.press(.left)
    try session.see("3 (x) 18 to 49")
    session.type("4")
    try session.see("Have you fainted", "Your last answer: 50 to 69")
  }

  @Test func `help says why a question is asked, and closes where it was opened`() throws {
    let session = try triage(in: folder)
    try session.walk(to: "Have you fainted")
    session.type("?")
    try session.see("Why we ask", "bleeding inside the body, a stroke")
    session.press(.escape)
    try session.see("Have you fainted")
  }
}
