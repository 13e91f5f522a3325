import Scenarios
import TriageEngine
import TriageModel

/// What a person may mean by chance, so that every interview comes to its end.
struct RandomMeanings {
  let questionnaire: Questionnaire
  private let sheet: AnswerSheet
  private var random: SeededGenerator
  private var hasSaved = false

  init(_ questionnaire: Questionnaire, seed: UInt64) {
    self.questionnaire = questionnaire
    random = SeededGenerator(seed: seed)
    sheet = RandomSheets(questionnaire: questionnaire).sheet(&random)
  }

  mutating func next(at whereabouts: Whereabouts, in interview: Interview) -> Meaning {
    switch whereabouts {
    case .start: .begin
    case .question(let position): atQuestion(position)
    case .correction(let position): chance(9) ? answer(to: position) : .back
    case .alert(true): chance(6) ? .goOn : chance(5) ? .changeBehindWarning : .readSoFar
    case .alert(false): chance(8) ? .goOn : .changeBehindWarning
    case .answers: atAnswers(of: interview)
    case .result: atResult(of: interview)
    case .between: .end
    }
  }

  private mutating func atQuestion(_ position: Int) -> Meaning {
    if chance(8) { return answer(to: position) }
    var other: [Meaning] = [.back, .help, .stay, .answer(.skipped), mistake(position)]
    // In a note the letters of the screens are letters.
    if case .note = questionnaire.questions[position].kind {} else { other += [.warning, .review] }
    return other.randomElement(using: &random) ?? .back
  }

  /// A number that is too large, where a number is asked for.
  private func mistake(_ position: Int) -> Meaning {
    switch questionnaire.questions[position].kind {
    case .number(let range): .answer(.number(range.bounds.upperBound + 1))
    case .scale(let scale): .answer(.number(scale.bounds.upperBound + 1))
    case .one, .many, .sites, .note: .help
    }
  }

  /// Mostly the answer of one sheet, so that the interview may come to any level.
  private mutating func answer(to position: Int) -> Meaning {
    let other = RandomSheets(questionnaire: questionnaire).answer(position, &random)
    if questionnaire.questions[position].isOptional, chance(3) { return .answer(.skipped) }
    return .answer(chance(8) ? sheet[position] ?? other : other)
  }

  private mutating func atAnswers(of interview: Interview) -> Meaning {
    if chance(6) { return interview.isFinished ? .result : .goOn }
    if chance(3) { return .back }
    return .change(interview.asked.randomElement(using: &random) ?? 0)
  }

  private mutating func atResult(of interview: Interview) -> Meaning {
    let other: Meaning = chance(5) ? .review : .back
    if !interview.isFinished { return chance(7) ? .goOn : other }
    if hasSaved { return chance(8) ? .end : other }
    hasSaved = chance(7)
    return hasSaved ? .save : other
  }

  /// Yes in so many of ten cases.
  private mutating func chance(_ tenths: Int) -> Bool {
    Int.random(in: 0..<10, using: &random) < tenths
  }
}
