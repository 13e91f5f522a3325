import TriageScreens

/// A sequence that begins with Escape and a bracket, as terminals send for keys and clicks.
///
/// Its form is that of ECMA-48: a mark, numbers between semicolons, and a last byte. Two others are
/// older: a second bracket for function keys, and M with three bytes for the mouse.
struct ControlSequence {
  private let bytes: ArraySlice<UInt8>
  private let numbers: [Int]

  /// Reads what follows Escape and the bracket.
  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    numbers = bytes.dropLast().drop { !(0x30...0x3B).contains($0) }
      .split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { digits in digits.reduce(0) { min(9999, $0 * 10 + Int($1 & 0x0F)) } }
  }

  /// Whether a pasted text begins.
  var beginsPaste: Bool { bytes.elementsEqual("200~".utf8) }

  /// What it tells; `nil` when it is no key of ours.
  var event: TerminalEvent? {
    switch bytes.first ?? 0 {
    case UInt8(ascii: "["), UInt8(ascii: "=")...UInt8(ascii: "?"): nil
    case UInt8(ascii: "M"): oldMouseEvent
    case UInt8(ascii: "<"): mouseEvent
    default: key.map { .key($0) }
    }
  }

  // Further numbers say which of Shift, Alt and Control were held; the key stays the same.
  private var key: Key? {
    switch bytes.last {
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
    guard bytes.last == UInt8(ascii: "M"), numbers.count == 3 else { return nil }
    return press(button: numbers[0], row: numbers[2], column: numbers[1])
  }

  private var oldMouseEvent: TerminalEvent? {
    let numbers = bytes.dropFirst().map { Int($0) - 32 }
    guard numbers.count == 3 else { return nil }
    return press(button: numbers[0], row: numbers[2], column: numbers[1])
  }

  /// A press at a place counted from 1. The keys held with it do not matter.
  private func press(button: Int, row: Int, column: Int) -> TerminalEvent? {
    switch button & ~0b11100 {
    case 0 where row > 0 && column > 0:
      .clicked(ScreenPosition(row: row - 1, column: column - 1))
    case 64: .key(.wheelUp)
    case 65: .key(.wheelDown)
    default: nil
    }
  }
}
