/// The bytes of lines, as the scanner looks at them.
///
/// The loads are called unsafe because not every type may be made of any bytes; integers may, and
/// that the bytes are there is checked.
extension RawSpan {
  /// The byte at a place.
  @inline(__always)
  func byte(at place: Int) -> UInt8 { unsafeLoad(fromByteOffset: place, as: UInt8.self) }

  /// The eight bytes from a place on, the first in the lowest bits.
  @inline(__always)
  func word(at place: Int) -> UInt64 {
    UInt64(littleEndian: unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self))
  }

  /// Goes behind a sign if it is the next, white space aside.
  @inline(__always)
  func take(_ sign: UInt8, _ next: inout Int) -> Bool {
    if byte(at: next) == sign {
      next += 1
      return true
    }
    var place = next
    passBlanks(&place)
    guard byte(at: place) == sign else { return false }
    next = place + 1
    return true
  }

  /// Goes behind `null` if it is the next, white space aside.
  @inline(__always)
  func takeNull(_ next: inout Int) -> Bool {
    passBlanks(&next)
    guard UInt32(truncatingIfNeeded: word(at: next)) == 0x6C6C_756E else { return false }
    next += 4
    return true
  }

  /// Goes behind white space of JSON, but not behind the line feed, which ends the line.
  @inline(__always)
  func passBlanks(_ next: inout Int) {
    while case let byte = byte(at: next),
      byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
    {
      next += 1
    }
  }

  /// How many bytes a string has up to its closing quotation mark, when each is a visible letter of
  /// ASCII or a space, and none begins an escape; nil otherwise.
  func plainLength(at start: Int) -> Int? {
    var place = start
    while true {
      let byte = byte(at: place)
      if byte == UInt8(ascii: "\"") { return place - start }
      guard (0x20...0x7E).contains(byte), byte != UInt8(ascii: "\\") else { return nil }
      place += 1
    }
  }
}
