import Diagnostics
import TriageModel

/// An answer to a red-flag question that nothing tells apart from the calmest one.
///
/// A question is a red flag if a rule reads it in a case whose level warns, by itself or through
/// definitions. A comparison tells two of its options apart if it names one of them and not the
/// other, in a rule or in an `ask-when`.
///
/// Reported if and only if no comparison tells the option apart from the calmest one, and no
/// property names it under `no-effect`. The calmest is the one of which the fewest comparisons of
/// rules are true; where a missing answer counts as that one too, another that nothing tells apart
/// from it. The option that a missing answer counts as is an error and comes first.
enum UnreadOption: Check {
  static func findings(_ prover: Prover) -> [Finding] {
    let found = prover.questionnaire.redFlags.sorted().flatMap { position in
      OptionReading(of: position, prover).findings
    }
    return found.filter { $0.severity == .error } + found.filter { $0.severity != .error }
  }
}

extension Questionnaire {
  /// The questions that a case whose level warns reads.
  fileprivate var redFlags: Set<Int> {
    let cases = rules.flatMap(\.cases).filter { level($0.level).isAlert }
    return Set(cases.flatMap { comparisons(in: $0.when) }.map(\.question))
  }
}
