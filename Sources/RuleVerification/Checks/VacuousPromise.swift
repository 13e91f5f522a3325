import Diagnostics
import TriageModel

/// A promise that speaks of nobody.
///
/// Reported if and only if no finished answer sheet has its `if` and one of its levels, so that it
/// holds whatever the rules say.
enum VacuousPromise: Check {
  static func findings(_ prover: Prover) -> [Finding] {
    prover.questionnaire.properties.enumerated().flatMap { position, property in
      property.promises.indices.compactMap { finding(position, $0, prover) }
    }
  }

  private static func finding(_ position: Int, _ place: Int, _ prover: Prover) -> Finding? {
    let property = prover.questionnaire.properties[position]
    let noun =
      property.promises.count == 1
      ? "the property '\(property.id)'" : "promise \(place + 1) of the property '\(property.id)'"
    return prover.finding(
      unlessPossible: [prover.isSpokenOf(by: property.promises[place])], .property(position),
      "whether \(noun) speaks of any answers"
    ) {
      Finding(
        .warning, "vacuous-promise", .property(position), "\(noun) promises nothing",
        why: "no answers are those of which it speaks, so it holds whatever the rules say.",
        fix: "correct its 'if' or its 'at', or delete it.")
    }
  }
}

extension Prover {
  /// Whether a promise speaks of an answer sheet: its condition holds at one of its levels.
  fileprivate func isSpokenOf(by promise: Property.Promise) -> Literal {
    let condition = promise.condition.map(holds) ?? .yes
    let levels = promise.levels?.sorted().map { reading.isExactly($0, in: &circuit) } ?? [.yes]
    return circuit.all([condition, circuit.any(levels)])
  }
}
