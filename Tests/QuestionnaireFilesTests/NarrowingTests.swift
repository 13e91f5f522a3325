import Diagnostics
import Scenarios
import Testing
import TriageModel

@testable import QuestionnaireFiles

/// What remains of conditions where only some questions are asked, beside reading them whole.
@Suite struct NarrowingTests {
  @Test(arguments: [UInt64](1...8))
  func `what remains holds when the whole condition holds with the other questions hidden`(
    seed: UInt64
  ) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let trial = NarrowingTrial(&random)
      for _ in 0..<20 {
        let answers = trial.answers(&random)
        #expect(trial.holds(answers) == trial.narrowedHolds(answers), "\(trial.condition)")
      }
    }
  }

  @Test(arguments: [UInt64](9...12))
  func `each comparison that remains keeps its own place`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let trial = NarrowingTrial(&random)
      let narrowed = trial.narrowed
      let questions = narrowed.condition?.compared ?? []
      // Every comparison stands in the column of its question.
      #expect(narrowed.places.map { trial.asked[$0.position.column] } == questions)
    }
  }

  @Test(arguments: [UInt64](13...16))
  func `more people fit only where a missing question stands under none`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let trial = NarrowingTrial(&random)
      let narrowed = trial.narrowed
      guard !narrowed.isLooser else { continue }
      for _ in 0..<20 {
        // Whatever the others would have answered, what remains asks for no less.
        var answers = trial.answers(&random)
        let held = trial.narrowedHolds(answers)
        for question in 0..<NarrowingTrial.questions where trial.asked[question] == nil {
          answers[question] = Int.random(in: 0..<3, using: &random)
        }
        #expect(!held || trial.holds(answers), "\(trial.condition)")
      }
    }
  }
}

/// A condition by chance, with definitions, of which some questions are asked.
private struct NarrowingTrial {
  static let questions = 5
  let condition: Condition
  let definitions: [Definition]
  let asked: [Int: Int]

  init(_ random: inout SeededGenerator) {
    let kept = (0..<Self.questions).filter { _ in Bool.random(using: &random) }.shuffled(
      using: &random)
    asked = Dictionary(uniqueKeysWithValues: zip(kept, 0...))
    var known: [Definition] = []
    for name in ["first", "second"] {
      let condition = Self.condition(depth: 2, definitions: known.count, &random)
      known.append(Definition(id: DefinitionID(name), condition: condition))
    }
    definitions = known
    condition = Self.condition(depth: 3, definitions: known.count, &random)
  }

  private static func condition(
    depth: Int, definitions: Int, _ random: inout SeededGenerator
  ) -> Condition {
    let kind = Int.random(in: 0..<(depth == 0 ? 4 : 9), using: &random)
    if kind == 0, definitions > 0 {
      return .definition(Int.random(in: 0..<definitions, using: &random))
    }
    if kind == 1, Int.random(in: 0..<4, using: &random) == 0 { return .always }
    guard kind > 3 else {
      let mask = OptionMask(position: Int.random(in: 0..<3, using: &random))
      let test: Comparison.Test = Bool.random(using: &random) ? .isAny(mask) : .isNone(mask)
      let question = Int.random(in: 0..<questions, using: &random)
      return .comparison(Comparison(question: question, test: test))
    }
    let count = Int.random(in: 1...3, using: &random)
    let parts = (0..<count).map { _ in
      condition(depth: depth - 1, definitions: definitions, &random)
    }
    switch kind {
    case 4, 5: return .all(parts)
    case 6: return .any(parts)
    case 7: return Condition.none(parts)
    case _: return .atLeast(Int.random(in: 1...count, using: &random), of: parts)
    }
  }

  /// What remains of the condition; each comparison stands in the column of its question.
  var narrowed: Narrowed {
    var places: [ConditionOwner: [Place]] = [:]
    for (position, definition) in definitions.enumerated() {
      places[.definition(position)] = Self.places(of: definition.condition)
    }
    var narrowing = Narrowing(definitions, places, asked: asked)
    return narrowing.narrowed(condition, at: Self.places(of: condition))
  }

  private static func places(of condition: Condition) -> [Place] {
    condition.compared.map {
      Place(file: "there.yaml", position: SourcePosition(line: 1, column: $0))
    }
  }

  /// An option of three for each question that is asked, by its position there.
  func answers(_ random: inout SeededGenerator) -> [Int: Int] {
    asked.mapValues { _ in Int.random(in: 0..<3, using: &random) }
  }

  /// Whether the whole condition holds with every question hidden that has no answer.
  func holds(_ answers: [Int: Int]) -> Bool {
    holds(condition, answers) { definitions[$0].condition }
  }

  /// Whether what remains of it holds.
  func narrowedHolds(_ answers: [Int: Int]) -> Bool {
    var narrowing = Narrowing(definitions, [:], asked: asked)
    guard let condition = narrowing.narrowed(condition, at: []).condition else { return false }
    let here = Dictionary(
      uniqueKeysWithValues: answers.compactMap { question, answer in
        asked[question].map { ($0, answer) }
      })
    let narrowed = definitions.indices.map { narrowing.definition($0).condition }
    return holds(condition, here) { narrowed[$0] ?? Condition.none([.always]) }
  }

  private func holds(
    _ condition: Condition, _ answers: [Int: Int], _ named: (Int) -> Condition
  ) -> Bool {
    func count(_ parts: [Condition]) -> Int { parts.count { holds($0, answers, named) } }
    switch condition {
    case .always: return true
    case .comparison(let comparison):
      let answer = answers[comparison.question].map { Answer.options(OptionMask(position: $0)) }
      return answer.map(comparison.holds) ?? false
    case .definition(let position): return holds(named(position), answers, named)
    case .all(let parts): return count(parts) == parts.count
    case .any(let parts): return count(parts) > 0
    case .none(let parts): return count(parts) == 0
    case .atLeast(let least, let parts): return count(parts) >= least
    }
  }
}

extension Condition {
  /// The questions of its own comparisons, in the order in which a walk meets them.
  fileprivate var compared: [Int] {
    switch self {
    case .always, .definition: []
    case .comparison(let comparison): [comparison.question]
    case .all(let parts), .any(let parts), .none(let parts), .atLeast(_, let parts):
      parts.flatMap(\.compared)
    }
  }
}
