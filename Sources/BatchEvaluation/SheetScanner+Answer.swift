import TriageEngine
import TriageModel

extension SheetScanner {
  /// Notes the answer to a question.
  func note(
    _ entry: SheetLayout.Entry, _ bytes: RawSpan, _ next: inout Int,
    _ registers: inout MutableSpan<UInt64>, _ bit: UInt64
  ) -> Bool {
    if bytes.takeNull(&next) { return true }
    switch entry.kind {
    case .one:
      guard bytes.take(UInt8(ascii: "\""), &next), let option = option(entry, bytes, &next) else {
        return false
      }
      registers[Int(entry.column) + option] |= bit
    case .many:
      guard bytes.take(UInt8(ascii: "["), &next) else { return false }
      if bytes.take(UInt8(ascii: "]"), &next) { return entry.isOptional }
      guard noteOptions(entry, bytes, &next, &registers, bit) else { return false }
    case .number:
      guard let number = number(bytes, &next), entry.bounds.contains(number) else { return false }
      for range in 0..<entry.count where layout.ranges[entry.first + range].contains(number) {
        registers[Int(entry.column) + range] |= bit
      }
    case .note:
      guard let text = text(bytes, &next), text.count <= Question.longestNote else { return false }
    }
    registers[Int(entry.given)] |= bit
    return true
  }

  /// Notes a list of options, at least one, behind its bracket.
  private func noteOptions(
    _ entry: SheetLayout.Entry, _ bytes: RawSpan, _ next: inout Int,
    _ registers: inout MutableSpan<UInt64>, _ bit: UInt64
  ) -> Bool {
    var chosen: UInt64 = 0
    repeat {
      guard bytes.take(UInt8(ascii: "\""), &next), let option = option(entry, bytes, &next),
        chosen & 1 << UInt64(option) == 0
      else { return false }
      chosen |= 1 << UInt64(option)
      registers[Int(entry.column) + option] |= bit
    } while bytes.take(UInt8(ascii: ","), &next)
    guard bytes.take(UInt8(ascii: "]"), &next) else { return false }
    return chosen & entry.exclusive == 0 || chosen & (chosen - 1) == 0
  }

  /// The option that a string names.
  private func option(
    _ entry: SheetLayout.Entry, _ bytes: RawSpan, _ next: inout Int
  ) -> Int? {
    for option in 0..<entry.count {
      if let end = layout.options.end(of: entry.first + option, bytes, at: next) {
        next = end
        return option
      }
    }
    return nil
  }

  /// A whole number of at most nine digits, as JSON writes it.
  private func number(_ bytes: RawSpan, _ next: inout Int) -> Int? {
    bytes.passBlanks(&next)
    let isNegative = bytes.take(UInt8(ascii: "-"), &next)
    var number = 0
    let start = next
    while case let digit = bytes.byte(at: next) &- UInt8(ascii: "0"), digit <= 9 {
      number = number * 10 + Int(digit)
      next += 1
      if next - start > 9 { return nil }
    }
    let count = next - start
    guard count > 0, count == 1 || bytes.byte(at: start) != UInt8(ascii: "0") else { return nil }
    return isNegative ? -number : number
  }
}
