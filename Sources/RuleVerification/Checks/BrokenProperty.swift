import Diagnostics
import TriageModel

/// A promise of the file that does not hold.
///
/// Reported if and only if some answer sheet breaks the property; the smallest one is shown.
enum BrokenProperty {
  /// What a verdict on a property says; nil when the property is proved.
  static func finding(_ position: Int, _ verdict: Verdict, of property: Property) -> Finding? {
    switch verdict {
    case .proved: nil
    case .notDecided:
      .notDecided(.property(position), "whether the property '\(property.id)' holds")
    case .broken(let witness):
      Finding(
        .error, "broken-property", .property(position),
        "the property '\(property.id)' does not hold",
        why: "\(property.says.ended) These answers show otherwise.",
        fix:
          "look at the rules for these answers; change the property only if it promises too much.",
        witness: witness)
    }
  }
}

extension String {
  /// The text with a full stop at its end.
  fileprivate var ended: String { last.map { ".!?".contains($0) } ?? true ? self : self + "." }
}
