import CJSON

/// The parts of the JSON text of one line, read in its place.
///
/// The only file with pointers: RapidJSON decodes strings where they stand, so that no line is
/// copied and nothing is allocated for it.
struct JSONLine: Sendable {
  /// The parts; those of the line read last come first.
  private(set) var tokens: [cjson_token]
  /// How many parts the line has.
  private(set) var count = 0
  /// Why the line is no JSON text, and behind how many bytes that was seen; nil when it is one.
  private(set) var problem: (offset: Int, words: String)?

  /// How many parts a line may have.
  static let most = 1 << 16

  /// Room for the parts of one line after the other.
  init() { tokens = Array(repeating: cjson_token(), count: Self.most) }

  /// Reads a line of a chunk; the byte behind it is overwritten.
  ///
  /// - Parameters:
  ///   - line: Where the line stands, without its line end.
  ///   - bytes: The chunk, in UTF-8, with `CJSON_PADDING` bytes behind its last line.
  mutating func read(_ line: Range<Int>, of bytes: inout [UInt8]) {
    let result = bytes.withUnsafeMutableBytes { bytes in
      tokens.withUnsafeMutableBufferPointer { tokens in
        cjson_read(
          bytes.baseAddress.map { $0.assumingMemoryBound(to: CChar.self) + line.lowerBound },
          line.count, tokens.baseAddress, UInt32(tokens.count))
      }
    }
    count = Int(result.count)
    problem = result.problem.map { (Int(result.offset), String(cString: $0)) }
  }
}
