import Scenarios
import Transcripts
import TriageEngine
import TriageModel

/// An interview that a test holds, one answer a second.
struct Talk {
  let questionnaire: Questionnaire
  private var interview: Interview
  private var moment = Moment(milliseconds: 1_795_388_645_123)
  /// How many seconds the clock of the person is ahead of UTC.
  var ahead = 3600

  /// An interview about a fixture.
  init(_ name: String) throws {
    questionnaire = try fixture(name)
    interview = Interview(questionnaire)
  }

  /// Gives answers in asking order.
  mutating func answer(_ texts: [String: String]) throws {
    let sheet = try questionnaire.sheet(texts)
    for position in 0..<sheet.count {
      if let answer = sheet[position] { try take(answer, to: position) }
    }
  }

  /// Passes over a question.
  mutating func skip(_ question: QuestionID) throws {
    guard let position = questionnaire.position(of: question) else { return }
    try take(.skipped, to: position)
  }

  private mutating func take(_ answer: Answer, to position: Int) throws {
    moment = moment.later(by: 1000)
    let effect = try interview.take(answer, to: position, at: moment)
    if let alert = effect.alert { interview.noteShown(alert, at: moment) }
  }

  /// The record as it stands.
  var transcript: Transcript {
    Transcript(
      of: interview,
      in: TranscriptContext(
        questionnaireSHA256: String(repeating: "0f", count: 32), programVersion: "0.1.0",
        country: questionnaire.countries[1],
        started: Moment(milliseconds: 1_795_388_645_123), ended: moment.later(by: 1000),
        utcOffsetSeconds: ahead, interviewID: "5d2e"))
  }

  /// The status of the response.
  var status: String? {
    get throws {
      try ReadBundle(transcript, of: questionnaire).member("status", of: "QuestionnaireResponse")
    }
  }
}
