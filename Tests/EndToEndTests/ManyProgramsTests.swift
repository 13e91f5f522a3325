import PseudoTerminal
import Scenarios
import SessionStore
import Testing
import Transcripts
import TriageModel

/// What was promised: several programs at once on one store keep each its own interview whole.
@Suite struct ManyProgramsTests {
  let folder: Folder
  let kept: KeptStore

  init() throws {
    folder = try Folder()
    kept = KeptStore(folder: folder)
    try folder.addAnkle()
  }

  @Test func `an interview that is open in one window is not offered in another`() throws {
    let first = try triage(in: folder, keeps: true)
    try first.walk(to: "Have you fainted")
    let second = try triage(in: folder, keeps: nil)
    try second.walk(to: "Do you have chest pain")
    second.type("1")
    try second.see("CALL AN AMBULANCE NOW")
    first.type("2")
    try first.see("very bad pain in your tummy")
    #expect(try kept.store.interviews().map(\.answered) == [3, 2])
    #expect(try kept.store.unfinished(questionnaire: "sciatica") == [])

    first.hangUp()
    _ = try first.finish()
    let third = try triage(in: folder, keeps: nil)
    try third.see("Your answers are kept on this machine.")
    third.type("\r")
    try third.see("Go on where you stopped?", "3 answered.")
    third.type("1")
    try third.see("very bad pain in your tummy")
    try kept.expectSound()
  }

  @Test func `200 interviews of 8 programs at once are all kept whole`() throws {
    _ = try stateFolder(true, in: folder)
    for round in 0..<25 {
      let sessions = try (0..<8).map { _ in try triage(ankleFile, in: folder, keeps: nil) }
      for session in sessions { try session.agree() }
      let walks = (0..<8).map { ankleWalk(age: 20 + round, words: "Person \(round) of \($0).") }
      for step in walks[0].indices {
        for (session, walk) in zip(sessions, walks) { try session.answer([walk[step]]) }
      }
      for session in sessions {
        try session.see("See my result")
        session.type("\r")
      }
      for session in sessions {
        try session.see("STAY AT HOME")
        try session.leave(saying: "3 Leave")
      }
      for session in sessions { #expect(try session.finish() == .exited(0)) }
    }
    try expectAll()
  }

  /// Every interview is listed, finished, with its own five answers.
  private func expectAll() throws {
    let store = try kept.store
    let interviews = try store.interviews()
    #expect(interviews.count == 200)
    #expect(interviews.allSatisfy { $0.isFinished && $0.level?.id == "home" && $0.answered == 5 })
    let words = try interviews.map { try store.answers(of: $0.id).map(\.answeredWords) }
    let expected = (0..<25).flatMap { round in
      (0..<8).map { number in
        [
          ["Yes"], ["None of these"], ["\(20 + round) years"],
          ["5 (0 is no pain, 10 is the worst pain)"],
          ["Person \(round) of \(number)."],
        ]
      }
    }
    #expect(Set(words) == Set(expected))
    try kept.expectSound()
  }
}

extension StoredEvent.Kind {
  /// The words of an answer; none for anything else.
  var answeredWords: [String] {
    switch self {
    case .answered(_, _, _, let words): words
    case .alertShown, .countryChosen, .went, .resultRead, .carriedOver: []
    }
  }
}

extension TerminalSession {
  /// Asks to leave, and leaves where that is called so.
  func leave(saying words: String) throws {
    type("q")
    try see(words)
    type(String(words.prefix(1)))
  }
}
