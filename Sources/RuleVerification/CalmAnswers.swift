import TriageModel

/// To each question the answer that the rules mind least.
///
/// That is the one of which the fewest comparisons of rules are true. Of several it is the one that
/// comes first where a property says which answers are worse, then one that stands alone, such as
/// "none of these", then the first. A witness is told by where it differs from these.
struct CalmAnswers {
  /// For each question the places of the literals that are true of its calmest answer.
  private(set) var places: [Set<Int>] = []

  init(_ reading: SymbolicReading) {
    let tests = Self.tests(in: reading.questionnaire)
    for (position, answer) in reading.sheet.answers.enumerated() {
      let question = reading.questionnaire.questions[position]
      let steps = reading.questionnaire.stepsToWorse(of: position)
      places.append(Self.calmest(of: answer, to: question, tests[position], steps))
    }
  }

  /// What the rules ask of the answers, by question, with the answers that satisfy it.
  private static func tests(in questionnaire: Questionnaire) -> [[Comparison.Test]] {
    var tests: [[Comparison.Test]] = questionnaire.questions.map { _ in [] }
    for condition in questionnaire.rules.flatMap({ $0.cases.map(\.when) }) {
      for comparison in questionnaire.comparisons(in: condition) {
        tests[comparison.question].append(comparison.test)
      }
    }
    return tests
  }

  private static func calmest(
    of answer: SymbolicAnswer, to question: Question, _ tests: [Comparison.Test],
    _ stepsToWorse: [Int: Int]
  ) -> Set<Int> {
    let candidates = answers(answer, to: question)
    let counts = candidates.map { candidate in
      tests.count { Comparison(question: 0, test: $0).holds(for: candidate.answer) }
    }
    let steps = candidates.map { $0.places.map { stepsToWorse[$0] ?? 0 }.max() ?? 0 }
    let stands = candidates.map { question.standsAlone($0.places) ? 0 : 1 }
    let best = candidates.indices.min {
      (counts[$0], steps[$0], stands[$0]) < (counts[$1], steps[$1], stands[$1])
    }
    return best.map { candidates[$0].places } ?? []
  }

  private static func answers(
    _ answer: SymbolicAnswer, to question: Question
  ) -> [(answer: Answer, places: Set<Int>)] {
    switch answer {
    case .one(let literals), .many(let literals):
      let none: [(Answer, Set<Int>)] =
        question.ifUnanswered == .options([]) ? [(.options([]), [])] : []
      return none
        + literals.indices.map { (.options(OptionMask(position: $0)), [$0]) }
    case .number(let intervals):
      return intervals.indices.map { (.number(intervals[$0].range.lowerBound), [$0]) }
    case .note: return []
    }
  }
}

extension Question {
  /// Whether it takes many options and these go with no others.
  fileprivate func standsAlone(_ chosen: Set<Int>) -> Bool {
    takesMany && chosen.allSatisfy { options[$0].isExclusive }
  }
}

extension Questionnaire {
  /// How far up each option of a question stands where a property orders them from calm to worse.
  fileprivate func stepsToWorse(of position: Int) -> [Int: Int] {
    var steps: [Int: Int] = [:]
    for promise in properties.flatMap(\.promises) {
      guard case .neverFallsWhenWorse(let orders) = promise.requirement else { continue }
      for case .chain(position, let options) in orders {
        for (step, option) in options.enumerated() {
          steps[option] = max(steps[option] ?? 0, step)
        }
      }
    }
    return steps
  }

  /// The comparisons of a condition, those of its definitions included, each as often as it stands.
  func comparisons(in condition: Condition) -> [Comparison] {
    condition.comparisons
      + condition.definitions.flatMap { comparisons(in: definitions[$0].condition) }
  }
}
