import TriageModel

extension Reading {
  /// The questions whose answers decided the level: whatever the other answers are, it is at
  /// least this one.
  ///
  /// What is sure under some answers is found out by `Outlook.isCertain(atLeast:)`. No answer can
  /// be left out. Among the answers that one fired case reads, no smaller set is sure, unless
  /// more than three answers beyond the indispensable ones are needed. Of equally small sets the
  /// first in asking order is taken.
  ///
  /// - Returns: Positions in asking order; empty when the level needs no answer, nil when the
  ///   answers so far do not make the level sure.
  /// - Complexity: O(f · n³ · c) for f fired cases that read at most n answers, and c comparisons
  ///   in all rules.
  package func decidingQuestions() -> [Int]? {
    let decision = Decision(reading: self)
    guard !decision.isSure([]) else { return [] }
    return pools(of: decision.level).compactMap(decision.smallest).min { left, right in
      left.count == right.count ? left.lexicographicallyPrecedes(right) : left.count < right.count
    }
  }

  /// For each case that gives a level, the answered questions on which it depends.
  private func pools(of level: Urgency) -> Set<[Int]> {
    let cases = questionnaire.rules.flatMap(\.cases).filter { $0.level == level }
    return Set(
      cases.filter { holds($0.when) }.map { fired in
        questionnaire.questions(behind: fired.when).sorted().filter { answer(to: $0) != nil }
      })
  }

  /// The answer that the rules see; nil when there is none or the question is hidden.
  fileprivate func answer(to position: Int) -> Answer? {
    guard case .answered(let answer) = states[position] else { return nil }
    return answer
  }
}

/// The search for the answers behind the level of a reading.
private struct Decision {
  /// How many answers beyond the indispensable ones are tried in all combinations.
  static let mostTried = 3

  let reading: Reading
  let level: Urgency

  init(reading: Reading) {
    self.reading = reading
    level = reading.level()
  }

  /// Whether the answers to these questions alone make the level sure.
  func isSure(_ questions: [Int]) -> Bool {
    var sheet = AnswerSheet(count: reading.states.count)
    for position in questions { sheet[position] = reading.answer(to: position) }
    return Outlook(of: sheet, in: reading.questionnaire, .failSafe).isCertain(atLeast: level)
  }

  /// The smallest part of a pool that makes the level sure; nil when not even the whole does.
  func smallest(of pool: [Int]) -> [Int]? {
    guard isSure(pool) else { return nil }
    let needed = pool.filter { position in !isSure(pool.filter { $0 != position }) }
    let others = pool.filter { !needed.contains($0) }
    for count in 0...Self.mostTried {
      if let found = sure(needed, adding: count, of: others[...]) { return found.sorted() }
    }
    return irreducible(pool)
  }

  private func sure(_ chosen: [Int], adding count: Int, of rest: ArraySlice<Int>) -> [Int]? {
    guard count > 0 else { return isSure(chosen) ? chosen : nil }
    for place in rest.indices {
      let more = chosen + [rest[place]]
      if let found = sure(more, adding: count - 1, of: rest[(place + 1)...]) { return found }
    }
    return nil
  }

  /// Leaves out one answer after the other, the last asked first, while the level stays sure.
  private func irreducible(_ pool: [Int]) -> [Int] {
    pool.reversed().reduce(pool) { kept, position in
      let fewer = kept.filter { $0 != position }
      return isSure(fewer) ? fewer : kept
    }
  }
}
