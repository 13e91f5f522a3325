import TriageModel

/// Answer sheets of the same level in both versions that warn at once in only one of them.
package struct AlertShift: Hashable, Sendable {
  /// Whether the new version warns and the old one did not.
  package let warnsNow: Bool
  /// The answer sheets, described among all with the same level in both versions.
  package let sheets: RegionSearch
}

extension VersionProver {
  /// Lost warnings, then new ones; those that come with another level are told by the moves.
  func alertShifts() -> [AlertShift] {
    let (then, now) = (warns(.old), warns(.new))
    let stays = levelStays
    return [false, true].map { warnsNow in
      let region = prover.circuit.all([stays] + (warnsNow ? [!then, now] : [then, !now]))
      return AlertShift(warnsNow: warnsNow, sheets: search(region, among: stays))
    }.filter { $0.sheets != .none }
  }

  /// Whether a rule of an alerting level fires.
  private func warns(_ version: Version) -> Literal {
    let questionnaire = questionnaire(version)
    let fired = zip(questionnaire.rules, reading(version).cases).flatMap { rule, cases in
      zip(rule.cases, cases).filter { questionnaire.level($0.0.level).isAlert }.map(\.1)
    }
    return prover.circuit.any(fired)
  }
}
