import Scenarios
import Transcripts
import TriageEngine
import TriageModel

/// A person who answers one question each second, and the record of it.
struct RecordedTalk {
  private(set) var interview: Interview
  private var clock: Int64 = 1_795_388_645_123

  init(_ questionnaire: Questionnaire) { interview = Interview(questionnaire) }

  /// Answers a question with options, a number or words, as in an answer sheet.
  mutating func say(_ question: QuestionID, _ text: String) throws {
    let questionnaire = interview.questionnaire
    let sheet = try questionnaire.sheet([question.text: text])
    guard let position = questionnaire.position(of: question), let answer = sheet[position]
    else { return }
    try take(answer, to: position)
  }

  /// Passes over a question.
  mutating func skip(_ question: QuestionID) throws {
    guard let position = interview.questionnaire.position(of: question) else { return }
    try take(.skipped, to: position)
  }

  mutating func take(_ answer: Answer, to position: Int) throws {
    clock += 1000
    let moment = Moment(milliseconds: clock)
    if let alert = try interview.take(answer, to: position, at: moment).alert {
      interview.noteShown(alert, at: moment)
    }
  }

  /// The record, made a second later.
  func transcript(ahead seconds: Int = 3600) -> Transcript {
    Transcript(
      of: interview,
      in: TranscriptContext(
        questionnaireSHA256: String(repeating: "0f", count: 32), programVersion: "0.1.0",
        country: interview.questionnaire.countries[1],
        started: Moment(milliseconds: 1_795_388_645_123),
        ended: Moment(milliseconds: clock + 1000), utcOffsetSeconds: seconds,
        interviewID: "0191d3a0-aaaa-7bbb-8ccc-0123456789ab"))
  }
}
