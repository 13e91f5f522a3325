/// How many complete answer sheets something is true of, worked out on a diagram.
struct SheetDiagram: Sendable {
  typealias Function = DecisionDiagram.Function

  let variables: SheetVariables
  /// True of complete answer sheets.
  private(set) var isComplete = Function.yes
  private var functions: CircuitDiagram
  private var counts: [BigCount?] = []

  /// A diagram of complete answer sheets.
  ///
  /// - Throws: ``DiagramTooLarge`` where already that needs more nodes than the budget.
  init(
    _ questions: [CountedQuestion], in circuit: Circuit, budget: Int
  ) throws(DiagramTooLarge) {
    variables = SheetVariables(questions)
    functions = CircuitDiagram(variableCount: variables.all.count, budget: budget)
    var rules: [Function] = []
    for (question, places) in zip(questions, variables.places) {
      for place in places { try enter(place, of: places) }
      rules.append(try rule(for: question, at: places.lowerBound, in: circuit))
    }
    for rule in rules.reversed() { isComplete = try functions.diagram.both(rule, isComplete) }
  }

  /// How many nodes there are.
  var nodeCount: Int { functions.diagram.nodeCount }

  /// The first variable on which a function depends; for a constant the number of variables.
  func variable(of function: Function) -> Int { functions.diagram.variable(of: function) }

  /// What remains of a function after yes or no to its first variable.
  func rest(of function: Function, afterYes isYes: Bool) -> Function {
    let (high, low) = functions.diagram.branches(of: function)
    return isYes ? high : low
  }

  /// Says what the input of a variable stands for: none of the answers before it, and it.
  private mutating func enter(_ place: Int, of places: Range<Int>) throws(DiagramTooLarge) {
    guard let input = variables.all[place].input else { return }
    var function = Function.yes
    if !variables.all[place].isLast { function = try functions.diagram.choice(place, .yes, .no) }
    for earlier in (places.lowerBound..<place).reversed() where variables.all[earlier].closes {
      function = try functions.diagram.choice(earlier, .no, function)
    }
    functions.enter(function, for: input)
  }

  /// What must be true of the answer to a question: hidden or asked, and not left empty.
  private mutating func rule(
    for question: CountedQuestion, at start: Int, in circuit: Circuit
  ) throws(DiagramTooLarge) -> Function {
    guard question.isCounted else { return .yes }
    let asked = try functions.function(of: question.isAsked, in: circuit)
    let hidden =
      question.isAsked == .yes ? Function.no : try functions.diagram.choice(start, .yes, .no)
    var open = Function.yes
    if question.needsChoice { open = try any(of: question.answer.literals, in: circuit) }
    open = try functions.diagram.both(try functions.diagram.both(!hidden, asked), open)
    return try functions.diagram.any([try functions.diagram.both(hidden, !asked), open])
  }

  private mutating func any(
    of literals: [Literal], in circuit: Circuit
  ) throws(DiagramTooLarge) -> Function {
    var parts: [Function] = []
    for literal in literals { parts.append(try functions.function(of: literal, in: circuit)) }
    return try functions.diagram.any(parts)
  }
}

extension SheetDiagram {
  /// How many complete answer sheets a literal is true of.
  ///
  /// - Throws: ``DiagramTooLarge`` where it needs a node beyond the budget.
  mutating func count(_ literal: Literal, in circuit: Circuit) throws(DiagramTooLarge) -> BigCount {
    let wanted = try functions.function(of: literal, in: circuit)
    let function = try functions.diagram.both(wanted, isComplete)
    counts += Array(repeating: nil, count: nodeCount - counts.count)
    return ways(function, from: 0)
  }

  /// In how many ways the variables from one on can be chosen so that a function is true.
  private mutating func ways(_ function: Function, from variable: Int) -> BigCount {
    if function == .no { return BigCount(0) }
    let top = self.variable(of: function)
    return variables.choices(from: variable, to: top) * ways(function, below: top)
  }

  private mutating func ways(_ function: Function, below top: Int) -> BigCount {
    if function == .yes { return BigCount(1) }
    if function.isNegated {
      return variables.choices(from: top, to: variables.all.count) - ways(!function, below: top)
    }
    if let known = counts[function.node] { return known }
    let (yes, no) = ways(function)
    counts[function.node] = yes + no
    return yes + no
  }

  /// In how many ways a function is true with yes and with no to its first variable.
  mutating func ways(_ function: Function) -> (yes: BigCount, no: BigCount) {
    let top = variable(of: function)
    let yes = ways(rest(of: function, afterYes: true), from: variables.next(afterYesTo: top))
    let no = ways(rest(of: function, afterYes: false), from: top + 1)
    return (BigCount(variables.all[top].weight) * yes, no)
  }
}
