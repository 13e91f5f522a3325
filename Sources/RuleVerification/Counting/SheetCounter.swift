import TriageModel

/// Counts complete answer sheets: every asked question has one answer, and no other has any.
///
/// Free words are not counted, and an optional question that was passed over is not counted as
/// a further answer to it.
package struct SheetCounter: Sendable {
  /// How many complete answer sheets there are.
  package let total: BigCount
  /// How many nodes the diagram has.
  package var nodeCount: Int { diagram.nodeCount }

  private let empty: SheetDiagram
  private var diagram: SheetDiagram
  private let samples: Int
  private let seed: UInt64

  /// How many nodes a diagram may have unless somebody says otherwise: some tens of milliseconds.
  package static let usualBudget = 100_000
  /// How many answer sheets are looked at for an estimate unless somebody says otherwise.
  package static let usualSamples = 16_384

  /// A counter; nil where not even all answer sheets together can be counted within the budget.
  ///
  /// - Parameters:
  ///   - questions: All questions in asking order.
  ///   - circuit: What their literals are nodes of.
  ///   - budget: How many nodes a diagram may have, 1 or more.
  ///   - samples: How many answer sheets are looked at for an estimate; a multiple of 64.
  ///   - seed: Which answer sheets these are.
  package init?(
    _ questions: [CountedQuestion], in circuit: Circuit, budget: Int = Self.usualBudget,
    samples: Int = Self.usualSamples, seed: UInt64 = 1
  ) {
    guard var empty = try? SheetDiagram(questions, in: circuit, budget: budget),
      let total = try? empty.count(.yes, in: circuit)
    else { return nil }
    self.total = total
    self.empty = empty
    diagram = empty
    self.samples = samples
    self.seed = seed
  }

  /// How many answer sheets each of these is true of.
  ///
  /// - Parameters:
  ///   - regions: Literals that follow from the answers to the questions.
  ///   - circuit: What they are nodes of; it may have grown.
  /// - Returns: The counts in the order of the regions.
  /// - Complexity: Bounded by the budget for each region, and by the size of the circuit for
  ///   every answer sheet of a sample.
  package mutating func counts(of regions: [Literal], in circuit: Circuit) -> [SheetCount] {
    let exact = regions.map { exactCount(of: $0, in: circuit) }
    let open = zip(regions, exact).filter { $1 == nil }.map(\.0)
    var estimates = estimates(of: open, in: circuit)[...]
    return exact.compactMap {
      $0.map(SheetCount.exact) ?? estimates.popFirst().map(SheetCount.estimate)
    }
  }

  /// How many answer sheets there are at each level, by rank.
  package mutating func levelCounts(
    of reading: SymbolicReading, in circuit: inout Circuit
  ) -> [SheetCount] {
    let regions = reading.isAtLeast.indices.map {
      reading.isExactly(Urgency(rank: $0), in: &circuit)
    }
    return counts(of: regions, in: circuit)
  }

  private mutating func exactCount(of region: Literal, in circuit: Circuit) -> BigCount? {
    if let count = try? diagram.count(region, in: circuit) { return count }
    // Perhaps only the diagrams of earlier regions left too little room.
    var fresh = empty
    let count = try? fresh.count(region, in: circuit)
    diagram = count == nil ? empty : fresh
    return count
  }

  private func estimates(of regions: [Literal], in circuit: Circuit) -> [SheetEstimate] {
    guard !regions.isEmpty else { return [] }
    var hits = regions.map { _ in 0 }
    var sampling = SheetSampling(empty, seed: seed)
    for _ in 0..<(samples / 64) {
      let inputs = sampling.sheets(in: circuit)
      let values = circuit.values { inputs[$0] }
      for (place, region) in regions.enumerated() {
        let word = values[region.node]
        hits[place] += (region.isNegated ? ~word : word).nonzeroBitCount
      }
    }
    return hits.map { SheetEstimate(hits: $0, of: samples, total: total) }
  }
}
