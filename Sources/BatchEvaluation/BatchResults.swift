/// What follows for the answer sheets of a batch, each with its own row of bits.
struct BatchResults: Sendable {
  private let compiled: CompiledQuestionnaire
  private var incomplete: UInt64 = 0
  private var levels, rules, advice, unanswered: [UInt64]

  /// Room for the results of one batch after the other.
  init(_ compiled: CompiledQuestionnaire) {
    self.compiled = compiled
    let room = { (names: NamedBits) in
      [UInt64](repeating: 0, count: names.words * BitProgram.width)
    }
    levels = room(compiled.levels)
    rules = room(compiled.rules)
    advice = room(compiled.advice)
    unanswered = room(compiled.unanswered)
  }

  /// Takes the results of a batch from the registers of the program.
  mutating func gather(_ registers: [UInt64]) {
    incomplete = registers[Int(compiled.incomplete)]
    compiled.levels.gather(registers, into: &levels)
    compiled.rules.gather(registers, into: &rules)
    compiled.advice.gather(registers, into: &advice)
    compiled.unanswered.gather(registers, into: &unanswered)
  }

  /// Whether an answer sheet has a level that may be told.
  func hasLevel(_ sheet: Int) -> Bool { levels[sheet] != 0 }

  /// Adds the members of a result behind its name, without the end of the object.
  ///
  /// - Returns: Whether the answer sheet is complete.
  func write(_ sheet: Int, to output: inout [UInt8]) -> LineStatus {
    let isIncomplete = incomplete >> UInt64(sheet) & 1 == 1
    output.append(
      isIncomplete
        ? #","status":"incomplete","level":"# : #","status":"complete","level":"#)
    if hasLevel(sheet) {
      compiled.levels.write(sheet, of: levels, to: &output)
    } else {
      output.append("null")
    }
    output.append(#","rules":["#)
    compiled.rules.write(sheet, of: rules, to: &output)
    output.append(#"],"advice":["#)
    compiled.advice.write(sheet, of: advice, to: &output)
    output.append(#"],"unanswered":["#)
    if isIncomplete { compiled.unanswered.write(sheet, of: unanswered, to: &output) }
    output.append(#"],"errors":[]"#)
    return isIncomplete ? .incomplete : .complete
  }
}
