/// Joins bytes to characters as UTF-8 has them.
///
/// A byte that cannot be part of any character is dropped at once, so that noise on a line never
/// holds back what is typed after it.
struct TextDecoder {
  private var value: UInt32 = 0
  private var least: UInt32 = 0
  private var missing = 0

  /// Takes one byte; the printable character, or line end, or tab, that it completes.
  mutating func take(_ byte: UInt8) -> Unicode.Scalar? {
    switch byte {
    case 0x00...0x7F:
      missing = 0
      return Unicode.Scalar(byte)
    case 0x80...0xBF: return takeContinuation(byte)
    case 0xC2...0xDF: begin(byte & 0x1F, missing: 1, least: 0xA0)
    case 0xE0...0xEF: begin(byte & 0x0F, missing: 2, least: 0x800)
    case 0xF0...0xF4: begin(byte & 0x07, missing: 3, least: 0x1_0000)
    default: missing = 0
    }
    return nil
  }

  private mutating func begin(_ bits: UInt8, missing: Int, least: UInt32) {
    value = UInt32(bits)
    self.missing = missing
    // Below it the character has a shorter spelling, or is one of the control characters up to 9F.
    self.least = least
  }

  private mutating func takeContinuation(_ byte: UInt8) -> Unicode.Scalar? {
    guard missing > 0 else { return nil }
    value = value << 6 | UInt32(byte & 0x3F)
    missing -= 1
    return missing == 0 && value >= least ? Unicode.Scalar(value) : nil
  }
}
