import Glibc
import PseudoTerminal
import Scenarios
import SessionStore
import Testing
import TriageEngine
import TriageModel

/// A questionnaire, how it is asked, and all answers of a person.
struct StreamedTalk: CustomTestStringConvertible {
  let questionnaire: @Sendable () throws -> Questionnaire
  let arguments: [String]
  let steps: [Step]

  var testDescription: String { "\(steps.count) questions" }

  static let all = [
    StreamedTalk(questionnaire: { try bundledQuestionnaire() }, arguments: [], steps: calmWalk),
    StreamedTalk(
      questionnaire: { try fixture("ankle") }, arguments: ankleFile, steps: ankleWalk()),
  ]
}

@Suite(.serialized) struct StreamTests {
  @Test(arguments: StreamedTalk.all)
  func `killed at 250 random moments while keys stream in, it has every answer acknowledged`(
    _ talk: StreamedTalk
  ) throws {
    var random = SeededGenerator(seed: 5)
    var stream = try KilledStream(talk)
    for _ in 0..<250 { try stream.beKilled(&random) }
    // How far the keys come between kills depends on the machine; that they come on does not.
    #expect(stream.walks > 0 || stream.acknowledged > 0)
  }
}

/// A person whose keys come faster than the screens, and whose program is killed meanwhile.
private struct KilledStream {
  /// How many times all was answered.
  private(set) var walks = 0
  private let talk: StreamedTalk
  /// The answers that the keys give when nothing goes wrong.
  private let all: [StoredEvent.Kind]
  private var kept: KeptStore
  /// How many answers were followed by the next screen.
  private(set) var acknowledged = 0

  init(_ talk: StreamedTalk) throws {
    self.talk = talk
    var meant = try MeantProgram(talk.questionnaire())
    meant.type("\r")
    for step in talk.steps { meant.type(step.keys) }
    all = meant.answers
    kept = KeptStore(folder: try Folder())
    try prepare()
  }

  private func prepare() throws {
    try kept.folder.addAnkle()
    _ = try stateFolder(true, in: kept.folder)
  }

  /// Starts the program, finds what was kept, lets keys stream in, and kills it.
  mutating func beKilled(_ random: inout SeededGenerator) throws {
    if acknowledged == talk.steps.count { try beginAnew() }
    let session = try triage(talk.arguments, in: kept.folder, keeps: nil)
    let isBlind = acknowledged > 0 && Int.random(in: 0..<4, using: &random) == 0
    if isBlind {
      session.type("\r1")
    } else {
      let start = try goOn(session)
      let keys = Array(talk.steps[start...].map(\.keys).joined().utf8)
      let count = Int.random(in: 0...min(keys.count, 16), using: &random)
      for byte in keys[..<count] { session.send([byte]) }
    }
    for _ in 0..<Int.random(in: 0..<4000, using: &random) { sched_yield() }
    kill(session.process, SIGKILL)
    #expect(try session.finish() == .killed(SIGKILL))
    acknowledged = max(acknowledged, answersBehind(session.text) ?? 0)
  }

  private mutating func beginAnew() throws {
    kept = KeptStore(folder: try Folder())
    try prepare()
    acknowledged = 0
    walks += 1
  }

  /// Goes on where the interview stands, and compares what was kept with what was acknowledged.
  private mutating func goOn(_ session: TerminalSession) throws -> Int {
    try session.see("Your answers are kept")
    session.type("\r")
    try session.wait(for: "an offer or the first question") {
      session.text.contains("Go on where you stopped?") || session.text.contains(talk.steps[0].asks)
    }
    if session.text.contains("Go on where") { session.type("1") }
    try session.wait(for: "a question") { answersBehind(session.text) != nil }
    try kept.expectSound()
    let answers = try kept.answers
    #expect(answers == Array(all.prefix(answers.count)))
    #expect(answers.count >= acknowledged)
    #expect(answersBehind(session.text) == answers.count)
    acknowledged = answers.count
    return answers.count
  }

  /// How many answers lead to a screen; nil when it shows no question of the walk.
  private func answersBehind(_ text: String) -> Int? {
    if text.contains("See my result") { return talk.steps.count }
    return talk.steps.firstIndex { text.contains($0.asks) }
  }
}
