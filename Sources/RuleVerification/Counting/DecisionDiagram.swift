/// A diagram grew beyond its budget.
struct DiagramTooLarge: Error {}

/// Functions of yes-or-no variables as one shared diagram, in which equal functions are one node.
///
/// A node asks for one variable and leads to the function that remains for yes and for no; each
/// way down meets the variables in their order. Opposites share their nodes.
///
/// - SeeAlso: Bryant: Graph-Based Algorithms for Boolean Function Manipulation (1986); Brace,
///   Rudell, Bryant: Efficient Implementation of a BDD Package (1990).
struct DecisionDiagram: Sendable {
  /// A function: a node, or the opposite of one.
  struct Function: Hashable, Sendable {
    let code: UInt32

    static let yes = Function(code: 0)
    static let no = Function(code: 1)

    static prefix func ! (function: Function) -> Function { Function(code: function.code ^ 1) }

    /// The number of its node; 0 for the constants.
    var node: Int { Int(code >> 1) }
    var isNegated: Bool { code & 1 == 1 }
  }

  private let budget: Int
  private var variables: [UInt32]
  // What remains for yes; never an opposite, so that a function and its opposite share a node.
  private var highs: [Function] = [.yes]
  private var lows: [Function] = [.yes]
  private var unique = NodeTable()
  private var known = ConjunctionCache()

  /// A diagram with the constants only.
  ///
  /// - Parameters:
  ///   - variableCount: Variables are numbered from 0 to below this.
  ///   - budget: How many nodes there may be.
  init(variableCount: Int, budget: Int) {
    self.budget = budget
    variables = [UInt32(variableCount)]
  }

  /// How many nodes there are, the constant included.
  var nodeCount: Int { variables.count }

  /// The first variable on which a function depends; for a constant the number of variables.
  func variable(of function: Function) -> Int { Int(variables[function.node]) }

  /// What remains of a function for yes and no to its first variable.
  func branches(of function: Function) -> (high: Function, low: Function) {
    let (high, low) = (highs[function.node], lows[function.node])
    return function.isNegated ? (!high, !low) : (high, low)
  }

  /// The function that is `high` where a variable is true and else `low`.
  ///
  /// - Parameters:
  ///   - variable: It comes before all on which the two depend.
  ///   - high: What it is for yes.
  ///   - low: What it is for no.
  /// - Returns: The one function of that kind.
  /// - Throws: ``DiagramTooLarge`` where that needs a node beyond the budget.
  mutating func choice(
    _ variable: Int, _ high: Function, _ low: Function
  ) throws(DiagramTooLarge) -> Function {
    if high == low { return high }
    if high.isNegated { return !(try node(UInt32(variable), !high, !low)) }
    return try node(UInt32(variable), high, low)
  }

  /// True where both are.
  ///
  /// - Complexity: O(n · m) for diagrams of n and m nodes.
  mutating func both(
    _ left: Function, _ right: Function
  ) throws(DiagramTooLarge) -> Function {
    if left == .no || right == .no || left == !right { return .no }
    if left == .yes || left == right { return right }
    if right == .yes { return left }
    if let found = known[left, right] { return found }
    let variable = min(variable(of: left), variable(of: right))
    let (leftHigh, leftLow) = branches(of: left, at: variable)
    let (rightHigh, rightLow) = branches(of: right, at: variable)
    let high = try both(leftHigh, rightHigh)
    let result = try choice(variable, high, try both(leftLow, rightLow))
    known[left, right] = result
    return result
  }

  /// True where at least one is.
  mutating func any(_ functions: [Function]) throws(DiagramTooLarge) -> Function {
    // From the last variables to the first: what was joined so far is then seldom walked again.
    let sorted = functions.sorted { (variable(of: $0), $0.code) > (variable(of: $1), $1.code) }
    var neither = Function.yes
    for function in sorted { neither = try both(!function, neither) }
    return !neither
  }

  private func branches(of function: Function, at variable: Int) -> (Function, Function) {
    self.variable(of: function) == variable ? branches(of: function) : (function, function)
  }

  private mutating func node(
    _ variable: UInt32, _ high: Function, _ low: Function
  ) throws(DiagramTooLarge) -> Function {
    let slot = unique.slot(NodeTable.hash(variable, high.code, low.code)) {
      variables[$0] == variable && highs[$0] == high && lows[$0] == low
    }
    if let found = unique[slot] { return Function(code: UInt32(found) << 1) }
    guard nodeCount < budget else { throw DiagramTooLarge() }
    unique[slot] = nodeCount
    variables.append(variable)
    highs.append(high)
    lows.append(low)
    growTables()
    return Function(code: UInt32(nodeCount - 1) << 1)
  }

  private mutating func growTables() {
    guard unique.isFull else { return }
    unique.grow { NodeTable.hash(variables[$0], highs[$0].code, lows[$0].code) }
    known = ConjunctionCache(size: unique.size)
  }
}
