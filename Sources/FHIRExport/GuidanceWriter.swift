import ProgramWords
import Transcripts
import TriageModel

/// Writes what the rules said of the answers, with what to know about how they came to it.
struct GuidanceWriter {
  let record: RecordContext

  private var result: RecordedResult { record.transcript.result }

  func resource(hasIssues: Bool, hasAdvice: Bool) -> FHIR.GuidanceResponse {
    FHIR.GuidanceResponse(
      moduleCanonical: record.names.rulesCanonical,
      status: record.transcript.finished ? "success" : "data-required",
      subject: record.person, occurrenceDateTime: record.ended, performer: record.device,
      note: notes.map { FHIR.Annotation(time: record.ended, text: $0) },
      evaluationMessage: hasIssues ? [record.reference("issues")] : nil,
      outputParameters: record.reference("parameters"),
      result: hasAdvice ? record.reference("advice") : nil)
  }

  private var notes: [String] {
    [record.transcript.notice] + (record.transcript.finished ? [] : [FHIRWords.notFinished])
      + (record.transcript.remarks ?? [])
  }

  /// The level, the rules that gave it, and what was asked.
  func parameters() -> FHIR.Parameters {
    let level = result.level.map { [FHIR.Parameter(name: "level", valueCoding: record.coding($0))] }
    let within = result.within.plain.map { [FHIR.Parameter(name: "within", valueString: $0)] }
    let hours = result.withinHours.map {
      [FHIR.Parameter(name: "within-hours", valueQuantity: FHIR.Quantity(hours: $0))]
    }
    return FHIR.Parameters(
      parameter: (level ?? []) + (within ?? []) + (hours ?? []) + rules.map(parameter)
        + [
          FHIR.Parameter(name: "response", valueReference: record.response),
          FHIR.Parameter(
            name: "questionnaire-sha256", valueString: record.transcript.questionnaire.sha256),
        ])
  }

  /// The rules that fired; of an unfinished interview those whose level may be shown.
  private var rules: [RecordedRule] {
    let shown = record.questionnaire.levels
      .filter { record.transcript.finished || $0.isShownUnfinished }.map(\.id)
    return result.rules.filter { shown.contains($0.level.id) }
  }

  private func parameter(_ fired: RecordedRule) -> FHIR.Parameter {
    let rule = record.questionnaire.rules.first { $0.id == fired.id }
    let citations = rule.map { record.citations($0.evidence, $0.sources) } ?? []
    let parts =
      [
        FHIR.Parameter(name: "rule", valueCoding: record.coding(fired.id, fired.because)),
        FHIR.Parameter(name: "level", valueCoding: record.coding(fired.level)),
      ] + citations.map { FHIR.Parameter(name: "citation", valueString: $0.citation) }
    return FHIR.Parameter(name: "fired", part: parts)
  }

  /// What has no answer, was passed over or not confirmed; nil when there is nothing of it.
  func issues() -> FHIR.OperationOutcome? {
    record.transcript.answers.compactMap(issue).nonEmpty.map(FHIR.OperationOutcome.init)
  }

  private func issue(_ recorded: RecordedAnswer) -> FHIR.OperationOutcome.Issue? {
    let words: String
    switch recorded.state {
    case .setAside: return nil
    case .unanswered: words = FHIRWords.noAnswer(recorded.asked)
    case .answered where recorded.answer == .skipped: words = FHIRWords.skipped(recorded.asked)
    case .answered where recorded.restored: words = FHIRWords.restored(recorded.asked)
    case .answered: return nil
    }
    let isMissing = recorded.state == .unanswered
    return FHIR.OperationOutcome.Issue(
      severity: isMissing ? "warning" : "information",
      code: isMissing ? "required" : "informational",
      details: FHIR.OperationOutcome.Details(text: words), diagnostics: recorded.question.text)
  }
}

extension FHIR.Quantity {
  /// Some hours.
  init(hours: Int) {
    self.init(value: hours, unit: "hours", system: "http://unitsofmeasure.org", code: "h")
  }
}
