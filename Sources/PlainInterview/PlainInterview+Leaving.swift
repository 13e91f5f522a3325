import ProgramWords
import TriageEngine
import TriageModel
import TriageScreens

extension PlainInterview {
  /// Says what leaving means, with the signs that mean "go at once".
  mutating func sayLeaving() {
    let guidance = guidance
    say("", Words.leaveNow)
    sayLevel(guidance)
    for part in guidance.parts(at: .warning) { say(part) }
    say("")
    if !interview.events.isEmpty {
      say(
        unchangedPath.map(PlainWords.saved)
          ?? keeping.leaving(isFinished: interview.isFinished))
    }
  }

  /// The path of the transcript that was written last, if no answer was given since.
  var unchangedPath: String? { savedEvents == interview.events.count ? savedPath : nil }

  mutating func takePath(_ line: String) {
    reply.effect = .save(path: line.isEmpty ? transcriptPath : line, overwrite: false)
  }

  /// Says how the saving ended, and goes on from there.
  mutating func handle(_ outcome: SaveOutcome) {
    if case .replacing = stage { stages.removeLast() }
    switch outcome {
    case .saved(let path):
      savedPath = path
      savedEvents = interview.events.count
      say(PlainWords.saved(path))
      if stage == .saving(endsAfter: true) { end() } else { goBack() }
    case .exists(let path): open(.replacing(path: path))
    case .failed(_, let failure):
      say(failure.words)
      sayHow()
    }
  }
}
