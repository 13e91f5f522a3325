/// Conditions as steps on words, in which each bit is the truth for another answer sheet: one run
/// decides 64 answer sheets at once.
///
/// A register is a word. The inputs come first, then the result of each step.
struct BitProgram: Sendable {
  /// What a step does with two registers.
  enum Operation: UInt8, Sendable {
    /// Both.
    case and
    /// At least one.
    case or
    /// The first and not the second.
    case andNot
  }

  /// One step.
  struct Step: Hashable, Sendable {
    let operation: Operation
    let first, second: Int32
  }

  /// How many answer sheets one run decides.
  static let width = UInt64.bitWidth

  /// How many inputs there are.
  let inputs: Int
  /// The steps, each reading registers before its own.
  let steps: [Step]

  /// How many registers there are.
  var registers: Int { inputs + steps.count }

  /// Works out every register behind the inputs.
  ///
  /// - Complexity: O(s) for s steps.
  func run(_ registers: inout [UInt64]) {
    for index in steps.indices {
      let step = steps[index]
      let (first, second) = (registers[Int(step.first)], registers[Int(step.second)])
      registers[inputs + index] =
        switch step.operation {
        case .and: first & second
        case .or: first | second
        case .andNot: first & ~second
        }
    }
  }
}
