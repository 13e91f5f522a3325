package import Scenarios
package import SessionStore
import Transcripts
package import TriageEngine
package import TriageModel

/// The first moment of these tests, 2026-11-22 23:04 for the person.
package let firstDay = Moment(milliseconds: 1_795_385_040_000)

extension Moment {
  /// The moment some days later.
  package func days(_ count: Int) -> Moment { later(by: Int64(count) * 86_400_000) }
}

/// The ankle check, which follows the pain.
package func ankleWithTrend(_ edits: [Edit] = []) throws -> Questionnaire {
  try fixture(
    "ankle", edits + [Edit("", "trend:\n  - {question: pain, label: Pain, if-not-better: warn}\n")])
}

/// A store in a folder of its own.
package func store(in folder: Folder) throws -> SessionStore {
  try SessionStore(folder: folder.path("state/triage"), at: firstDay)
}

extension SessionStore {
  /// Keeps an interview with some answers; it is finished when all questions have one, those that
  /// may be left out aside.
  @discardableResult
  package func keep(
    _ id: String, _ questionnaire: Questionnaire, _ answers: [String: String], at moment: Moment,
    sha256: String = String(repeating: "0f", count: 32)
  ) throws -> Interview {
    let country = questionnaire.countries[1]
    let context = TranscriptContext(
      questionnaireSHA256: sha256, programVersion: "0.1.0", country: country, started: moment,
      ended: moment, utcOffsetSeconds: 3600, interviewID: id)
    let sheet = try questionnaire.sheet(answers)
    let kept = try begin(questionnaire, in: context)
    var interview = Interview(questionnaire)
    while let open = interview.firstOpen {
      let isOptional = questionnaire.questions[open].isOptional
      guard let answer = sheet[open] ?? (isOptional ? .skipped : nil) else { break }
      _ = try interview.take(answer, to: open, at: moment)
      try kept.keep(interview, at: .next(in: interview), in: country, moment: moment)
    }
    guard interview.isFinished else { return interview }
    try kept.keep(
      interview, at: .result, in: country, moment: moment,
      result: Transcript(of: interview, in: context))
    return interview
  }
}

/// Answers to the ankle check that say that all is well, with the pain as a number.
package func calmAnkle(pain: Int?) -> [String: String] {
  let answers = ["walk": "yes", "signs": "none", "age": "40"]
  return answers.merging(pain.map { ["pain": String($0)] } ?? [:]) { $1 }
}
