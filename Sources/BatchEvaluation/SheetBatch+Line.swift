import CJSON
import TriageEngine
import TriageModel

extension SheetBatch {
  /// Notes the answers of a line, which are members of an object.
  ///
  /// - Parameters:
  ///   - json: The parts of the line.
  ///   - start: The part behind the begin of the object.
  ///   - line: The bytes of the line.
  ///   - bit: The bit of the answer sheet.
  /// - Returns: The part behind the object; nil when something is wrong with an answer.
  mutating func note(
    _ json: borrowing JSONLine, from start: Int, in line: Span<UInt8>, bit: UInt64
  ) -> Int? {
    var (next, guess) = (start, 0)
    while json.tokens[next].kind != CJSON_OBJECT_END.rawValue {
      guard let question = layout.questions.position(of: json.tokens[next], in: line, guess: guess)
      else { return nil }
      let entry = layout.entries[question]
      let seen = Int(entry.seen)
      guard registers[seen] & bit == 0 else { return nil }
      registers[seen] |= bit
      guard let behind = note(entry, json, next + 1, line, bit) else { return nil }
      (next, guess) = (behind, question + 1)
    }
    return next + 1
  }

  /// Notes one answer.
  ///
  /// - Returns: The part behind it; nil when something is wrong with it.
  private mutating func note(
    _ entry: SheetLayout.Entry, _ json: borrowing JSONLine, _ start: Int, _ line: Span<UInt8>,
    _ bit: UInt64
  ) -> Int? {
    let token = json.tokens[start]
    switch (entry.kind, cjson_kind(token.kind)) {
    case (_, CJSON_NULL): return start + 1
    case (.one, CJSON_STRING):
      guard let option = option(token, of: entry, line) else { return nil }
      registers[Int(entry.column) + option] |= bit
    case (.many, CJSON_ARRAY): return noteOptions(entry, json, start + 1, line, bit)
    case (.number, CJSON_WHOLE):
      let number = Int(truncatingIfNeeded: token.value)
      guard entry.bounds.contains(number) else { return nil }
      note(number, entry, bit: bit)
    case (.note, CJSON_STRING):
      guard isPlainNote(token, line) else { return nil }
    case _: return nil
    }
    registers[Int(entry.given)] |= bit
    return start + 1
  }

  /// Notes the options of a list; of an empty one nothing, as if it were not there.
  private mutating func noteOptions(
    _ entry: SheetLayout.Entry, _ json: borrowing JSONLine, _ start: Int, _ line: Span<UInt8>,
    _ bit: UInt64
  ) -> Int? {
    var (next, chosen) = (start, UInt64(0))
    while json.tokens[next].kind == CJSON_STRING.rawValue {
      guard let option = option(json.tokens[next], of: entry, line) else { return nil }
      guard chosen & 1 << UInt64(option) == 0 else { return nil }
      chosen |= 1 << UInt64(option)
      registers[Int(entry.column) + option] |= bit
      next += 1
    }
    guard json.tokens[next].kind == CJSON_ARRAY_END.rawValue else { return nil }
    if chosen == 0 { return entry.isOptional ? next + 1 : nil }
    if chosen & entry.exclusive != 0, chosen.nonzeroBitCount > 1 { return nil }
    registers[Int(entry.given)] |= bit
    return next + 1
  }

  /// The option that a string names; nil if there is none.
  private func option(
    _ token: cjson_token, of entry: SheetLayout.Entry, _ line: Span<UInt8>
  ) -> Int? {
    (0..<entry.count).first { layout.options.matches(entry.first + $0, token, in: line) }
  }

  /// Whether a note is short and of letters without surprises; others are looked at closely.
  private func isPlainNote(_ token: cjson_token, _ line: Span<UInt8>) -> Bool {
    guard token.length <= Question.longestNote else { return false }
    for index in Int(token.start)..<Int(token.start + token.length)
    where !(0x20...0x7E).contains(line[index]) {
      return false
    }
    return true
  }
}
