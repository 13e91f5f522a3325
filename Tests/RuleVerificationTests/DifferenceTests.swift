import RuleVerification
import Scenarios
import Testing
import TriageEngine
import TriageModel

@Suite struct DifferenceTests {
  @Test(arguments: 1...40)
  func `what moves is what moves when every pair of answer sheets is read`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let versions = try (0..<2).map { _ in
      try fixture(
        "ankle",
        ankleEdits.filter { _ in Int.random(in: 0..<4, using: &random) == 0 }
          .flatMap(\.self))
    }
    try expectSame(versions[0], versions[1])
  }

  private func expectSame(_ old: Questionnaire, _ new: Questionnaire) throws {
    let difference = Difference(VersionProver(old, new))
    let read = DifferenceReading(old, new)
    #expect(Set(difference.moves.map { [$0.from.rank, $0.to.rank] }) == read.moved)
    for move in difference.moves {
      guard case .found(let region) = move.sheets else {
        Issue.record("not decided")
        continue
      }
      #expect(read.levels(region.witness.old, region.witness.new) == (move.from, move.to))
      let description = try #require(region.description)
      #expect(read.misfits(description, move) == [])
    }
  }
}
