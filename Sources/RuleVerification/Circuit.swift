/// A net of truth values: inputs that may be chosen, and gates that follow from them.
///
/// Every gate is an "or" of literals; with negation that says everything. Equal gates are one
/// node, so that the parts which two readings of an answer sheet share cost nothing.
package struct Circuit: Sendable {
  /// What a node is.
  package enum Node: Hashable, Sendable {
    /// True.
    case constant
    /// Free to be chosen.
    case input
    /// True when at least one of these literals is.
    case anyOf(ArraySlice<Literal>)
  }

  private var literals: [Literal] = []
  // Where the literals of each node begin; for the constant and inputs there are none.
  private var starts: [Int] = [0, 0]
  private var isGate: [Bool] = [false, false]
  private var known: [[Literal]: Literal] = [:]

  /// A circuit that has only the constant.
  package init() {}

  /// How many nodes there are; their numbers are 1 to this.
  package var nodeCount: Int { isGate.count - 1 }

  /// What stands at a node.
  ///
  /// - Parameter node: 1 to ``nodeCount``.
  /// - Returns: The constant, an input, or a gate with its literals.
  package func node(_ node: Int) -> Node {
    if node == Literal.yes.node { return .constant }
    guard isGate[node] else { return .input }
    let end = node + 1 < starts.count ? starts[node + 1] : literals.count
    return .anyOf(literals[starts[node]..<end])
  }

  /// A new input.
  package mutating func input() -> Literal { append(isGate: false) }

  /// True when at least one of the literals is.
  ///
  /// - Complexity: O(n log n) for n literals.
  package mutating func any(_ parts: [Literal]) -> Literal {
    var sorted = parts.filter { $0 != .no }
    sorted.sort { ($0.node, $0.code) < ($1.node, $1.code) }
    var kept: [Literal] = []
    for literal in sorted where literal != kept.last {
      if literal == .yes || kept.last == !literal { return .yes }
      kept.append(literal)
    }
    return kept.count > 1 ? gate(kept) : kept.first ?? .no
  }

  /// True when at least one of the literals is, as a tree of small gates.
  ///
  /// Where two long lists differ in few places, most of their trees is the same nodes.
  ///
  /// - Complexity: O(n) for n literals.
  package mutating func tree(_ parts: [Literal]) -> Literal {
    let width = 8
    guard parts.count > width else { return any(parts) }
    let groups = stride(from: 0, to: parts.count, by: width).map {
      any(Array(parts[$0..<min($0 + width, parts.count)]))
    }
    return tree(groups)
  }

  /// True when every literal is.
  package mutating func all(_ parts: [Literal]) -> Literal { !any(parts.map { !$0 }) }

  /// True when the two are not the same.
  package mutating func differ(_ left: Literal, _ right: Literal) -> Literal {
    any([all([left, !right]), all([!left, right])])
  }

  /// True when at least this many of the literals are.
  ///
  /// A counter: row by row, whether at least so many of the literals up to here are true.
  ///
  /// - Complexity: O(n · `count`) for n literals.
  package mutating func atLeast(_ count: Int, of parts: [Literal]) -> Literal {
    guard count > 0 else { return .yes }
    guard count <= parts.count else { return .no }
    var row = Array(repeating: Literal.no, count: count)
    for part in parts {
      for place in row.indices.reversed() {
        let before = place == 0 ? Literal.yes : row[place - 1]
        row[place] = any([row[place], all([before, part])])
      }
    }
    return row[count - 1]
  }

  private mutating func gate(_ parts: [Literal]) -> Literal {
    if let found = known[parts] { return found }
    let literal = append(isGate: true)
    literals += parts
    known[parts] = literal
    return literal
  }

  private mutating func append(isGate: Bool) -> Literal {
    starts.append(literals.count)
    self.isGate.append(isGate)
    return Literal(code: Int32(self.isGate.count - 1))
  }
}

extension Circuit {
  /// The values of every node, by its number, for 64 choices of the inputs at once.
  ///
  /// - Parameter input: For the node number of an input, its value in each of the 64 choices.
  /// - Returns: One bit for each choice, by node number.
  /// - Complexity: O(n) for n literals in all gates.
  package func values(_ input: (Int) -> UInt64) -> [UInt64] {
    var values = Array(repeating: UInt64(0), count: nodeCount + 1)
    for node in 1...nodeCount {
      switch self.node(node) {
      case .constant: values[node] = ~0
      case .input: values[node] = input(node)
      case .anyOf(let parts):
        values[node] = parts.reduce(0) { $0 | ($1.isNegated ? ~values[$1.node] : values[$1.node]) }
      }
    }
    return values
  }
}
