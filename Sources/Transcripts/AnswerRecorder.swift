import TriageEngine
import TriageModel

/// Turns the answers of an interview into names and words.
struct AnswerRecorder {
  let interview: Interview
  let country: Country

  private var questionnaire: Questionnaire { interview.questionnaire }

  /// Every question that is asked, and every one whose answer is set aside, in asking order.
  func answers() -> [RecordedAnswer] {
    let grounds = Set(interview.assessment().fired.flatMap(\.rationale).map(\.question))
    let steps = history()
    return questionnaire.sections.flatMap { section in
      section.questions.compactMap { position in
        state(of: position).map {
          record(
            position, in: section, $0, isGround: grounds.contains(position),
            steps[position] ?? [])
        }
      }
    }
  }

  private func record(
    _ position: Int, in section: Section, _ state: RecordedAnswer.State, isGround: Bool,
    _ history: [RecordedAnswer.Step]
  ) -> RecordedAnswer {
    let question = questionnaire.questions[position]
    let answer = interview.sheet[position].map { RecordedValue($0, to: question) }
    return RecordedAnswer(
      question: question.id, trace: question.trace, section: section.title, asked: question.ask,
      name: question.inShort, part: question.isSituation ? .situation : .background, state: state,
      answer: answer, words: words(interview.sheet[position], position),
      restored: interview.restored.contains(position),
      positive: state == .answered && (isGround || answer?.saysMoreThanNo ?? false),
      history: history)
  }

  /// Where a question stands; nil when it is hidden and was never answered.
  private func state(of position: Int) -> RecordedAnswer.State? {
    let isHidden = interview.reading.states[position] == .hidden
    let hasAnswer = interview.sheet[position] != nil
    return isHidden ? (hasAnswer ? .setAside : nil) : hasAnswer ? .answered : .unanswered
  }

  private func history() -> [Int: [RecordedAnswer.Step]] {
    var steps: [Int: [RecordedAnswer.Step]] = [:]
    for event in interview.events {
      guard case .answered(let position, let answer, let earlier) = event.kind else { continue }
      let question = questionnaire.questions[position]
      let step = RecordedAnswer.Step(
        at: event.moment,
        from: earlier.map { RecordedValue($0, to: question) },
        fromWords: earlier.map { words($0, position) },
        to: RecordedValue(answer, to: question), toWords: words(answer, position))
      steps[position, default: []].append(step)
    }
    return steps
  }

  private func words(_ answer: Answer?, _ position: Int) -> [String] {
    answer.map { questionnaire.words(for: $0, to: position, in: country) } ?? []
  }
}

extension RecordedValue {
  /// Whether the answer is more than `no`, `none` or passing over.
  fileprivate var saysMoreThanNo: Bool {
    switch self {
    case .options(let options): !options.allSatisfy(\.denies)
    case .number, .note: true
    case .skipped: false
    }
  }
}
