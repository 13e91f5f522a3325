import RuleVerification
import Scenarios
import Testing
import TriageEngine
import TriageModel

/// What a person is told of their answers, beside what can be proved of them.
@Suite struct ExplanationProofTests {
  let prover: Prover
  let sheets: RandomSheets

  init() throws {
    let questionnaire = try bundledQuestionnaire()
    prover = Prover(questionnaire)
    sheets = RandomSheets(questionnaire: questionnaire)
  }

  @Test func `no level that can still come is called impossible, and hardly any other possible`() {
    var random = SeededGenerator(seed: 3)
    var (exact, all) = (0, 0)
    for _ in 0..<400 {
      let sheet = sheets.sheet(&random)
      let given = Int.random(in: 0...sheet.count, using: &random)
      let soFar = prover.questionnaire.questions.indices.prefix(given)
      let partial = sheet.only(Set(soFar))
      let possible = Outlook(of: partial, in: prover.questionnaire, .failSafe).possibleLevels
      let proved = provedLevels(partial)
      #expect(proved.isSubset(of: possible), "\(prover.questionnaire.text(of: partial))")
      (exact, all) = (exact + (proved == possible ? 1 : 0), all + 1)
    }
    #expect(exact * 100 >= all * 95, "\(exact) of \(all) are exact")
  }

  @Test func `the deciding answers are enough, and hardly ever would fewer be`() throws {
    var random = SeededGenerator(seed: 4)
    var (smallest, all) = (0, 0)
    for _ in 0..<200 {
      let sheet = sheets.sheet(&random)
      let reading = Reading(of: sheet, in: prover.questionnaire, .failSafe)
      let deciding = try #require(reading.decidingQuestions())
      #expect(isEnough(deciding, of: reading), "\(prover.questionnaire.text(of: sheet))")
      let isSmallest = !hasSmaller(than: deciding.count, of: reading)
      (smallest, all) = (smallest + (isSmallest ? 1 : 0), all + 1)
    }
    #expect(smallest * 100 >= all * 95, "\(smallest) of \(all) are the smallest")
  }

  /// The levels that some completion of the answers has.
  private func provedLevels(_ sheet: AnswerSheet) -> Set<Urgency> {
    let given = sheet.answered.flatMap { literals(of: $0.answer, to: $0.question) }
    let levels = prover.questionnaire.levels.map(\.urgency)
    return Set(
      levels.filter { level in
        let isLevel = prover.reading.isExactly(level, in: &prover.circuit)
        return prover.ask(given + [isLevel]).isPossible
      })
  }

  /// Whether these answers alone make the level at least what it is.
  private func isEnough(_ questions: [Int], of reading: Reading) -> Bool {
    let level = prover.reading.isAtLeast[reading.level().rank]
    let given = questions.flatMap { question -> [Literal] in
      guard case .answered(let answer) = reading.states[question] else { return [] }
      return literals(of: answer, to: question)
    }
    return !prover.ask(given + [!level]).isPossible
  }

  /// Whether fewer than so many answers would be enough; looks at none, one and two.
  private func hasSmaller(than count: Int, of reading: Reading) -> Bool {
    let all = reading.states.indices.filter { reading.states[$0] != .hidden }
    if count > 0, isEnough([], of: reading) { return true }
    if count > 1, all.contains(where: { isEnough([$0], of: reading) }) { return true }
    guard count > 2 else { return false }
    return all.contains { left in
      all.contains { $0 > left && isEnough([left, $0], of: reading) }
    }
  }

  /// What is true of the inputs when a question has an answer.
  private func literals(of answer: Answer, to question: Int) -> [Literal] {
    let symbolic = prover.reading.sheet.answers[question]
    let isTrue: (Int) -> Bool =
      switch (symbolic, answer) {
      case (.one, .options(let mask)), (.many, .options(let mask)):
        { mask.contains(OptionMask(position: $0)) }
      case (.number(let intervals), .number(let number)): { intervals[$0].range.contains(number) }
      case (.one, _), (.many, _), (.number, _), (.note, _): { _ in false }
      }
    let literals = symbolic.literals
    return literals.indices.map { isTrue($0) ? literals[$0] : !literals[$0] }
  }
}

extension AnswerSheet {
  /// The sheet with the answers to some questions only.
  fileprivate func only(_ questions: Set<Int>) -> AnswerSheet {
    var sheet = AnswerSheet(count: count)
    for question in questions { sheet[question] = self[question] }
    return sheet
  }

  /// The questions that have an answer, with it.
  fileprivate var answered: [(question: Int, answer: Answer)] {
    (0..<count).compactMap { position in
      self[position].flatMap { $0 == .skipped ? nil : (position, $0) }
    }
  }
}
