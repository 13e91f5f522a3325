/// Names of which each is to be written for those answer sheets whose bit is set.
struct NamedBits: Sendable {
  /// The registers with the bits.
  let registers: [BitProgramWriter.Register]
  /// The names as JSON, each behind a comma, one behind the other.
  private let text: [UInt8]
  /// Where the text of each name begins; one more for the end.
  private let starts: [Int]

  /// Names, each with the register that tells where it is to be written.
  init(_ names: [(name: String, register: BitProgramWriter.Register)]) {
    registers = names.map(\.register)
    var (text, starts) = ([UInt8](), [0])
    for name in names {
      text.append(UInt8(ascii: ","))
      text.appendJSON(name.name)
      starts.append(text.count)
    }
    (self.text, self.starts) = (text, starts)
  }

  /// How many words hold the bits of one answer sheet.
  var words: Int { (registers.count + 63) / 64 }

  /// Turns the bits so that those of one answer sheet stand side by side.
  ///
  /// - Parameters:
  ///   - values: The registers of the program.
  ///   - rows: Receives, for each answer sheet, as many words as `words`.
  func gather(_ values: [UInt64], into rows: inout [UInt64]) {
    var block = BitMatrix()
    for word in 0..<words {
      let columns = registers[word * 64..<min(registers.count, word * 64 + 64)]
      block.clear()
      for (index, register) in columns.enumerated() { block[index] = values[Int(register)] }
      block.transpose()
      for sheet in 0..<BitProgram.width { rows[sheet * words + word] = block[sheet] }
    }
  }

  /// Writes the names for one answer sheet with commas between them.
  func write(_ sheet: Int, of rows: [UInt64], to output: inout [UInt8]) {
    var isFirst = true
    for word in 0..<words {
      var bits = rows[sheet * words + word]
      while bits != 0 {
        let name = word * 64 + bits.trailingZeroBitCount
        bits &= bits - 1
        output += text[starts[name] + (isFirst ? 1 : 0)..<starts[name + 1]]
        isFirst = false
      }
    }
  }
}
