import CJSON

/// The parts of the JSON text of one line, as RapidJSON finds them.
///
/// The only file with pointers: those of the C interface.
struct JSONLine {
  /// The bytes of the line, its strings decoded in their place.
  private(set) var bytes: [UInt8]
  /// The parts.
  let tokens: [cjson_token]
  /// Why the line is no JSON text, and behind how many bytes that was seen; nil when it is one.
  let problem: (offset: Int, words: String)?

  /// How many parts a line may have.
  private static let mostTokens = 1 << 14

  /// Reads a line, which must be UTF-8.
  init(_ line: some Collection<UInt8>) {
    // RapidJSON ends each string by a NUL, the last one too.
    var bytes = Array(line) + [0]
    var result = cjson_result()
    tokens = Array(unsafeUninitializedCapacity: Self.mostTokens) { tokens, count in
      result = bytes.withUnsafeMutableBytes { bytes in
        cjson_read(
          bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count - 1,
          tokens.baseAddress, UInt32(tokens.count))
      }
      count = Int(result.count)
    }
    problem = result.problem.map { (Int(result.offset), String(cString: $0)) }
    self.bytes = bytes
  }
}
