import TriageEngine
import TriageModel

/// Says of every red flag of a questionnaire what was answered.
struct RedFlagRecorder {
  private let interview: Interview
  private let country: Country
  /// The questions that a rule that fired rests on.
  private let grounds: Set<Int>

  init(interview: Interview, country: Country) {
    self.interview = interview
    self.country = country
    grounds = Set(interview.assessment().fired.flatMap(\.rationale).map(\.question))
  }

  private var questionnaire: Questionnaire { interview.questionnaire }

  /// In asking order; without those that cannot be denied and are not present, such as an age.
  func redFlags() -> [RecordedRedFlag] {
    RedFlags(of: questionnaire).sought.sorted { $0.key < $1.key }
      .flatMap { flags($0.key, $0.value) }
  }

  private func flags(_ position: Int, _ sought: RedFlags.Sought) -> [RecordedRedFlag] {
    if interview.reading.states[position] == .hidden { return [flag(position, .notAsked)] }
    switch interview.sheet[position] {
    case nil: return [flag(position, .unanswered)]
    case .skipped, .note: return [flag(position, .open)]
    case .number(let number):
      return grounds.contains(position) || sought.numbers.contains { $0.contains(number) }
        ? [flag(position, .present)] : []
    case .options(let chosen):
      return questionnaire.questions[position].takesMany
        ? flags(position, sought.options, chosen: chosen)
        : state(position, sought.options, chosen: chosen).map { [flag(position, $0)] } ?? []
    }
  }

  /// Where one option can be chosen; nil where the question cannot be denied.
  private func state(
    _ position: Int, _ sought: OptionMask, chosen: OptionMask
  ) -> RecordedRedFlag.State? {
    let options = questionnaire.questions[position].options
    let names = chosen.positions.map { options[$0].id }
    if names.contains(where: \.leavesOpen) { return .open }
    if !chosen.isDisjoint(with: sought) { return .present }
    if names.allSatisfy(\.denies) { return .denied }
    if grounds.contains(position) { return .present }
    return options.contains { $0.id.denies } ? .other : nil
  }

  /// Where several options can be chosen, each that is looked for.
  private func flags(
    _ position: Int, _ sought: OptionMask, chosen: OptionMask
  ) -> [RecordedRedFlag] {
    let options = questionnaire.questions[position].options
    if chosen.positions.contains(where: { options[$0].id.leavesOpen }) {
      return [flag(position, .open)]
    }
    return sought.positions.filter { !options[$0].id.leavesOpen }.map { option in
      let isChosen = chosen.contains(OptionMask(position: option))
      return flag(position, isChosen ? .present : .denied, option: option)
    }
  }

  private func flag(_ position: Int, _ state: RecordedRedFlag.State, option: Int? = nil)
    -> RecordedRedFlag
  {
    let question = questionnaire.questions[position]
    let answer = state == .notAsked ? nil : interview.sheet[position]
    // Of several options one is the flag; the rest of the answer does not speak of it.
    let isPart = option != nil && !(answer.map { denies($0, question) } ?? false)
    let part = option.map { words(.options(OptionMask(position: $0)), position) }
    let said = state == .present ? part ?? [] : []
    return RecordedRedFlag(
      question: question.id, option: option.map { question.options[$0].id },
      trace: question.trace, name: part?.first ?? question.inShort ?? question.ask,
      state: state, words: isPart ? said : answer.map { words($0, position) } ?? [])
  }

  private func denies(_ answer: Answer, _ question: Question) -> Bool {
    guard case .options(let chosen) = answer else { return false }
    return chosen.positions.allSatisfy { question.options[$0].id.denies }
  }

  private func words(_ answer: Answer, _ position: Int) -> [String] {
    questionnaire.words(for: answer, to: position, in: country)
  }
}
