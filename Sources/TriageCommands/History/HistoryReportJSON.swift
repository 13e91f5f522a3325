import SessionStore
import Transcripts
import TriageEngine

/// The list of what is kept, for other programs. The names of its members are its schema.
struct HistoryReportJSON: Encodable {
  let format = "triage-history 1"
  let interviews: [Item]

  init(_ interviews: [InterviewSummary]) {
    self.interviews = interviews.enumerated().map { Item(number: $0.offset + 1, $0.element) }
  }

  /// One interview.
  struct Item: Encodable {
    let number: Int
    let id, questionnaire, version, title: String
    let started, last: Moment
    let utcOffsetSeconds, answered: Int
    let finished: Bool
    let level: RecordedLevel?

    init(number: Int, _ summary: InterviewSummary) {
      self.number = number
      (id, questionnaire) = (summary.id, summary.questionnaire)
      (version, title) = (summary.version, summary.title)
      (started, last) = (summary.started, summary.last)
      (utcOffsetSeconds, answered) = (summary.utcOffsetSeconds, summary.answered)
      (finished, level) = (summary.isFinished, summary.level)
    }
  }
}
