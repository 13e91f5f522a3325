package import TriageModel

/// One formula that no answer sheet may make true, so that a promise holds.
package struct Obligation: Sendable {
  /// The promise it belongs to, by its place in the property.
  package let promise: Int
  /// What distinguishes it from the other obligations of the promise, such as
  /// `saddle-numbness-no-new`; empty when there is only one.
  package let name: String
  /// What must not be true.
  package let violation: Literal
  /// How the rules read the answer sheet it speaks of.
  let reading: SymbolicReading
  /// The second answer sheet it speaks of.
  let beside: Beside

  /// A second answer sheet.
  enum Beside: Sendable {
    case none
    /// The answers after a change.
    case changed(SymbolicSheet)
    /// The answers given so far.
    case earlier(SymbolicSheet)
  }
}

extension Prover {
  /// What must be refuted for a property to hold.
  ///
  /// - Parameter property: A property of the questionnaire.
  /// - Returns: The obligations of its promises in file order.
  /// - Complexity: O(p · c) for p pairs of neighbouring options and c comparisons that depend on
  ///   the same question.
  package func obligations(of property: Property) -> [Obligation] {
    property.promises.enumerated().flatMap { place, promise in
      ObligationWriter(prover: self, promise: promise, place: place).obligations()
    }
  }

  /// Whether a property holds for every answer sheet.
  ///
  /// - Returns: The smallest witness of all its obligations where one is broken.
  package func verdict(of property: Property) -> Verdict {
    var found: [Witness] = []
    var isDecided = true
    for obligation in obligations(of: property) {
      switch ask([obligation.violation]) {
      case .impossible: break
      case .undecided: isDecided = false
      case .possible(let values): found.append(smallestWitness(of: obligation, from: values))
      }
    }
    if let smallest = found.min(by: { $0.telling.count < $1.telling.count }) {
      return .broken(smallest)
    }
    return isDecided ? .proved : .notDecided
  }
}
