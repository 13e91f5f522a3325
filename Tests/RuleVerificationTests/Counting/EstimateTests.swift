import RuleVerification
import Scenarios
import Testing
import TriageModel

@Suite struct EstimateTests {
  @Test func `of a hundred estimates at least ninety hold the truth`() throws {
    let subject = try Subject()
    let truth = subject.counts(budget: SheetCounter.usualBudget)
    let highest = try #require(truth.last?.exact)
    var held = 0
    for seed in 1...100 {
      let counts = subject.counts(budget: subject.leastBudget, seed: UInt64(seed))
      let estimate = try #require(counts.last?.estimate)
      #expect(estimate.samples == 1_024 && estimate.range.contains(estimate.count))
      held += estimate.range.contains(highest) ? 1 : 0
    }
    #expect(held >= 90)
  }

  @Test(arguments: [1, 2, 4, 16])
  func `what is called exact is exact, whatever the budget`(factor: Int) throws {
    let subject = try Subject()
    let truth = subject.counts(budget: SheetCounter.usualBudget)
    let counts = subject.counts(budget: subject.leastBudget * factor)
    for (count, exact) in zip(counts, truth) where count.exact != nil {
      #expect(count == exact)
    }
    #expect(counts.contains { $0.exact == nil } == (factor < 8))
  }

  @Test func `the same seed gives the same estimate`() throws {
    let subject = try Subject()
    let budget = subject.leastBudget
    #expect(subject.counts(budget: budget, seed: 7) == subject.counts(budget: budget, seed: 7))
    #expect(subject.counts(budget: budget, seed: 7) != subject.counts(budget: budget, seed: 8))
  }

  @Test func `without room for all answer sheets nothing is counted`() throws {
    let prover = Prover(try bundledQuestionnaire())
    let questions = prover.reading.countedQuestions
    #expect(SheetCounter(questions, in: prover.circuit, budget: 10) == nil)
  }

  @Test(arguments: [
    (0, 0...56_624, "at most 56,624, judged by 64 random answer sheets"),
    (
      1, 2_763...83_341,
      "about 15,625 (between 2,763 and 83,341, judged by 64 random answer sheets)"
    ),
    (
      32, 381_020...618_979,
      "about 500,000 (between 381,020 and 618,979, judged by 64 random answer sheets)"
    ),
    (
      64, 943_375...1_000_000,
      "about 1.0 × 10^6 (between 943,375 and 1.0 × 10^6, judged by 64 random answer sheets)"
    ),
  ])
  func `an estimate says how sure it is`(hits: Int, range: ClosedRange<UInt64>, words: String) {
    let estimate = SheetEstimate(hits: hits, of: 64, total: BigCount(1_000_000))
    #expect(estimate.range == BigCount(range.lowerBound)...BigCount(range.upperBound))
    #expect(SheetCount.estimate(estimate).description == words)
  }
}

/// The regions of the levels of the back and leg pain check.
private struct Subject {
  let leastBudget: Int
  private let circuit: Circuit
  private let regions: [Literal]
  private let questions: [CountedQuestion]

  init() throws {
    let prover = Prover(try bundledQuestionnaire())
    questions = prover.reading.countedQuestions
    regions = prover.reading.isAtLeast
    circuit = prover.circuit
    // What the answer sheets need of themselves.
    let counter = SheetCounter(questions, in: circuit)
    leastBudget = try #require(counter?.nodeCount)
  }

  func counts(budget: Int, seed: UInt64 = 1) -> [SheetCount] {
    var counter = SheetCounter(
      questions, in: circuit, budget: budget, samples: 1_024, seed: seed)
    return counter?.counts(of: regions, in: circuit) ?? []
  }
}

extension SheetCount {
  fileprivate var exact: BigCount? { if case .exact(let count) = self { count } else { nil } }

  fileprivate var estimate: SheetEstimate? {
    if case .estimate(let estimate) = self { estimate } else { nil }
  }
}
