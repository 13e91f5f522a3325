import CJSON

/// Names to compare with the strings of a line, without making texts of those.
struct NameList: Sendable {
  /// A name: its length, its first 8 bytes as one number, and where the others begin.
  struct Entry: Sendable {
    let length: UInt32
    let head: UInt64
    let tail: Int
  }

  /// How many bytes of a name stand in its head.
  static let head = 8

  private(set) var entries: [Entry] = []
  private var tails: [UInt8] = []

  /// How many names there are.
  var count: Int { entries.count }

  /// Adds a name.
  mutating func append(_ name: String) {
    let bytes = Array(name.utf8)
    let head = bytes.prefix(Self.head).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    entries.append(Entry(length: UInt32(bytes.count), head: head, tail: tails.count))
    tails += bytes.dropFirst(Self.head)
  }

  /// Whether a string of a line is the name at a position.
  func matches(_ position: Int, _ token: cjson_token, in line: Span<UInt8>) -> Bool {
    let entry = entries[position]
    guard entry.head == token.value, entry.length == token.length else { return false }
    for index in Self.head..<max(Self.head, Int(entry.length))
    where line[Int(token.start) + index] != tails[entry.tail + index - Self.head] {
      return false
    }
    return true
  }
}

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
      let entry = self.names.entries[position]
      var slot = slot(entry.head, entry.length)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(position)
    }
  }

  /// The position of the name that a string of a line is, which is often the guess; nil if there is
  /// none.
  ///
  /// - Complexity: O(1) when the names differ in their first 8 bytes or their length.
  func position(of token: cjson_token, in line: Span<UInt8>, guess: Int) -> Int? {
    if guess < names.count, names.matches(guess, token, in: line) { return guess }
    var slot = slot(token.value, token.length)
    while slots[slot] >= 0 {
      let position = Int(slots[slot])
      if names.matches(position, token, in: line) { return position }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The place of a name by its first 8 bytes and its length.
  private func slot(_ head: UInt64, _ length: UInt32) -> Int {
    let mixed = (head ^ UInt64(length)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 32) & (slots.count - 1)
  }
}
