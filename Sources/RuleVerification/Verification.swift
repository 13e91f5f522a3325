import TriageModel

/// Everything that is known about a questionnaire over all its answer sheets.
package struct Verification: Sendable {
  /// What the checks found, in the order of the checks.
  package let findings: [Finding]
  /// The verdict on each property, in file order; empty when properties were not asked for.
  package let verdicts: [Verdict]
  /// How many answer sheets that is; nil where only some checks were asked for, and where they
  /// cannot be counted.
  package let coverage: Coverage?

  /// Runs the checks and proves the properties.
  ///
  /// - Parameters:
  ///   - prover: A prover for the questionnaire.
  ///   - kinds: The kinds of checks to run; nil for all.
  /// - Complexity: A question to the solver for each part of the questionnaire and each pair of
  ///   neighbouring options in a property; each ends at the limit on work of the prover.
  package init(_ prover: Prover, only kinds: Set<Kind>? = nil) {
    let wanted = Kind.allCases.filter { kinds?.contains($0) ?? true }
    // The checks need little beside the rules themselves; the properties make the circuit grow.
    let checked = wanted.flatMap { $0.check?.findings(prover) ?? [] }
    let properties = prover.questionnaire.properties
    verdicts = wanted.contains(.properties) ? properties.map(prover.verdict) : []
    let broken = zip(properties, verdicts).enumerated().compactMap {
      BrokenProperty.finding($0.offset, $0.element.1, of: $0.element.0)
    }
    findings = broken + checked
    coverage = kinds == nil ? Coverage(prover) : nil
  }

  /// The kinds of checks, by the kind of their findings.
  package enum Kind: String, CaseIterable, Sendable {
    /// The properties of the file.
    case properties
    /// See `NoRule`.
    case noRule = "no-rule"
    /// See `UnreachableRule`.
    case unreachableRule = "unreachable-rule"
    /// See `UndecisiveRule`.
    case undecisiveRule = "undecisive-rule"
    /// See `UnreachableQuestion`.
    case unreachableQuestion = "unreachable-question"
    /// See `RepeatedQuestion`.
    case repeatedQuestion = "repeated-question"
    /// See `UnreachableAdvice`.
    case unreachableAdvice = "unreachable-advice"
    /// See `ContradictingAdvice`.
    case contradictingAdvice = "contradicting-advice"
    /// See `UnreachableAlert`.
    case unreachableAlert = "unreachable-alert"
    /// See `AlertTakenBack`.
    case alertTakenBack = "alert-taken-back"
    /// See `UnreadOption`.
    case unreadOption = "unread-option"
    /// See `RedundantComparison`.
    case redundantComparison = "redundant-comparison"
    /// See `VacuousPromise`.
    case vacuousPromise = "vacuous-promise"
    /// See `HiddenAnswer`.
    case hiddenAnswer = "hidden-answer"

    /// The check; nil for the properties, which have verdicts of their own.
    var check: (any Check.Type)? {
      switch self {
      case .properties: nil
      case .noRule: NoRule.self
      case .unreachableRule: UnreachableRule.self
      case .undecisiveRule: UndecisiveRule.self
      case .unreachableQuestion: UnreachableQuestion.self
      case .repeatedQuestion: RepeatedQuestion.self
      case .unreachableAdvice: UnreachableAdvice.self
      case .contradictingAdvice: ContradictingAdvice.self
      case .unreachableAlert: UnreachableAlert.self
      case .alertTakenBack: AlertTakenBack.self
      case .unreadOption: UnreadOption.self
      case .redundantComparison: RedundantComparison.self
      case .vacuousPromise: VacuousPromise.self
      case .hiddenAnswer: HiddenAnswer.self
      }
    }
  }
}
