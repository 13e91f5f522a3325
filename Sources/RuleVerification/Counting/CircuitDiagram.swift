/// The functions of a circuit as one diagram.
struct CircuitDiagram: Sendable {
  typealias Function = DecisionDiagram.Function

  var diagram: DecisionDiagram
  // By the number of their node, as far as they were needed.
  private var functions: [Function?] = [nil, .yes]

  /// A diagram in which no input has a function yet.
  init(variableCount: Int, budget: Int) {
    diagram = DecisionDiagram(variableCount: variableCount, budget: budget)
  }

  /// Says what an input stands for.
  mutating func enter(_ function: Function, for input: Literal) {
    makePlace(for: input.node)
    functions[input.node] = function
  }

  /// The function of a literal.
  ///
  /// An input that stands for nothing is never true.
  ///
  /// - Throws: ``DiagramTooLarge`` where it needs a node beyond the budget.
  mutating func function(
    of literal: Literal, in circuit: Circuit
  ) throws(DiagramTooLarge) -> Function {
    makePlace(for: literal.node)
    for node in unknown(below: literal.node, in: circuit) {
      guard case .anyOf(let parts) = circuit.node(node) else { continue }
      functions[node] = try diagram.any(parts.map(known))
    }
    return known(literal)
  }

  private func known(_ literal: Literal) -> Function {
    let function = functions[literal.node] ?? .no
    return literal.isNegated ? !function : function
  }

  /// The nodes without a function on which a node depends, itself included, parts first.
  private func unknown(below node: Int, in circuit: Circuit) -> [Int] {
    var isNeeded = Array(repeating: false, count: node) + [true]
    var found: [Int] = []
    for node in isNeeded.indices.reversed() where isNeeded[node] && functions[node] == nil {
      found.append(node)
      guard case .anyOf(let parts) = circuit.node(node) else { continue }
      // A gate is younger than its parts, so that every part is still to come.
      for part in parts { isNeeded[part.node] = true }
    }
    return found.reversed()
  }

  private mutating func makePlace(for node: Int) {
    functions += Array(repeating: nil, count: max(0, node + 1 - functions.count))
  }
}
