import Glibc
import Scenarios
import SessionStore
import Transcripts
import TriageEngine
import TriageModel

/// One interview of the probe: the same answers for the same seed, however often it is resumed.
struct ProbeTalk {
  private let options: ProbeOptions
  private let id: String
  private let kept: KeptInterview
  private var walk: RandomWalk
  private var failures = 0

  /// Begins an interview, or goes on where it was left.
  init(
    _ id: String, seed: UInt64, _ questionnaire: Questionnaire, in store: SessionStore,
    _ options: ProbeOptions
  ) throws(StoreProblem) {
    self.id = id
    self.options = options
    walk = RandomWalk(questionnaire, seed: seed, from: Moment(milliseconds: 0))
    let isKept = try store.interviews().contains { $0.id == id }
    guard isKept else {
      kept = try store.begin(questionnaire, in: probeContext(id, questionnaire))
      return
    }
    let resumed = try store.resume(
      id, with: questionnaire, sha256: "digest", at: Moment(milliseconds: 0))
    kept = resumed.kept
    while walk.interview.events != resumed.replay.interview.events {
      guard (try? walk.step()) != nil else {
        say("problem not the same interview")
        break
      }
    }
  }

  /// Answers until nothing is open, then reads the result.
  mutating func goOn() {
    var steps = 0
    while let position = try? walk.step() {
      keep(at: walk.place(after: position))
      steps += 1
      if steps == options.steps { kill(getpid(), SIGKILL) }
    }
    let context = probeContext(id, walk.interview.questionnaire, ended: walk.moment)
    keep(at: .result, Transcript(of: walk.interview, in: context))
  }

  private mutating func keep(at place: InterviewPlace, _ result: Transcript? = nil) {
    do {
      try kept.keep(
        walk.interview, at: place, in: walk.interview.questionnaire.countries[0],
        moment: walk.moment, result: result)
      say("kept \(kept.summary.events)")
    } catch {
      say("problem \(error.kind)")
      failures += 1
      if failures == options.relief { setFileLimit(.max) }
    }
  }
}

/// What the record of an interview of the probe says.
private func probeContext(
  _ id: String, _ questionnaire: Questionnaire, ended: Moment = Moment(milliseconds: 0)
) -> TranscriptContext {
  TranscriptContext(
    questionnaireSHA256: "digest", programVersion: "probe",
    country: questionnaire.countries[0], started: Moment(milliseconds: 0), ended: ended,
    utcOffsetSeconds: 0, interviewID: id)
}
