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
  // How many regions alone were too large.
  private var failures = 0
  private let samples: Int
  private let seed: UInt64

  /// How many nodes a diagram may have unless somebody says otherwise: some tens of milliseconds.
  package static let usualBudget = 50_000
  /// How many answer sheets are looked at for an estimate unless somebody says otherwise.
  package static let usualSamples = 8_192
  // After so many regions that were too large the others are not tried, for the time it takes.
  private static let patience = 3

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
  ///   every 64 answer sheets of a sample.
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
    while failures < Self.patience {
      let isFresh = diagram.nodeCount == empty.nodeCount
      if let count = try? diagram.count(region, in: circuit) { return count }
      // Perhaps only the diagrams of earlier regions left too little room.
      diagram = empty
      guard isFresh else { continue }
      failures += 1
      return nil
    }
    return nil
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
