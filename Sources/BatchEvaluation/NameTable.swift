/// Names that are found by their bytes.
struct NameTable: Sendable {
  private var names = NameList()
  /// The positions of names, each at the place of its hash or behind it; -1 where there is none.
  private var slots: [Int32]

  /// A table of names, each once.
  init(_ names: [String]) {
    var size = 4
    while size < names.count * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    for (position, name) in names.enumerated() {
      self.names.append(name)
      let head = name.utf8.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      var slot = slot(head, name.utf8.count)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(position)
    }
  }

  /// Which name a string is, often the guess, and where it ends: behind its closing quotation mark;
  /// nil when it is none of them, or has escapes.
  ///
  /// - Complexity: O(1) when the names differ in their first 8 bytes or their length.
  func find(_ bytes: RawSpan, at start: Int, guess: Int) -> (position: Int, end: Int)? {
    if guess < names.count, let end = names.end(of: guess, bytes, at: start) { return (guess, end) }
    guard let length = bytes.plainLength(at: start) else { return nil }
    let mask: UInt64 = length < 8 ? (1 << UInt64(8 * length)) - 1 : ~0
    var slot = slot(bytes.word(at: start) & mask, length)
    while slots[slot] >= 0 {
      let position = Int(slots[slot])
      if let end = names.end(of: position, bytes, at: start) { return (position, end) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The place of a name by its first 8 bytes and its length.
  private func slot(_ head: UInt64, _ length: Int) -> Int {
    let mixed = (head ^ UInt64(length)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 32) & (slots.count - 1)
  }
}
