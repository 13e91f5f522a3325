extension BigCount: CustomStringConvertible {
  /// All its digits.
  package var description: String {
    var (rest, digits) = (self, "")
    while rest >= Self.chunk {
      let (quotient, remainder) = rest.divided(by: Self.chunkSize)
      let chunk = String(remainder)
      digits = String(repeating: "0", count: Self.chunkDigits - chunk.count) + chunk + digits
      rest = quotient
    }
    return String(rest.divided(by: Self.chunkSize).remainder) + digits
  }

  // The greatest power of ten in a word.
  private static let chunkDigits = 19
  private static let chunkSize: UInt64 = 10_000_000_000_000_000_000
  private static let chunk = BigCount(chunkSize)

  /// The number as it is read aloud: `3,200`, or with two digits as in `1.6 × 10^31` from a
  /// million on.
  package var rounded: String {
    let digits = Array(description)
    return digits.count <= 6 ? Self.grouped(digits) : Self.rounded(digits)
  }

  private static func grouped(_ digits: [Character]) -> String {
    let head = digits.dropLast(3)
    return head.isEmpty ? String(digits) : String(head) + "," + String(digits.suffix(3))
  }

  private static func rounded(_ digits: [Character]) -> String {
    let leading = (Int(String(digits.prefix(3))) ?? 0) + 5
    // 9.96 is read as 10, which is 1.0 of the next power.
    let (tenths, power) =
      leading >= 1000 ? (10, digits.count) : (leading / 10, digits.count - 1)
    return "\(tenths / 10).\(tenths % 10) × 10^\(power)"
  }
}
