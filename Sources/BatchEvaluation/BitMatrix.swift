/// 64 rows of 64 bits.
struct BitMatrix {
  private var rows = [UInt64](repeating: 0, count: 64)

  /// The bits of a row, the first column in the lowest bit.
  subscript(row: Int) -> UInt64 {
    get { rows[row] }
    set { rows[row] = newValue }
  }

  /// Takes all bits away.
  mutating func clear() { for row in rows.indices { rows[row] = 0 } }

  /// Makes rows of the columns.
  ///
  /// Blocks of bits beside the diagonal are swapped, half the matrix first, then halves of the
  /// halves: Henry S. Warren, Hacker's Delight, 2nd edition, section 7-3.
  mutating func transpose() {
    var (size, mask) = (32, UInt64(0x0000_0000_FFFF_FFFF))
    while size > 0 {
      var row = 0
      while row < 64 {
        let swapped = (rows[row] >> UInt64(size) ^ rows[row + size]) & mask
        rows[row + size] ^= swapped
        rows[row] ^= swapped << UInt64(size)
        row = (row + size + 1) & ~size
      }
      size /= 2
      mask ^= mask << UInt64(size)
    }
  }
}
