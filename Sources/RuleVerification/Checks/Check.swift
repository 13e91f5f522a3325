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
  func finding(
    ifPossible wanted: [Literal], _ subject: Finding.Subject, _ asked: String,
    _ finding: (Witness) -> Finding
  ) -> Finding? {
    switch ask(wanted) {
    case .possible(let values): finding(smallestWitness(of: wanted, from: values))
    case .impossible: nil
    case .undecided: .notDecided(subject, asked)
    }
  }
}
