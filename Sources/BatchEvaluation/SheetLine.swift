import CJSON

/// The outer object of a line, `{"id": "..", "answers": {..}}`.
package enum SheetLine {
  /// How many bytes a line may have, without its line end.
  package static let longest = 1 << 20

  /// Notes the answers of a line in which nothing is wrong.
  ///
  /// - Parameters:
  ///   - json: The parts of the line.
  ///   - line: The bytes of the line.
  ///   - batch: Where the answers are noted.
  ///   - bit: The bit of the answer sheet.
  /// - Returns: Where the name of the answer sheet stands in the line; nil when something is wrong.
  static func note(
    _ json: borrowing JSONLine, in line: Span<UInt8>, to batch: inout SheetBatch, bit: UInt64
  ) -> Range<Int>? {
    guard json.problem == nil, json.tokens[0].kind == CJSON_OBJECT.rawValue else { return nil }
    var (next, id, hasAnswers) = (1, Range<Int>?.none, false)
    while json.tokens[next].kind == CJSON_KEY.rawValue {
      let (key, value) = (json.tokens[next], json.tokens[next + 1])
      if members.matches(0, key, in: line) {
        guard id == nil, value.kind == CJSON_STRING.rawValue else { return nil }
        id = Int(value.start)..<Int(value.start + value.length)
        next += 2
      } else if members.matches(1, key, in: line) {
        guard !hasAnswers, value.kind == CJSON_OBJECT.rawValue else { return nil }
        guard let behind = batch.note(json, from: next + 2, in: line, bit: bit) else { return nil }
        (next, hasAnswers) = (behind, true)
      } else {
        return nil
      }
    }
    return hasAnswers ? id : nil
  }

  /// The names of its members: first that of the name, then that of the answers.
  private static let members: NameList = {
    var names = NameList()
    for name in ["id", "answers"] { names.append(name) }
    return names
  }()
}
