/// The modes that a program has turned on and off by `ESC [ ? numbers h` and `l`.
struct PrivateModes {
  /// Those that a terminal starts with: lines wrap, and the cursor is seen.
  static let atStart: Set<Int> = [7, 25]
  /// The number pad's application mode, which has an escape sequence of its own too.
  private static let keypad = 66

  private(set) var areOn = PrivateModes.atStart
  private var sequence: [UInt8] = []

  mutating func read(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes { read(byte) }
  }

  private mutating func read(_ byte: UInt8) {
    switch byte {
    case 0x1B: sequence = [byte]
    case UInt8(ascii: "0")...UInt8(ascii: "?"), UInt8(ascii: "["):
      if !sequence.isEmpty { sequence.append(byte) }
      readKeypad()
    default:
      if byte == UInt8(ascii: "h") { turn(on: true) }
      if byte == UInt8(ascii: "l") { turn(on: false) }
      sequence = []
    }
  }

  private mutating func readKeypad() {
    if sequence == Array("\u{1B}=".utf8) { areOn.insert(PrivateModes.keypad) }
    if sequence == Array("\u{1B}>".utf8) { areOn.remove(PrivateModes.keypad) }
  }

  private mutating func turn(on isOn: Bool) {
    guard sequence.starts(with: Array("\u{1B}[?".utf8)) else { return }
    let text = String(decoding: sequence.dropFirst(3), as: UTF8.self)
    for number in text.split(separator: ";").compactMap({ Int($0) }) {
      if isOn { areOn.insert(number) } else { areOn.remove(number) }
    }
  }
}
