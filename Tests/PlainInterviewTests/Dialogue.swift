import Scenarios
import TriageEngine
import TriageModel
import TriageScreens

@testable import PlainInterview

/// A person at the plain interview, and everything that was said; typed lines stand behind `> `.
struct Dialogue {
  private(set) var interview: PlainInterview
  private(set) var text = ""
  private(set) var effect: PlainEffect?
  private(set) var replies: [PlainReply] = []
  /// What the next attempts to save come to, in order.
  var outcomes: [SaveOutcome] = []
  private var clock: Int64 = 1_795_388_645_123

  init(_ questionnaire: Questionnaire, country: Country? = nil) {
    interview = PlainInterview(
      questionnaire, country: country, programVersion: "0.1.0",
      transcriptPath: "ankle-check-2026-11-22-2304.txt")
    hear(interview.begin())
  }

  /// Types lines, one each second.
  mutating func type(_ lines: String...) {
    for line in lines { type(line: line) }
  }

  mutating func type(line: String) {
    clock += 1000
    text += "> \(line)\n"
    hear(interview.take(line, at: Moment(milliseconds: clock)))
  }

  /// Closes the input.
  mutating func close() {
    text += "> (end of input)\n"
    hear(interview.inputEnded())
  }

  private mutating func hear(_ reply: PlainReply) {
    replies.append(reply)
    text += reply.lines.map { $0 + "\n" }.joined()
    effect = reply.effect
    if let effect { text += "[\(effect)]\n" }
    if case .save = effect, !outcomes.isEmpty { hear(interview.saved(outcomes.removeFirst())) }
  }
}
