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
  private var json = JSONLine()
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
    guard var bytes = chunk.bytes else {
      counts.add(.invalid)
      InvalidLine(number: chunk.firstLine, id: nil, mistakes: [.tooLong]).write(to: &output)
      return
    }
    let isASCII = bytes.allSatisfy { $0 < 0x80 }
    var (start, number) = (0, chunk.firstLine)
    while start < chunk.count {
      let end = bytes[start..<chunk.count].firstIndex(of: UInt8(ascii: "\n")) ?? chunk.count
      read(start..<end, number: number, isASCII: isASCII, &bytes)
      if pending.count == BitProgram.width { flush(bytes, to: &output) }
      (start, number) = (end + 1, number + 1)
    }
    flush(bytes, to: &output)
  }

  /// Takes one line into the batch.
  private mutating func read(
    _ line: Range<Int>, number: Int, isASCII: Bool, _ bytes: inout [UInt8]
  ) {
    let bit = UInt64(1) << UInt64(pending.count)
    if line.count > SheetLine.longest { return refuse(number, [.tooLong]) }
    if !isASCII, !bytes.isUnicode(line) { return refuse(number, [.notUnicode]) }
    json.read(line, of: &bytes)
    let id = SheetLine.note(json, in: bytes.span.extracting(line), to: &batch, bit: bit)
    if let id, !explains {
      pending.append(.sheet(id: line.lowerBound + id.lowerBound..<line.lowerBound + id.upperBound))
    } else {
      readClosely(Array(bytes[line]), number: number, bit: bit)
    }
  }

  /// Takes a line with a mistake, with unusual text or with an explanation.
  private mutating func readClosely(_ line: [UInt8], number: Int, bit: UInt64) {
    if let problem = json.problem {
      refuse(number, [SheetMistake(problem.words, offset: problem.offset, in: line)])
      return
    }
    let decoder = SheetDecoder(JSONValue(json, in: line), of: questionnaire)
    guard decoder.mistakes.isEmpty, let id = decoder.id else {
      refuse(number, decoder.mistakes, id: decoder.id)
      return
    }
    batch.clear(bit: bit)
    batch.note(decoder.sheet, bit: bit)
    let explanation = explains ? Explanation(decoder.sheet, of: questionnaire, mode) : nil
    pending.append(.closely(id: id, explanation))
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
      case .sheet(let id):
        output.append(#"{"id":"#)
        output.appendJSON(bytes.span.extracting(id))
        counts.add(results.write(sheet, to: &output))
      case .closely(let id, let explanation):
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
  /// An answer sheet that stood there as most do; its name as a range of bytes.
  case sheet(id: Range<Int>)
  /// An answer sheet that was looked at closely.
  case closely(id: String, Explanation?)
  /// A line with mistakes.
  case invalid(InvalidLine)
}
