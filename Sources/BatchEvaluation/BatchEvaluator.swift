package import TriageEngine
package import TriageModel

/// Evaluates recorded answer sheets, one JSON object a line, line by line and in their order.
///
/// A line with a mistake gives a line too, and changes none of the others. What a line gives
/// depends on nothing but its bytes and its number.
package struct BatchEvaluator: Sendable {
  private let questionnaire: Questionnaire
  private let compiled: CompiledQuestionnaire
  private let mode: ReadingMode
  private let explains: Bool
  private let scanner: SheetScanner
  private var batch: SheetBatch
  private var results: BatchResults
  private var pending: [PendingLine] = []
  /// What was evaluated so far.
  package private(set) var counts = EvaluationCounts()

  /// An evaluator of answer sheets of one questionnaire.
  ///
  /// - Parameters:
  ///   - questionnaire: The questionnaire.
  ///   - mode: How missing answers are read.
  ///   - explains: Whether each result says which comparisons made its rules fire.
  /// - Complexity: O(c) for c comparisons in all conditions.
  package init(_ questionnaire: Questionnaire, _ mode: ReadingMode, explains: Bool = false) {
    self.questionnaire = questionnaire
    self.mode = mode
    self.explains = explains
    compiled = CompiledQuestionnaire(questionnaire, mode)
    scanner = SheetScanner(compiled.layout)
    batch = SheetBatch(compiled)
    results = BatchResults(compiled)
    pending.reserveCapacity(BitProgram.width)
  }

  /// Evaluates lines.
  ///
  /// - Parameters:
  ///   - chunk: The lines.
  ///   - output: Receives one line for each.
  /// - Complexity: O(n) for n bytes; much longer for lines with mistakes, and with explanations.
  package mutating func evaluate(_ chunk: LineChunk, to output: inout [UInt8]) {
    guard let bytes = chunk.bytes else {
      refuse(chunk.firstLine, [.tooLong])
      return flush([], to: &output)
    }
    var (start, number) = (0, chunk.firstLine)
    while start < chunk.count {
      start = read(bytes, from: start, number: number) + 1
      number += 1
      if pending.count == BitProgram.width { flush(bytes, to: &output) }
    }
    flush(bytes, to: &output)
  }

  /// Takes one line into the batch.
  ///
  /// - Returns: Where its line feed stands.
  private mutating func read(_ bytes: [UInt8], from start: Int, number: Int) -> Int {
    let bit = UInt64(1) << UInt64(pending.count)
    if !explains, let line = batch.note(bytes, from: start, by: scanner, bit: bit),
      line.end - start <= LineChunk.longestLine
    {
      pending.append(.scanned(id: line.id))
      return line.end
    }
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    readClosely(bytes[start..<end], number: number, bit: bit)
    return end
  }

  /// Takes a line with a mistake, with unusual text or with an explanation.
  private mutating func readClosely(_ line: ArraySlice<UInt8>, number: Int, bit: UInt64) {
    if line.count > LineChunk.longestLine { return refuse(number, [.tooLong]) }
    if !line.isUnicode { return refuse(number, [.notUnicode]) }
    let json = JSONLine(line)
    if let problem = json.problem {
      return refuse(number, [SheetMistake(problem.words, offset: problem.offset, in: line)])
    }
    let decoder = SheetDecoder(JSONValue(json), of: questionnaire)
    guard decoder.mistakes.isEmpty, let id = decoder.id else {
      return refuse(number, decoder.mistakes, id: decoder.id)
    }
    batch.clear(bit: bit)
    batch.note(decoder.sheet, bit: bit)
    let explanation = explains ? Explanation(decoder.sheet, of: questionnaire, mode) : nil
    pending.append(.decoded(id: id, explanation))
  }

  private mutating func refuse(_ number: Int, _ mistakes: [SheetMistake], id: String? = nil) {
    pending.append(.invalid(InvalidLine(number: number, id: id, mistakes: mistakes)))
  }

  /// Works out what follows for the lines read, and writes it.
  private mutating func flush(_ bytes: [UInt8], to output: inout [UInt8]) {
    guard !pending.isEmpty else { return }
    batch.run(compiled.program)
    results.gather(batch.registers)
    for (sheet, line) in pending.enumerated() {
      switch line {
      case .scanned(let id):
        output.append(#"{"id":""#)
        output += bytes[id]
        output.append("\"")
        counts.add(results.write(sheet, to: &output))
      case .decoded(let id, let explanation):
        output.append(#"{"id":"#)
        output.appendJSON(id)
        counts.add(results.write(sheet, to: &output))
        explanation?.write(isShown: results.hasLevel(sheet), to: &output)
      case .invalid(let line):
        line.write(to: &output)
        counts.add(.invalid)
        continue
      }
      output.append("}\n")
    }
    pending.removeAll(keepingCapacity: true)
    batch.clear()
  }
}

/// What a line was found to be.
enum LineStatus: String {
  /// All questions that must be answered are.
  case complete
  /// Some are not.
  case incomplete
  /// It is no answer sheet.
  case invalid
}

/// How many lines were found to be what.
package struct EvaluationCounts: Sendable {
  /// All lines.
  package private(set) var lines = 0
  /// Those that are no answer sheets.
  package private(set) var invalid = 0

  /// None yet.
  package init() {}

  /// Counts what others counted.
  package mutating func add(_ others: EvaluationCounts) {
    lines += others.lines
    invalid += others.invalid
  }

  /// Counts a line.
  mutating func add(_ status: LineStatus) {
    lines += 1
    if status == .invalid { invalid += 1 }
  }
}

/// A line that waits until its batch is full.
enum PendingLine {
  /// An answer sheet that stood there as most do; its name, in letters that need no escape, as a
  /// range of bytes.
  case scanned(id: Range<Int>)
  /// An answer sheet that was looked at closely.
  case decoded(id: String, Explanation?)
  /// A line with mistakes.
  case invalid(InvalidLine)
}
