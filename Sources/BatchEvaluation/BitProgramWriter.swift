/// Writes a program, each step once.
struct BitProgramWriter {
  /// The register in which no bit is set.
  static let never: Register = 0
  /// The register in which all bits are set.
  static let always: Register = 1
  /// How many registers are constants.
  static let constants = 2

  /// The position of a word.
  typealias Register = Int32

  private let inputs: Int
  private var steps: [BitProgram.Step] = []
  private var known: [BitProgram.Step: Register] = [:]

  /// A program without steps; the constants are among the inputs.
  init(inputs: Int) { self.inputs = inputs }

  /// What was written.
  var program: BitProgram { BitProgram(inputs: inputs, steps: steps) }

  /// Where both hold.
  mutating func and(_ first: Register, _ second: Register) -> Register {
    if first == Self.never || second == Self.never { return Self.never }
    if first == Self.always || first == second { return second }
    if second == Self.always { return first }
    return step(.and, min(first, second), max(first, second))
  }

  /// Where at least one holds.
  mutating func or(_ first: Register, _ second: Register) -> Register {
    if first == Self.always || second == Self.always { return Self.always }
    if first == Self.never || first == second { return second }
    if second == Self.never { return first }
    return step(.or, min(first, second), max(first, second))
  }

  /// Where the first holds and the second does not.
  mutating func andNot(_ first: Register, _ second: Register) -> Register {
    if first == Self.never || first == second || second == Self.always { return Self.never }
    if second == Self.never { return first }
    return step(.andNot, first, second)
  }

  /// Where all hold; of none, always.
  mutating func all(_ parts: [Register]) -> Register {
    parts.reduce(Self.always) { and($0, $1) }
  }

  /// Where at least one holds; of none, never.
  mutating func any(_ parts: [Register]) -> Register { parts.reduce(Self.never) { or($0, $1) } }

  /// Where at least so many hold.
  ///
  /// - Complexity: O(n · k) steps for n parts of which k must hold.
  mutating func atLeast(_ count: Int, of parts: [Register]) -> Register {
    guard count > 0 else { return Self.always }
    // Behind each part, the register at k - 1 tells where at least k of the parts so far hold.
    var reached = Array(repeating: Self.never, count: count)
    for part in parts {
      for level in reached.indices.reversed() {
        let before = level == 0 ? Self.always : reached[level - 1]
        reached[level] = or(reached[level], and(before, part))
      }
    }
    return reached[count - 1]
  }

  private mutating func step(
    _ operation: BitProgram.Operation, _ first: Register, _ second: Register
  ) -> Register {
    let step = BitProgram.Step(operation: operation, first: first, second: second)
    if let register = known[step] { return register }
    let register = Register(inputs + steps.count)
    steps.append(step)
    known[step] = register
    return register
  }
}
