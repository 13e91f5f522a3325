import Transcripts
import TriageModel

/// Writes the advice of a record: each piece as what was said, and all of them as a group.
struct AdviceWriter {
  let record: RecordContext

  /// A piece of advice with its sources.
  struct Piece {
    let coding: FHIR.Coding
    let paragraphs: [String]
    let citations: [FHIR.RelatedArtifact]
    /// Whether it waits for a sign, so that the level says nothing about its urgency.
    let isWarning: Bool
  }

  private var result: RecordedResult { record.transcript.result }
  private var priority: String? { result.level.flatMap(record.priority) }

  /// The steps of the level, then the blocks of each topic, in the order shown.
  var pieces: [Piece] { steps + result.parts.flatMap(pieces) }

  private var steps: [Piece] {
    guard let shown = result.level, !result.steps.isEmpty else { return [] }
    let level = record.questionnaire.levels.first { $0.id == shown.id }
    return [
      Piece(
        coding: record.coding(shown), paragraphs: result.steps,
        citations: level.map { record.citations($0.evidence, $0.sources) } ?? [],
        isWarning: false)
    ]
  }

  /// The advice on one topic, block by block; what is said where none applies is one piece.
  private func pieces(_ part: RecordedPart) -> [Piece] {
    var texts = part.blocks.compactMap { ($0.paragraph ?? $0.item)?.plain }[...]
    let advice = result.advice.compactMap { id in
      record.questionnaire.advice.first { $0.id == id && topic($0) == part.topic }
    }
    let pieces = advice.map { block in
      defer { texts = texts.dropFirst(block.text.count) }
      return Piece(
        coding: coding("advice", block.id.text, part.title),
        paragraphs: Array(texts.prefix(block.text.count)),
        citations: record.citations(block.evidence, block.sources), isWarning: part.isWarning)
    }
    return pieces.isEmpty ? [otherwise(part, Array(texts))] : pieces
  }

  private func otherwise(_ part: RecordedPart, _ texts: [String]) -> Piece {
    let topic = record.questionnaire.topics.first { $0.id == part.topic }
    return Piece(
      coding: coding("topics", part.topic.text, part.title), paragraphs: texts,
      citations: topic.map { record.citations($0.evidence, $0.sources) } ?? [],
      isWarning: part.isWarning)
  }

  private func topic(_ advice: Advice) -> TopicID { record.questionnaire.topics[advice.topic].id }

  private func coding(_ system: String, _ code: String, _ display: String) -> FHIR.Coding {
    FHIR.Coding(system: record.names.system(system), code: code, display: display)
  }

  func group(_ pieces: [Piece]) -> FHIR.RequestGroup {
    FHIR.RequestGroup(
      instantiatesCanonical: [record.names.rulesCanonical], priority: priority,
      subject: record.person, authoredOn: record.ended, author: record.device,
      action: pieces.enumerated().map { action($1, $0) })
  }

  private func action(_ piece: Piece, _ number: Int) -> FHIR.RequestGroup.Action {
    FHIR.RequestGroup.Action(
      title: piece.coding.display, textEquivalent: piece.paragraphs.joined(separator: "\n"),
      priority: piece.isWarning ? nil : priority, code: [FHIR.CodeableConcept(piece.coding)],
      documentation: piece.citations.nonEmpty,
      timingDuration: number == 0 ? result.withinHours.map(FHIR.Quantity.init(hours:)) : nil,
      resource: record.reference("advice/\(number)"))
  }

  /// What was said.
  func communication(_ piece: Piece) -> FHIR.Communication {
    FHIR.Communication(
      category: [.instruction], priority: piece.isWarning ? nil : priority,
      subject: record.person, about: [record.response], sent: record.ended,
      recipient: [record.person], sender: record.device, reasonCode: nil,
      payload: piece.paragraphs.map(FHIR.Communication.Payload.init))
  }
}

extension RecordedPart {
  fileprivate var isWarning: Bool { place == Topic.Place.warning.rawValue }
}
