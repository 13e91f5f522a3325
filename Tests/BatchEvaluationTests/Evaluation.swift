import BatchEvaluation
import TriageEngine
import TriageModel

/// What an input gives, line by line, when it is cut in pieces of whole lines.
func evaluate(
  _ input: [UInt8], of questionnaire: Questionnaire, _ mode: ReadingMode = .failSafe,
  explains: Bool = false, linesAtATime: Int = .max
) -> [String] {
  var evaluator = BatchEvaluator(questionnaire, mode, explains: explains)
  var output: [UInt8] = []
  var lines = input.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  if lines.last?.isEmpty == true { lines.removeLast() }
  var next = 0
  while next < lines.count {
    let piece = lines[next..<min(lines.count, next + min(linesAtATime, lines.count))]
    let bytes = piece.flatMap { $0 + [UInt8(ascii: "\n")] }
    let chunk = LineChunk(
      bytes + Array(repeating: 0, count: LineChunk.padding), count: bytes.count,
      firstLine: next + 1)
    evaluator.evaluate(chunk, to: &output)
    next += piece.count
  }
  return String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
}

/// What lines give.
func evaluate(
  _ lines: [String], of questionnaire: Questionnaire, _ mode: ReadingMode = .failSafe,
  explains: Bool = false, linesAtATime: Int = .max
) -> [String] {
  evaluate(
    Array(lines.map { $0 + "\n" }.joined().utf8), of: questionnaire, mode, explains: explains,
    linesAtATime: linesAtATime)
}
