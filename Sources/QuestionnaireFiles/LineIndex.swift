import Diagnostics

/// Where the lines of a text begin, so that a place in it is found without reading the rest.
struct LineIndex {
  private let bytes: [UInt8]
  private let starts: [Int]

  /// An index of a text.
  ///
  /// - Complexity: O(n) for a text of n bytes.
  init(_ text: String) {
    let bytes = Array(text.utf8)
    let ends = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }
    self.bytes = bytes
    self.starts = [0] + ends.map { $0 + 1 }
  }

  /// How many bytes stand before a place; nil if the text has no such line.
  ///
  /// - Complexity: O(c) for a place in column c.
  func offset(of position: SourcePosition) -> Int? {
    offset(of: position, from: (SourcePosition(line: 1, column: 1), 0))
  }

  /// The same from a place that is known, which is quick if that stands before it in its line.
  func offset(of position: SourcePosition, from known: (SourcePosition, Int)) -> Int? {
    guard starts.indices.contains(position.line - 1) else { return nil }
    var (column, offset) = (1, starts[position.line - 1])
    if known.0.line == position.line, known.0.column <= position.column {
      (column, offset) = (known.0.column, known.1)
    }
    while column < position.column, offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      column += 1
    }
    return offset
  }

  /// The byte at an offset; nil beyond the end.
  func byte(at offset: Int) -> UInt8? { bytes.indices.contains(offset) ? bytes[offset] : nil }

  /// The beginning of the last line.
  var last: SourcePosition { SourcePosition(line: starts.count, column: 1) }

  /// Whether exactly these words stand some bytes behind a place.
  func has(_ words: String, behind count: Int, of position: SourcePosition) -> Bool {
    guard let offset = offset(of: position) else { return false }
    return bytes.dropFirst(offset + count).starts(with: words.utf8)
  }

  /// What stands behind the character at a place, up to a space, a comma or the line end.
  func word(after position: SourcePosition) -> String {
    guard let offset = offset(of: position) else { return "" }
    let word = bytes.dropFirst(offset + 1).prefix { $0 > 0x20 && $0 != UInt8(ascii: ",") }
    return String(decoding: word, as: UTF8.self)
  }

  /// The first line before another one that has an odd number of double quotes.
  ///
  /// - Complexity: O(n) for n bytes.
  func lineWithOpenQuote(before line: Int) -> Int? {
    let last = min(line, starts.count)
    return (1..<max(1, last)).first { number in
      let text = bytes[starts[number - 1]..<starts[number]]
      return !text.count { $0 == UInt8(ascii: "\"") }.isMultiple(of: 2)
    }
  }
}
