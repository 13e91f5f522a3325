import RuleVerification
import Scenarios
import Testing
import TriageEngine
import TriageModel

/// The counts beside those of the engine, which reads every answer sheet.
@Suite struct CountingTests {
  @Test func `the ankle check has as many answer sheets at each level as the engine finds`() throws
  {
    let questionnaire = try fixture("ankle")
    let (prover, total, levels) = try counts(of: questionnaire)
    #expect(levels == engineCounts(of: questionnaire).map { .exact(BigCount($0)) })
    // Since when is asked unless somebody can walk; eight sets of signs, two signs alone.
    #expect(total == BigCount((1 + 2 * 3) * (7 + 2) * 121 * 11))
    #expect(prover.reading.isAtLeast.count == 3)
  }

  @Test(arguments: 1...60)
  func `any questionnaire has as many answer sheets at each level as the engine finds`(
    seed: Int
  ) throws {
    var series = try RandomQuestionnaires(seed: UInt64(seed))
    let questionnaire = series.next()
    let (_, total, levels) = try counts(of: questionnaire)
    let expected = engineCounts(of: questionnaire)
    #expect(levels == expected.map { .exact(BigCount($0)) })
    #expect(total == BigCount(expected.reduce(0, +)))
  }

  @Test(arguments: 1...60)
  func `a condition holds of as many answer sheets as the engine finds`(seed: Int) throws {
    var series = try RandomQuestionnaires(seed: UInt64(seed))
    let questionnaire = series.next()
    let conditions = questionnaire.properties.compactMap(\.promises[0].condition)
    let prover = Prover(questionnaire)
    let regions = conditions.map { prover.holds($0) }
    var counter = try #require(
      SheetCounter(prover.reading.countedQuestions, in: prover.circuit))
    var expected = conditions.map { _ in UInt64(0) }
    AllSheets(questionnaire: questionnaire).visit { reading in
      for (place, condition) in conditions.enumerated() where reading.holds(condition) {
        expected[place] += 1
      }
    }
    #expect(
      counter.counts(of: regions, in: prover.circuit)
        == expected.map { .exact(BigCount($0)) })
  }

  @Test func `the levels of the back and leg pain check share all its answer sheets`() throws {
    let (prover, total, levels) = try counts(of: try bundledQuestionnaire())
    let exact = levels.compactMap { if case .exact(let count) = $0 { count } else { nil } }
    #expect(exact.count == prover.questionnaire.levels.count)
    #expect(exact.reduce(BigCount(0), +) == total)
  }

  private func counts(
    of questionnaire: Questionnaire
  ) throws -> (Prover, total: BigCount, levels: [SheetCount]) {
    let prover = Prover(questionnaire)
    var counter = try #require(
      SheetCounter(prover.reading.countedQuestions, in: prover.circuit))
    let levels = counter.levelCounts(of: prover.reading, in: &prover.circuit)
    return (prover, counter.total, levels)
  }

  private func engineCounts(of questionnaire: Questionnaire) -> [UInt64] {
    var counts = questionnaire.levels.map { _ in UInt64(0) }
    AllSheets(questionnaire: questionnaire).visit { counts[$0.level().rank] += 1 }
    return counts
  }
}
