import TriageScreens

/// A sequence that begins with Escape and a bracket, as terminals send for keys and clicks.
///
/// Its form is that of ECMA-48: a mark, numbers between semicolons, and a last byte.
struct ControlSequence {
  private let isPrivate: Bool
  private let numbers: [Int]
  private let last: UInt8

  /// Reads what follows Escape and the bracket.
  init(_ bytes: ArraySlice<UInt8>) {
    isPrivate = bytes.first.map { (0x3C...0x3F).contains($0) } ?? false
    last = bytes.last ?? 0
    numbers = bytes.dropLast().drop { !(0x30...0x3B).contains($0) }
      .split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { digits in digits.reduce(0) { min(9999, $0 * 10 + Int($1 & 0x0F)) } }
  }

  /// Whether a pasted text begins.
  var beginsPaste: Bool { !isPrivate && last == UInt8(ascii: "~") && numbers == [200] }

  /// What it tells; `nil` when it is no key of ours.
  var event: TerminalEvent? {
    isPrivate ? mouseEvent : key.map(TerminalEvent.key)
  }

  // Further numbers say which of Shift, Alt and Control were held; the key stays the same.
  private var key: Key? {
    switch last {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "Z"): .backTab
    case UInt8(ascii: "~"): numberedKey
    default: nil
    }
  }

  private var numberedKey: Key? {
    switch numbers.first {
    case 1, 7: .home
    case 4, 8: .end
    case 3: .delete
    case 5: .pageUp
    case 6: .pageDown
    default: nil
    }
  }

  private var mouseEvent: TerminalEvent? {
    guard last == UInt8(ascii: "M"), numbers.count == 3 else { return nil }
    return mouse(button: numbers[0], row: numbers[2], column: numbers[1])
  }
}

/// What a press of a mouse button means, its place counted from 1; the keys held do not matter.
func mouse(button: Int, row: Int, column: Int) -> TerminalEvent? {
  switch button & ~0b11100 {
  case 0 where row > 0 && column > 0:
    .clicked(ScreenPosition(row: row - 1, column: column - 1))
  case 64: .key(.pageUp)
  case 65: .key(.pageDown)
  default: nil
  }
}
