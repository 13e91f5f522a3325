import CCaDiCaL

/// What the solver says of a question.
package enum Satisfiability: Hashable, Sendable {
  /// It can be true, for example when these nodes are true; indexed by node number.
  case possible([Bool])
  /// It can never be true. Already these of the literals asked for stand against each other.
  case impossible([Literal])
  /// The limit on work was reached: nothing is known.
  case undecided

  /// Whether it can be true.
  package var isPossible: Bool {
    switch self {
    case .possible: true
    case .impossible, .undecided: false
    }
  }
}

/// CaDiCaL, asked again and again about one growing circuit.
///
/// A gate is translated into clauses when it is first needed (Tseitin 1968). The same questions
/// in the same order give the same answers: there is no clock and no randomness in it.
///
/// - SeeAlso: Biere, Fazekas, Fleury, Heisinger: CaDiCaL, Kissat, Paracooba, Plingeling and
///   Treengeling entering the SAT Competition 2020.
package final class Solver {
  private let handle: OpaquePointer
  private var isTranslated: [Bool] = []
  private var highestNode = 0
  /// How many nodes have been translated.
  private(set) var size = 0
  private let limit: Int32

  /// A solver without clauses.
  ///
  /// - Parameter limit: After how many conflicts a question is given up, 1 or more.
  package init(limit: Int) {
    handle = ccadical_init()
    self.limit = Int32(clamping: max(1, limit))
    // Thousands of small questions: guessing and tidying up before each costs more than it saves.
    for option in ["lucky", "walk", "inprocessing"] { ccadical_set_option(handle, option, 0) }
    add([.yes])
  }

  deinit { ccadical_release(handle) }

  /// Demands that at least one of the literals is true, from now on.
  package func demand(_ clause: [Literal], in circuit: Circuit) {
    translate(clause, of: circuit)
    add(clause)
  }

  private func add(_ clause: [Literal]) {
    for literal in clause {
      ccadical_add(handle, literal.code)
      highestNode = max(highestNode, literal.node)
    }
    ccadical_add(handle, 0)
  }

  /// Whether all these literals can be true together.
  ///
  /// - Complexity: Exponential in the worst case; ends at the limit on conflicts.
  package func ask(_ wanted: [Literal], in circuit: Circuit) -> Satisfiability {
    translate(wanted, of: circuit)
    for literal in wanted { ccadical_assume(handle, literal.code) }
    ccadical_limit(handle, "conflicts", limit)
    switch ccadical_solve(handle) {
    case 10: return .possible(values(of: circuit))
    case 20: return .impossible(wanted.filter { ccadical_failed(handle, $0.code) != 0 })
    case _: return .undecided
    }
  }

  private func values(of circuit: Circuit) -> [Bool] {
    (0...circuit.nodeCount).map { node in
      node > 0 && node <= highestNode && ccadical_val(handle, Int32(node)) > 0
    }
  }

  /// Adds the clauses of every gate that these literals need and that is not known yet.
  private func translate(_ literals: [Literal], of circuit: Circuit) {
    let missing = circuit.nodeCount + 1 - isTranslated.count
    if missing > 0 { isTranslated += Array(repeating: false, count: missing) }
    var open = literals.map(\.node)
    while let node = open.popLast() {
      guard !isTranslated[node] else { continue }
      isTranslated[node] = true
      size += 1
      guard case .anyOf(let parts) = circuit.node(node) else { continue }
      let gate = Literal(code: Int32(node))
      add([!gate] + parts)
      for part in parts { add([gate, !part]) }
      open += parts.map(\.node)
    }
  }
}
