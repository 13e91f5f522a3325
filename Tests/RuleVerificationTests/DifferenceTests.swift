import RuleVerification
import Scenarios
import Testing
import TriageEngine
import TriageModel

/// Two versions of a small questionnaire beside reading every pair of answer sheets.
@Suite struct DifferenceTests {
  @Test(arguments: 1...40)
  func `what moves is what moves when every pair of answer sheets is read`(seed: Int) throws {
    let versions = try versions(seed, of: ankleEdits)
    let read = DifferenceReading(versions.old, versions.new)
    let difference = Difference(VersionProver(versions.old, versions.new))
    // Values of their own, since a failure would print every pair of answer sheets.
    let moved = read.moved
    #expect(Set(difference.moves.map { [$0.from, $0.to] }) == moved)
    let shifted = read.shifted
    #expect(Set(difference.questions.map { [$0.isAskedNow: $0.question] }) == shifted)
    for move in difference.moves {
      let region = try #require(move.sheets.region)
      let isMoved = read.isMoved(region.witness, move)
      #expect(isMoved)
      let fewest = read.fewestTelling(move)
      #expect(region.witness.telling.count == fewest)
      let misfits = read.misfits(try #require(region.description), move)
      #expect(misfits == [])
    }
  }

  @Test(arguments: 41...50)
  func `as many answer sheets move as are found by reading every one`(seed: Int) throws {
    let versions = try versions(seed, of: sameNumbers, fewNumbers)
    let read = DifferenceReading(versions.old, versions.new)
    // Any of eleven answers to the question about pain, which no rule reads.
    for move in Difference(VersionProver(versions.old, versions.new)).moves {
      let found = read.count(move)
      #expect(move.sheets.region?.count == .exact(BigCount(UInt64(11 * found))))
    }
  }

  @Test(arguments: 61...90)
  func `a description can be pasted into the file, and then all of it is accepted`(
    seed: Int
  ) throws {
    let edits = chosenEdits(seed)
    let old = try fixture("ankle", edits.old)
    let prover = VersionProver(old, try fixture("ankle", edits.new))
    let less = Difference(prover).moves.filter {
      $0.direction == .lessUrgent && $0.sheets.region?.description?.isSaidInNewWords == true
    }
    let entries = less.compactMap { move in prover.entry(for: move).map { (move, $0) } }
    guard !entries.isEmpty else { return }
    let accepted = Edit("", "accepted-changes:\n" + entries.map(\.1).joined())
    let after = Difference(VersionProver(old, try fixture("ankle", edits.new + [accepted])))
    let left = after.moves.filter { move in
      move.direction == .lessUrgent
        && entries.contains { $0.0.from == move.from && $0.0.to == move.to }
    }
    #expect(left.isEmpty)
    #expect(after.idleAcceptedChanges == [])
  }

  @Test(arguments: 1...20)
  func `what the solver gives up is not decided, and never counts as fine`(seed: Int) throws {
    let versions = try versions(seed, of: ankleEdits)
    let all = Difference(VersionProver(versions.old, versions.new))
    let few = Difference(VersionProver(versions.old, versions.new, limit: 1))
    #expect(few.isLessUrgent || !all.isLessUrgent)
  }

  private func versions(
    _ seed: Int, of edits: [[Edit]], _ always: [Edit] = []
  ) throws -> (old: Questionnaire, new: Questionnaire) {
    let chosen = chosenEdits(seed, of: edits)
    return (
      try fixture("ankle", always + chosen.old), try fixture("ankle", always + chosen.new)
    )
  }

  private func chosenEdits(
    _ seed: Int, of edits: [[Edit]] = ankleEdits
  ) -> (old: [Edit], new: [Edit]) {
    var random = SeededGenerator(seed: UInt64(seed))
    let some = (0..<2).map { _ in
      edits.filter { _ in Int.random(in: 0..<4, using: &random) == 0 }.flatMap(\.self)
    }
    return (some[0], some[1])
  }
}

extension RegionSearch {
  /// The answer sheets; nil unless some were found.
  var region: SheetRegion? {
    if case .found(let region) = self { return region }
    return nil
  }
}

extension Description {
  /// Whether it speaks of all the answer sheets, and of no question that only the old file asks.
  fileprivate var isSaidInNewWords: Bool {
    isWhole && parts.allSatisfy { $0.statements.allSatisfy { $0.version == .new } }
  }
}

extension VersionProver {
  /// What accepts a move, as text of the new file; nil for a level that is gone.
  fileprivate func entry(for move: LevelMove) -> String? {
    guard let from = alignment.level(before: move.from.level),
      let description = move.sheets.region?.description
    else { return nil }
    let head = "  - from: \(new.level(from).id)\n    to: \(new.level(move.to.level).id)\n"
    let lines = ["because: It is right"] + source(of: description)
    return head + lines.map { "    \($0)\n" }.joined()
  }
}
