/// The bytes that began with Escape and may become a key.
///
/// Forms: Escape and a bracket up to a final byte (a key or a click), Escape and O with a final
/// byte (a key in application mode), and strings up to a bell or a terminator, which terminals send
/// in reply to programs that ran before.
struct EscapeSequence {
  /// What a further byte did.
  enum Step {
    /// More bytes belong to it.
    case incomplete
    /// It is complete, with this byte.
    case complete
    /// It ended before this byte, which does not belong to it.
    case broken
  }

  static let escape: UInt8 = 0x1B
  /// What ends a string, behind an Escape.
  static let stringEnd = UInt8(ascii: "\\")
  private static let longest = 64

  /// What came so far, from Escape on; of long ones the beginning.
  private(set) var bytes = [EscapeSequence.escape]

  /// Whether Escape came and nothing after it.
  var isEscapeAlone: Bool { bytes.count == 1 }

  /// Escape alone.
  init() {}

  /// Escape and the byte behind it.
  init(followedBy byte: UInt8) { bytes.append(byte) }

  /// Whether a byte that comes late can belong to an Escape before it, as that of an arrow or of
  /// what a terminal replies.
  static func goesOn(with byte: UInt8) -> Bool {
    [UInt8(ascii: "["), UInt8(ascii: "O"), UInt8(ascii: "]")].contains(byte)
  }

  /// Takes one byte after Escape.
  mutating func take(_ byte: UInt8) -> Step {
    let step = step(byte)
    if step != .broken, bytes.count < EscapeSequence.longest { bytes.append(byte) }
    return step
  }

  private func step(_ byte: UInt8) -> Step {
    guard bytes.count > 1 else { return introduction(byte) }
    switch bytes[1] {
    case UInt8(ascii: "["): return control(byte)
    case UInt8(ascii: "O"): return application(byte)
    default: return string(byte)
    }
  }

  private func introduction(_ byte: UInt8) -> Step {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "O"): .incomplete
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"),
      UInt8(ascii: "X"):
      .incomplete
    case EscapeSequence.stringEnd: .complete
    default: .broken
    }
  }

  private func control(_ byte: UInt8) -> Step {
    let isOldMouse = bytes.count > 2 && bytes[2] == UInt8(ascii: "M")
    if isOldMouse, byte >= 0x20 { return bytes.count == 5 ? .complete : .incomplete }
    let isConsoleKey = bytes.count > 2 && bytes[2] == UInt8(ascii: "[")
    switch byte {
    case UInt8(ascii: "M"), UInt8(ascii: "["): return bytes.count == 2 ? .incomplete : .complete
    case 0x40...0x7E: return .complete
    case 0x20...0x3F: return isConsoleKey ? .complete : .incomplete
    default: return .broken
    }
  }

  private func application(_ byte: UInt8) -> Step {
    switch byte {
    case 0x40...0x7E: .complete
    case 0x30...0x3B: .incomplete
    default: .broken
    }
  }

  private func string(_ byte: UInt8) -> Step {
    switch byte {
    case 0x07: .complete
    case EscapeSequence.escape: .broken
    default: .incomplete
    }
  }
}
