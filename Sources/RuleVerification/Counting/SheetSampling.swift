/// Complete answer sheets by chance, each as likely as any other.
///
/// The same sheets every time: the numbers come from a fixed seed (SplitMix64, Steele, Lea and
/// Flood 2014).
struct SheetSampling {
  private var diagram: SheetDiagram
  private var state: UInt64
  // How likely yes is to a variable on which nothing depends.
  private let open: [Double]
  // How likely yes is to the first variable of a function, by the function's code; below 0 until
  // it is known.
  private var shares: [Double]

  init(_ diagram: SheetDiagram, seed: UInt64) {
    self.diagram = diagram
    state = seed
    shares = Array(repeating: -1, count: 2 * diagram.nodeCount)
    open = diagram.variables.all.indices.map {
      let (yes, no) = diagram.variables.answers(at: $0)
      return yes.share(of: yes + no)
    }
  }

  /// The values of the inputs in 64 answer sheets, by the number of their node.
  mutating func sheets(in circuit: Circuit) -> [UInt64] {
    var values = Array(repeating: UInt64(0), count: circuit.nodeCount + 1)
    for place in 0..<64 { choose(into: &values, 1 << UInt64(place)) }
    return values
  }

  private mutating func choose(into values: inout [UInt64], _ bit: UInt64) {
    let variables = diagram.variables
    var (place, function) = (0, diagram.isComplete)
    while place < variables.all.count {
      let matters = diagram.variable(of: function) == place
      let isYes = draw() < (matters ? share(of: function) : open[place])
      if matters { function = diagram.rest(of: function, afterYes: isYes) }
      if isYes, let input = variables.all[place].input { values[input.node] |= bit }
      place = isYes ? variables.next(afterYesTo: place) : place + 1
    }
  }

  private mutating func share(of function: DecisionDiagram.Function) -> Double {
    let place = Int(function.code)
    if shares[place] < 0 {
      let (yes, no) = diagram.ways(function)
      shares[place] = yes.share(of: yes + no)
    }
    return shares[place]
  }

  /// A number from 0 to below 1.
  private mutating func draw() -> Double {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Double((mixed ^ (mixed >> 31)) >> 11) * 0x1p-53
  }
}
