import Transcripts
import TriageEngine
import TriageModel

/// Writes the answers of a record as the response to the questionnaire.
struct ResponseWriter {
  let record: RecordContext

  func resource() -> FHIR.QuestionnaireResponse {
    FHIR.QuestionnaireResponse(
      identifier: record.identifier, questionnaire: record.names.canonical, status: status,
      authored: record.time(lastAnswer), author: record.device, source: record.person,
      item: record.questionnaire.sections.compactMap(group).nonEmpty)
  }

  private var lastAnswer: Moment {
    record.transcript.answers.flatMap(\.history).map(\.at).max()
      ?? record.transcript.interview.ended
  }

  private var status: String {
    guard record.transcript.finished else { return "in-progress" }
    return record.wasAmended ? "amended" : "completed"
  }

  private func group(_ section: Section) -> FHIR.ResponseItem? {
    let items = section.questions.compactMap(item)
    return items.isEmpty
      ? nil : FHIR.ResponseItem(linkId: section.linkID, text: section.title, item: items)
  }

  /// The item of a question that is asked and was answered or passed over.
  private func item(_ position: Int) -> FHIR.ResponseItem? {
    let question = record.questionnaire.questions[position]
    guard
      let recorded = record.transcript.answers.first(where: { $0.question == question.id }),
      recorded.state == .answered, let answer = recorded.answer
    else { return nil }
    var item = FHIR.ResponseItem(linkId: question.linkID, text: question.ask)
    item.answer = answers(answer, position).nonEmpty
    if item.answer == nil { item.extension = [.absent("asked-declined")] }
    return item
  }

  private func answers(_ answer: RecordedValue, _ position: Int) -> [FHIR.ResponseAnswer] {
    let question = record.questionnaire.questions[position]
    return switch answer {
    case .options(let options):
      options.compactMap(question.position).map {
        FHIR.ResponseAnswer(valueCoding: record.codings[position][$0])
      }
    case .number(let number): [FHIR.ResponseAnswer(valueInteger: number)]
    case .note(let text): text.plain.map { [FHIR.ResponseAnswer(valueString: $0)] } ?? []
    case .skipped: []
    }
  }
}

extension RecordContext {
  /// Whether an answer was changed after every question had one.
  fileprivate var wasAmended: Bool {
    var interview = Interview(questionnaire)
    for (position, step) in steps {
      if interview.isFinished, step.from != nil, step.from != step.to { return true }
      guard let answer = try? step.to.answer(to: questionnaire.questions[position]) else {
        continue
      }
      _ = try? interview.take(answer, to: position, at: step.at)
    }
    return false
  }

  /// All answering, in the order of time.
  private var steps: [(position: Int, step: RecordedAnswer.Step)] {
    transcript.answers.flatMap { recorded in
      questionnaire.position(of: recorded.question)
        .map { position in recorded.history.map { (position, $0) } } ?? []
    }.sorted { $0.step.at < $1.step.at }
  }
}
