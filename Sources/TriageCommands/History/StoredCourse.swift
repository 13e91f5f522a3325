package import SessionStore
import Transcripts
import TriageEngine
package import TriageModel
package import TriageScreens

/// How the numbers that some questionnaires follow went over their finished interviews.
///
/// Numbers of the same label and bounds are one line, whatever questionnaire asked for them. A
/// number that was never given is left out.
///
/// - Parameters:
///   - store: What is kept.
///   - questionnaires: Whose interviews are looked at, and which numbers are followed.
/// - Returns: One point for each finished interview.
/// - Throws: Why the store cannot be read.
/// - Complexity: O(n · s) for n finished interviews, whose records have s bytes.
package func course(
  from store: SessionStore, following questionnaires: [Questionnaire]
) throws(StoreProblem) -> Course {
  var records: [(record: Transcript, of: Questionnaire)] = []
  for summary in try store.interviews() where summary.isFinished {
    let asked = questionnaires.first {
      $0.cover.id == summary.questionnaire && !$0.trends.isEmpty
    }
    guard let asked, let record = try store.transcript(of: summary.id) else { continue }
    records.append((record, asked))
  }
  let followed = followedSeries(of: questionnaires).filter { series in
    records.contains { $0.record.value(of: series, in: $0.of) != nil }
  }
  let points = records.map { found in
    Course.Point(found.record, values: followed.map { found.record.value(of: $0, in: found.of) })
  }
  return Course(series: followed, points: points, advice: adviceIfNotBetter(of: questionnaires))
}

/// All that is followed, each once.
private func followedSeries(of questionnaires: [Questionnaire]) -> [Course.Series] {
  questionnaires.flatMap(\.trends).map(Course.Series.init).reduce(into: []) { all, series in
    if !all.contains(series) { all.append(series) }
  }
}

/// What is said when it is no better after six weeks, or got worse; each text once.
private func adviceIfNotBetter(of questionnaires: [Questionnaire]) -> [String] {
  questionnaires.flatMap { questionnaire in
    let context = FillIn(country: questionnaire.countries[0], figures: questionnaire.figures)
    return questionnaire.trends.compactMap(\.advice).flatMap { questionnaire.advice[$0].text }
      .map { $0.filled(in: context) }
  }.reduce(into: []) { all, text in
    if !all.contains(text) { all.append(text) }
  }
}

extension Advice.Block {
  fileprivate func filled(in context: FillIn) -> String {
    switch self {
    case .paragraph(let text), .item(let text): text.filled(in: context)
    }
  }
}

extension Course.Series {
  fileprivate init(_ trend: Trend) { self.init(label: trend.label, bounds: trend.bounds) }
}

extension Course.Point {
  fileprivate init(_ record: Transcript, values: [Double?]) {
    let interview = record.interview
    let level = record.result.level
    self.init(
      moment: interview.ended,
      day: String(interview.ended.localText(ahead: interview.utcOffsetSeconds).prefix(10)),
      mark: lineText(level?.mark ?? "", most: 3), label: lineText(level?.label ?? ""),
      rank: level?.rank, values: values)
  }
}

extension Transcript {
  /// The value of a series; nil where it was not given, or on another scale.
  fileprivate func value(of series: Course.Series, in questionnaire: Questionnaire) -> Double? {
    let trend = questionnaire.trends.first { Course.Series($0) == series }
    return trend?.value { position in
      number(questionnaire.questions[position].id, within: series.bounds)
    }
  }

  private func number(_ question: QuestionID, within bounds: ClosedRange<Int>) -> Answer? {
    let given = answers.first { $0.question == question && $0.state == .answered }
    guard case .number(let number) = given?.answer, bounds.contains(number) else { return nil }
    return .number(number)
  }
}
