import Glibc
import PseudoTerminal
import Scenarios
import SessionStore
import Testing
import Transcripts
import TriageEngine
import TriageModel

/// What was promised: when the questions change between two sittings, the person is told, nothing
/// is dropped silently, and what still fits is carried over; old answers are checked first.
@Suite struct ChangedFileTests {
  let folder: Folder
  let kept: KeptStore

  init() throws {
    folder = try Folder()
    kept = KeptStore(folder: folder)
    try folder.addAnkle()
  }

  /// Three answers, then the power is gone, and the questions change.
  private func leave(thenChange edits: KeyValuePairs<String, String>) throws {
    let steps = ankleWalk()
    let first = try triage(ankleFile, in: folder, keeps: true)
    try first.agree()
    try first.answer(steps.prefix(3))
    try first.see(steps[3].asks)
    kill(first.process, SIGKILL)
    _ = try first.finish()
    try folder.addAnkle(edits)
  }

  /// What was left, up to the offer at the next start.
  private func offer(_ edits: KeyValuePairs<String, String>) throws -> TerminalSession {
    try leave(thenChange: edits)
    let second = try triage(ankleFile, in: folder, keeps: nil)
    try second.see("Your answers are kept on this machine.")
    second.type("\r")
    try second.see("Go on where you stopped?", "3 answered.")
    second.type("1")
    return second
  }

  @Test func `an answer that no longer fits is told with its words, the others are carried over`()
    throws
  {
    let session = try offer(["none: {label: None of these": "nothing: {label: Nothing at all"])
    try session.see("Please note")
    #expect(
      session.words.hasPrefix(
        """
        Please note The questions have changed since you gave these answers. These answers no \
        longer fit, so you may be asked again: Which of these do you see? None of these Please \
        check all your answers. 1 Go on
        """))
    session.type("1")
    try session.see("Check your answers")
    #expect(session.words.contains("Can you take four steps? = Yes"))
    #expect(session.words.contains("Which of these do you see? = not answered yet"))
    #expect(session.words.contains("How old are you? = 30 years"))
    session.type("c")
    try session.see("Which of these do you see?", "4 [ ] Nothing at all")
    session.type("4\r")
    try session.see("How bad is it?")
    #expect(
      try kept.answers.map(\.answeredWords) == [
        ["Yes"], ["None of these"], ["30 years"], ["Nothing at all"],
      ])
    try kept.expectSound()
  }

  @Test(arguments: ["text", "markdown", "html", "json", "fhir"])
  func `a record names answers that no longer fit`(_ format: String) throws {
    try leave(thenChange: ["none: {label: None of these": "nothing: {label: Nothing at all"])
    let run = try PipedRun(
      ["history", "show", "--questionnaire", "ankle.yaml", "--format", format], in: folder)
    #expect(run.ending == .exited(0))
    #expect(run.output.contains("These answers no longer fit, so you may be asked again:"))
    #expect(run.output.contains("Which of these do you see? None of these"))
  }

  @Test func `a question in other words is named, and its answer is shown to be checked`() throws {
    let session = try offer(["four steps?": "five steps?"])
    try session.see("Please note")
    #expect(
      session.words.hasPrefix(
        """
        Please note The questions have changed since you gave these answers. These are asked in \
        other words now. Please read them again: Can you take five steps? Please check all your \
        answers. 1 Go on
        """))
    session.type("1")
    try session.see("Check your answers")
    #expect(session.words.contains("Can you take five steps? = Yes"))
  }

  @Test func `a change that nobody would notice is not told`() throws {
    let session = try offer(["version: 1.0.0": "version: 1.0.1"])
    try session.see("How bad is it?")
    #expect(try kept.answers.map(\.answeredWords) == [["Yes"], ["None of these"], ["30 years"]])
    #expect(try kept.store.interviews().map(\.version) == ["1.0.1"])
  }

  @Test(arguments: [(25, true), (23, false)])
  func `answers of more than a day ago are checked first, and a warning is shown before`(
    _ hours: Int64, _ isOld: Bool
  ) throws {
    try keepWarned(hoursAgo: hours)
    let session = try triage(ankleFile, in: folder, keeps: nil)
    try session.see("Your answers are kept on this machine.")
    session.type("\r")
    try session.see("Go on where you stopped?", "from \(hours) hours ago, 2 answered.")
    #expect(session.text.contains("more than a day old") == isOld)
    session.type("1")
    try session.take("2", onWarning: "GO TO HOSPITAL NOW")
    try session.see(isOld ? "Check your answers" : "How old are you?")
    #expect(session.text.contains("more than a day old") == isOld)
  }

  /// Keeps an interview with a cold foot, whose last answer was given so many hours ago.
  private func keepWarned(hoursAgo hours: Int64) throws {
    _ = try stateFolder(true, in: folder)
    let ankle = try fixture("ankle")
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    let moment = Moment(milliseconds: (Int64(time.tv_sec) - hours * 3600 - 60) * 1000)
    var interview = Interview(ankle)
    let sheet = try ankle.sheet(["walk": "yes", "signs": "cold"])
    for position in [0, 2] {
      let answer = try #require(sheet[position])
      if let alert = try interview.take(answer, to: position, at: moment).alert {
        interview.noteShown(alert, at: moment)
      }
    }
    let context = TranscriptContext(
      questionnaireSHA256: "", programVersion: "0.1.0", country: ankle.countries[1],
      started: moment, ended: moment, utcOffsetSeconds: 0, interviewID: "a")
    try kept.store.begin(ankle, in: context)
      .keep(interview, at: .next(in: interview), in: ankle.countries[1], moment: moment)
  }
}
