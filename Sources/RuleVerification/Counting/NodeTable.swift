/// Finds nodes by what they are: a table with open addressing, at most half full.
struct NodeTable: Sendable {
  // Numbers of nodes; 0, the constant, stands for an empty slot.
  private var slots: [UInt32]
  private var count = 0

  init() { slots = Array(repeating: 0, count: 1 << 12) }

  /// How many slots there are, a power of two.
  var size: Int { slots.count }

  var isFull: Bool { count * 2 >= slots.count }

  /// The slot of the node with a hash that is the one looked for, or an empty one for it.
  func slot(_ hash: UInt64, isWanted: (Int) -> Bool) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0, !isWanted(Int(slots[slot])) { slot = (slot + 1) & mask }
    return slot
  }

  /// The node in a slot; filled once.
  subscript(slot: Int) -> Int? {
    get { slots[slot] == 0 ? nil : Int(slots[slot]) }
    set {
      slots[slot] = UInt32(newValue ?? 0)
      count += 1
    }
  }

  /// Makes the table twice as large; the nodes in it are those numbered from 1.
  mutating func grow(hash: (Int) -> UInt64) {
    slots = Array(repeating: 0, count: slots.count * 2)
    for node in 1...count { slots[slot(hash(node)) { _ in false }] = UInt32(node) }
  }

  /// Mixes three numbers, so that the low bits depend on all their bits.
  static func hash(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> UInt64 {
    let pair = UInt64(second) << 32 | UInt64(third)
    // Two odd constants without structure; SplitMix64 uses them to the same end.
    let mixed = (pair ^ UInt64(first) << 21) &* 0x9E37_79B9_7F4A_7C15
    return (mixed ^ (mixed >> 29)) &* 0xBF58_476D_1CE4_E5B9 >> 20
  }
}

/// Remembers what two functions are together; a newer result takes the place of an older one.
struct ConjunctionCache: Sendable {
  private var entries: [Entry]

  private struct Entry {
    var left = DecisionDiagram.Function.yes
    var right = DecisionDiagram.Function.yes
    var result = DecisionDiagram.Function.yes
  }

  /// - Parameter size: How many results are kept, a power of two.
  init(size: Int = 1 << 12) { entries = Array(repeating: Entry(), count: size) }

  subscript(
    left: DecisionDiagram.Function, right: DecisionDiagram.Function
  ) -> DecisionDiagram.Function? {
    get {
      let entry = entries[slot(left, right)]
      // No constant is ever asked for, so that an empty entry is never taken for a result.
      let (first, second) = left.code < right.code ? (left, right) : (right, left)
      return entry.left == first && entry.right == second ? entry.result : nil
    }
    set {
      guard let newValue else { return }
      let (first, second) = left.code < right.code ? (left, right) : (right, left)
      entries[slot(first, second)] = Entry(left: first, right: second, result: newValue)
    }
  }

  private func slot(_ left: DecisionDiagram.Function, _ right: DecisionDiagram.Function) -> Int {
    let hash = NodeTable.hash(0, min(left.code, right.code), max(left.code, right.code))
    return Int(truncatingIfNeeded: hash) & (entries.count - 1)
  }
}
