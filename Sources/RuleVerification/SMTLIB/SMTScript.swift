package import TriageModel

/// One obligation in SMT-LIB 2.6, for any solver that reads it.
package struct SMTScript: Hashable, Sendable {
  /// A name that no other script of the questionnaire has, such as `S17.saddle-numbness.no.long`;
  /// made of letters, digits, dots, hyphens and underscores.
  package let name: String
  /// The property it belongs to; nil for a check that every questionnaire must pass.
  package let property: PropertyID?
  /// The place of the promise in the property; nil for a check.
  package let promise: Int?
  /// Whether an answer sheet should be found, as where a rule should be able to fire; else there
  /// must be none.
  package let isWanted: Bool
  /// The whole script, from the declarations to the question.
  package let text: String

  /// What a solver says when all is well: `sat` or `unsat`.
  package var expected: String { isWanted ? "sat" : "unsat" }
}

/// Every obligation of a questionnaire in SMT-LIB: those of its properties in file order, then
/// those of the checks.
///
/// - Complexity: O(n · c) for n obligations and c comparisons in the questionnaire.
package func smtScripts(for questionnaire: Questionnaire) -> [SMTScript] {
  let writer = SMTWriter(questionnaire)
  let promised = questionnaire.properties.flatMap { property in
    property.promises.indices.flatMap { place in
      SMTPromise(writer: writer, property: property, place: place).scripts
    }
  }
  return SMTWriter.unlike(promised) + writer.checks
}
