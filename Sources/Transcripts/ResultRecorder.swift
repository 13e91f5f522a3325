import TriageEngine
import TriageModel

/// Turns what an interview says into names and words.
struct ResultRecorder {
  private let questionnaire: Questionnaire
  private let assessment: Assessment
  private let guidance: Guidance
  private let explanation: Guidance.Explanation
  private let possible: Set<Urgency>?
  private let reading: Reading

  init(interview: Interview, country: Country) {
    questionnaire = interview.questionnaire
    assessment = interview.assessment()
    guidance = interview.guidance(in: country)
    explanation = interview.explanation(in: country)
    possible = interview.isFinished ? nil : interview.possibleLevels
    reading = interview.readingForResult
  }

  func result() -> RecordedResult {
    RecordedResult(
      level: guidance.level.map(level),
      within: guidance.within,
      withinHours: guidance.level.flatMap { _ in assessment.withinHours },
      steps: guidance.steps,
      rules: shown.map(rule),
      reasons: guidance.reasons.map(\.rule).filter(Set(shown.map(name)).contains),
      deciding: explanation.deciding?.map { questionnaire.questions[$0.position].id },
      whatIf: guidance.isFinished ? explanation.differences.map(whatIf) : nil,
      possibleLevels: possible?.sorted(by: >).map { questionnaire.level($0).id },
      advice: guidance.parts.flatMap { advice(on: $0.topic) },
      parts: guidance.parts.map(part),
      sources: guidance.sources.map { RecordedSource(id: $0.id, citation: $0.citation) })
  }

  /// The rules that fired, as far as their levels may be shown.
  private var shown: [Assessment.FiredRule] {
    if guidance.level == nil { return [] }
    return assessment.fired.filter {
      guidance.isFinished || questionnaire.level($0.level).isShownUnfinished
    }
  }

  private func name(_ fired: Assessment.FiredRule) -> RuleID { questionnaire.rules[fired.rule].id }

  /// The record of an event; nil for an answer, which is recorded with its question.
  func event(_ event: InterviewEvent) -> RecordedEvent? {
    switch event.kind {
    case .answered: nil
    case .restored(let position): self.event(.restored, position, event.moment)
    case .setAside(let position): self.event(.setAside, position, event.moment)
    case .alertShown(let alert):
      RecordedEvent(
        at: event.moment, kind: .alertShown, question: nil,
        alert: RecordedAlert(alert, in: questionnaire))
    }
  }

  private func event(
    _ kind: RecordedEvent.Kind, _ position: Int, _ moment: Moment
  ) -> RecordedEvent {
    RecordedEvent(
      at: moment, kind: kind, question: questionnaire.questions[position].id, alert: nil)
  }

  private func level(_ urgency: Urgency) -> RecordedLevel {
    RecordedLevel(questionnaire.level(urgency))
  }
}

extension ResultRecorder {
  private func rule(_ fired: Assessment.FiredRule) -> RecordedRule {
    let rule = questionnaire.rules[fired.rule]
    return RecordedRule(
      id: rule.id, trace: rule.trace, level: level(fired.level),
      withinHours: fired.withinHours, because: fired.because,
      rationale: rationale(fired.rationale))
  }

  /// One entry for each question, in asking order, with all that counted of its answer.
  private func rationale(_ comparisons: [Comparison]) -> [RecordedRationale] {
    Dictionary(grouping: comparisons, by: \.question).sorted { $0.key < $1.key }
      .compactMap { position, comparisons in
        guard case .answered(let answer) = reading.states[position] else { return nil }
        let question = questionnaire.questions[position]
        return RecordedRationale(
          question: question.id,
          answer: RecordedValue(counting(comparisons, in: answer), to: question))
      }
  }

  /// The part of an answer that the comparisons speak of.
  private func counting(_ comparisons: [Comparison], in answer: Answer) -> Answer {
    guard case .options(let chosen) = answer else { return answer }
    let counted = comparisons.map { comparison in
      switch comparison.test {
      case .isAny(let mask), .includesAll(let mask): chosen.intersection(mask)
      case .isNone, .isWithin: chosen
      }
    }
    return .options(counted.reduce(into: []) { $0.formUnion($1) })
  }

  private func whatIf(_ difference: Guidance.Difference) -> RecordedWhatIf {
    let question = questionnaire.questions[difference.position]
    let change = { (other: Guidance.OtherAnswer) in
      RecordedChange(
        answer: RecordedValue(other.answer, to: question), words: other.words,
        level: level(other.level))
    }
    return RecordedWhatIf(
      question: question.id, more: difference.more.map(change), less: difference.less.map(change))
  }

  private func part(_ part: Guidance.Part) -> RecordedPart {
    RecordedPart(
      topic: part.topic, place: part.place.rawValue, title: part.title,
      blocks: part.blocks.map { block in
        switch block {
        case .paragraph(let text): RecordedBlock(paragraph: text, item: nil)
        case .item(let text): RecordedBlock(paragraph: nil, item: text)
        }
      })
  }

  private func advice(on topic: TopicID) -> [AdviceID] {
    questionnaire.topics.indices.filter { questionnaire.topics[$0].id == topic }
      .flatMap { assessment.advice[$0] }.map { questionnaire.advice[$0].id }
  }
}
