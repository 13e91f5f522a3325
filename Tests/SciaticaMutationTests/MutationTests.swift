import Foundation
import Scenarios
import Testing
import TriageModel

@Suite struct MutationTests {
  @Test func `at least 95 % of the mutants that change an outcome are caught, as the docs say`()
    async throws
  {
    let questionnaire = try bundledQuestionnaire()
    let usual = try questionnaire.sheet(defaultAnswers.merging(followUpAnswers) { $1 })
    let trials = try await trials(of: questionnaire.mutants, of: questionnaire, usual)
    let report = MutationReport(questionnaire: questionnaire, trials: trials, usual: usual)
    print(report.summary)
    #expect(report.share >= 0.95)
    // What an example shows, the solver must have found as well.
    #expect(
      trials.filter { !$0.catchers.isEmpty && !$0.changesOutcome }.map(\.mutant.description) == [])
    let article = try article(with: report.text)
    #expect(try goldenText(at: Self.article, for: article) == article)
  }

  private static let article = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/RuleVerification/RuleVerification.docc/MutationTesting.md")

  /// The article with these results behind its own words.
  private func article(with results: String) throws -> String {
    let text = try String(contentsOf: Self.article, encoding: .utf8)
    let heading = try #require(text.range(of: "## What is caught\n"))
    return text[..<heading.upperBound] + "\n" + results
  }

  /// The mutants are shared out among as many tasks as there are processors.
  private func trials(
    of mutants: [Mutant], of questionnaire: Questionnaire, _ usual: AnswerSheet
  ) async throws -> [MutantTrial] {
    let tasks = ProcessInfo.processInfo.activeProcessorCount
    return try await withThrowingTaskGroup(of: [(Int, MutantTrial)].self) { group in
      for task in 0..<tasks {
        group.addTask {
          var trier = try MutantTrier(questionnaire, mutants, usual: usual)
          return stride(from: task, to: mutants.count, by: tasks).map {
            ($0, trier.trial(of: mutants[$0]))
          }
        }
      }
      let all = try await group.reduce(into: []) { $0 += $1 }
      return all.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }
}
