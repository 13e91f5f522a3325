import TriageModel

/// A search for one kind of mistake in the rules of a questionnaire, over every answer sheet.
protocol Check {
  /// What it finds.
  static func findings(_ prover: Prover) -> [Finding]
}

extension Prover {
  /// A finding unless all these can be true together; where it is not decided, that is said.
  ///
  /// - Parameters:
  ///   - wanted: What should be possible.
  ///   - subject: What the finding is about.
  ///   - asked: What is asked, as it completes "it is not decided …".
  ///   - finding: What to report when it is impossible.
  /// - Returns: The finding, or that it is not decided; nil when it is possible.
  func finding(
    unlessPossible wanted: [Literal], _ subject: Finding.Subject, _ asked: String,
    _ finding: () -> Finding
  ) -> Finding? {
    switch ask(wanted) {
    case .possible: nil
    case .impossible: finding()
    case .undecided: .notDecided(subject, asked)
    }
  }

  /// A finding with the smallest witness if all these can be true together.
  ///
  /// - Parameters:
  ///   - wanted: What should be impossible.
  ///   - subject: What the finding is about.
  ///   - asked: What is asked, as it completes "it is not decided …".
  ///   - beside: The second answer sheet of which something is wanted.
  ///   - finding: What to report for a witness.
  /// - Returns: The finding, or that it is not decided; nil when it is impossible.
  func finding(
    ifPossible wanted: [Literal], _ subject: Finding.Subject, _ asked: String,
    beside: Obligation.Beside = .none, _ finding: (Witness) -> Finding
  ) -> Finding? {
    let obligation = Obligation(
      promise: 0, name: "", violation: circuit.all(wanted), reading: reading, beside: beside)
    return switch ask([obligation.violation]) {
    case .possible(let values): finding(smallestWitness(of: obligation, from: values))
    case .impossible: nil
    case .undecided: .notDecided(subject, asked)
    }
  }
}

extension Questionnaire {
  /// A case of a rule as the subject of a finding and in words; the only case is the rule.
  func ruleCase(_ rule: Int, _ index: Int) -> (Finding.Subject, String) {
    let (id, cases) = (rules[rule].id, rules[rule].cases)
    return cases.count == 1
      ? (.rule(rule), "the rule '\(id)'")
      : (.ruleCase(rule: rule, index: index), "case \(index + 1) of the rule '\(id)'")
  }
}
