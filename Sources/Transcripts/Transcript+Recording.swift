package import TriageEngine
import TriageModel

extension Transcript {
  /// Records an interview as it stands.
  ///
  /// - Complexity: O(e + c) for e events and c comparisons in all rules and advice.
  package init(of interview: Interview, in context: TranscriptContext) {
    let recorder = ResultRecorder(interview: interview, country: context.country)
    let answers = AnswerRecorder(interview: interview, country: context.country).answers()
    let cover = interview.questionnaire.cover
    notice = Self.notice
    finished = interview.isFinished
    self.interview = Circumstances(
      id: context.interviewID, started: context.started, ended: context.ended,
      utcOffsetSeconds: context.utcOffsetSeconds)
    questionnaire = Stamp(
      id: cover.id, version: cover.version, title: cover.title,
      sha256: context.questionnaireSHA256)
    program = Program(name: "triage", version: context.programVersion)
    country = Place(code: context.country.code, name: context.country.name)
    remarks = context.remarks.isEmpty ? nil : context.remarks
    result = recorder.result()
    self.answers = answers
    redFlags = RedFlagRecorder(interview: interview, country: context.country).redFlags()
    let map = interview.bodyMapLines(ascii: true)
    bodyMap = map.isEmpty ? nil : map
    unanswered = answers.filter { $0.state == .unanswered }.map(\.question)
    events = interview.events.compactMap(recorder.event)
  }
}
