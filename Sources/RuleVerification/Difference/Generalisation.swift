import TriageModel

/// Makes statements about one answer sheet as general as a region allows.
struct Generalisation {
  let prover: VersionProver
  let region: Literal
  let context: Literal
  private(set) var statements: [Description.Statement]

  /// Whether the statements leave only answer sheets of the region among those of the context.
  func isEnough(_ statements: [Description.Statement]) -> Bool {
    prover.prover.ask([context, !region] + statements.map(prover.holds)).isImpossible
  }

  /// Drops every statement without which the others are still enough, the first ones first.
  mutating func drop() {
    for statement in statements {
      let rest = statements.filter { $0 != statement }
      if isEnough(rest) { statements = rest }
    }
  }

  /// Widens every statement as far as they are still enough and the region has such answers.
  mutating func widen() {
    for place in statements.indices {
      for further in prover.furtherTests(than: statements[place]) {
        var wider = statements
        wider[place] = statements[place].widened(by: further)
        if wider != statements, isEnough(wider), isMet(place, by: further) { statements = wider }
      }
    }
  }

  /// Says `is not V` in the place of several options where that is enough.
  mutating func shorten() {
    for place in statements.indices {
      guard case .isAny(let mask) = statements[place].comparison.test, mask.count > 1 else {
        continue
      }
      for excluded in prover.otherOptions(than: mask, statements[place]) {
        var shorter = statements
        shorter[place] = statements[place].with(.isNone(excluded))
        if isEnough(shorter) { statements = shorter }
      }
    }
  }

  /// Whether an answer sheet of the region passes another test in the place of a statement.
  private func isMet(_ place: Int, by test: Comparison.Test) -> Bool {
    var others = statements
    others[place] = statements[place].with(test)
    return prover.prover.ask([region] + others.map(prover.holds)).isPossible
  }
}
