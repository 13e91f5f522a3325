/// Names to compare with the strings of a line where they stand, eight bytes at a time.
struct NameList: Sendable {
  /// Eight bytes of a name, the first in the lowest bits; bytes outside the mask are not of it.
  private struct Word: Sendable {
    let mask, value: UInt64

    init(_ bytes: some Collection<UInt8>) {
      value = bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
      mask = ~0 >> UInt64(64 - 8 * bytes.count)
    }

    func matches(_ bytes: RawSpan, at place: Int) -> Bool {
      bytes.word(at: place) & mask == value
    }
  }

  /// A name: its first word, the words behind that, and its length with the quotation mark.
  private struct Entry: Sendable {
    let head: Word
    let more: Range<Int>
    let length: Int
  }

  private var entries: [Entry] = []
  private var words: [Word] = []

  /// How many names there are.
  var count: Int { entries.count }

  /// Adds a name.
  mutating func append(_ name: String) {
    let bytes = Array(name.utf8) + [UInt8(ascii: "\"")]
    let parts = stride(from: 0, to: bytes.count, by: 8).map {
      Word(bytes[$0..<min($0 + 8, bytes.count)])
    }
    let more = words.count..<words.count + parts.count - 1
    entries.append(Entry(head: parts[0], more: more, length: bytes.count))
    words += parts.dropFirst()
  }

  /// Where a string ends that is the name at a position: behind its closing quotation mark; nil when
  /// it is another one, or has escapes.
  func end(of position: Int, _ bytes: RawSpan, at start: Int) -> Int? {
    let entry = entries[position]
    guard entry.head.matches(bytes, at: start) else { return nil }
    var place = start
    for word in entry.more {
      place += 8
      guard words[word].matches(bytes, at: place) else { return nil }
    }
    return start + entry.length
  }
}
