import TriageEngine
import TriageModel

/// Reads lines as programs mostly write them, in one pass and without making any values.
///
/// It takes only what is surely an answer sheet without a mistake: strings without escapes, whole
/// numbers without a fraction or an exponent. `SheetDecoder` decides about all other lines.
struct SheetScanner: Sendable {
  /// A line that was taken.
  struct Line {
    /// Where the name of the answer sheet stands.
    let id: Range<Int>
    /// Where the line feed stands that ends the line.
    let end: Int
  }

  let layout: SheetLayout
  private let members: NameTable

  /// A scanner for the answers to a questionnaire.
  init(_ layout: SheetLayout) {
    self.layout = layout
    members = NameTable(SheetMember.allCases.map(\.rawValue))
  }

  /// Notes the answers of a line.
  ///
  /// - Parameters:
  ///   - bytes: Lines, each ended by a line feed, and at least 8 bytes behind the last.
  ///   - start: Where the line begins.
  ///   - registers: The inputs of the program.
  ///   - bit: The bit of the answer sheet.
  /// - Returns: What was read; nil when the line is to be looked at with care, and then some of its
  ///   answers may be noted.
  func scan(
    _ bytes: RawSpan, at start: Int, _ registers: inout MutableSpan<UInt64>, bit: UInt64
  ) -> Line? {
    var (next, id, hasAnswers) = (start, Range<Int>?.none, false)
    guard bytes.take(UInt8(ascii: "{"), &next) else { return nil }
    repeat {
      guard bytes.take(UInt8(ascii: "\""), &next),
        let member = members.find(bytes, at: next, guess: id == nil ? 0 : 1)
      else { return nil }
      next = member.end
      guard bytes.take(UInt8(ascii: ":"), &next) else { return nil }
      if member.position == 0 {
        guard id == nil, let text = text(bytes, &next) else { return nil }
        id = text
      } else {
        guard !hasAnswers, note(bytes, &next, &registers, bit) else { return nil }
        hasAnswers = true
      }
    } while bytes.take(UInt8(ascii: ","), &next)
    guard bytes.take(UInt8(ascii: "}"), &next), bytes.take(UInt8(ascii: "\n"), &next), hasAnswers,
      let id
    else { return nil }
    return Line(id: id, end: next - 1)
  }

  /// A string without escapes.
  func text(_ bytes: RawSpan, _ next: inout Int) -> Range<Int>? {
    guard bytes.take(UInt8(ascii: "\""), &next), let length = bytes.plainLength(at: next) else {
      return nil
    }
    defer { next += length + 1 }
    return next..<next + length
  }

  /// Notes the members of the object of answers.
  private func note(
    _ bytes: RawSpan, _ next: inout Int, _ registers: inout MutableSpan<UInt64>, _ bit: UInt64
  ) -> Bool {
    guard bytes.take(UInt8(ascii: "{"), &next) else { return false }
    if bytes.take(UInt8(ascii: "}"), &next) { return true }
    var guess = 0
    repeat {
      guard bytes.take(UInt8(ascii: "\""), &next),
        let question = layout.questions.find(bytes, at: next, guess: guess)
      else { return false }
      let entry = layout.entries[question.position]
      guard registers[Int(entry.seen)] & bit == 0 else { return false }
      registers[Int(entry.seen)] |= bit
      (next, guess) = (question.end, question.position + 1)
      guard bytes.take(UInt8(ascii: ":"), &next), note(entry, bytes, &next, &registers, bit) else {
        return false
      }
    } while bytes.take(UInt8(ascii: ","), &next)
    return bytes.take(UInt8(ascii: "}"), &next)
  }
}
