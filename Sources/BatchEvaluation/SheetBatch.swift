import TriageModel

/// Up to 64 answer sheets, as far as conditions read them: one bit each in every input of a
/// program.
struct SheetBatch: Sendable {
  private let layout: SheetLayout
  /// The registers of the program, inputs first.
  private(set) var registers: [UInt64]

  /// No answer sheets yet.
  init(_ compiled: CompiledQuestionnaire) {
    layout = compiled.layout
    registers = Array(repeating: 0, count: compiled.program.registers)
    clear()
  }

  /// Takes all answers away.
  mutating func clear() {
    for register in 0..<layout.inputs { registers[register] = 0 }
    registers[Int(BitProgramWriter.always)] = ~0
  }

  /// Works out what follows from the answers.
  mutating func run(_ program: BitProgram) { program.run(&registers) }

  /// Takes the answers of one answer sheet away.
  mutating func clear(bit: UInt64) {
    for register in BitProgramWriter.constants..<layout.inputs { registers[register] &= ~bit }
  }

  /// Notes the answers of a line that the scanner takes; of another one perhaps some.
  mutating func note(
    _ bytes: [UInt8], from start: Int, by scanner: SheetScanner, bit: UInt64
  ) -> SheetScanner.Line? {
    var registers = registers.mutableSpan
    return scanner.scan(bytes.span.bytes, at: start, &registers, bit: bit)
  }

  /// Notes the answers of an answer sheet.
  mutating func note(_ sheet: AnswerSheet, bit: UInt64) {
    for (question, entry) in layout.entries.enumerated() {
      switch sheet[question] {
      case nil, .skipped: continue
      case .note: break
      case .options(let mask):
        for option in mask.positions { registers[Int(entry.column) + option] |= bit }
      case .number(let number): note(number, entry, bit: bit)
      }
      registers[Int(entry.given)] |= bit
    }
  }

  /// Notes in which ranges a number lies.
  mutating func note(_ number: Int, _ entry: SheetLayout.Entry, bit: UInt64) {
    for range in 0..<entry.count where layout.ranges[entry.first + range].contains(number) {
      registers[Int(entry.column) + range] |= bit
    }
  }
}
