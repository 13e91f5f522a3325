import CJSON

/// Some lines of an input, whole.
package struct LineChunk: Sendable {
  /// The number of the first line in the input, from 1.
  package let firstLine: Int
  /// The lines, each ended by a line feed but perhaps the last; nil stands for one line that is
  /// longer than a line may be.
  var bytes: [UInt8]?
  /// How many bytes the lines have, without what stands behind them.
  let count: Int

  /// Lines by their bytes.
  package init(_ bytes: some Collection<UInt8>, firstLine: Int) {
    self.firstLine = firstLine
    count = bytes.count
    var padded: [UInt8] = []
    padded.reserveCapacity(count + Int(CJSON_PADDING))
    padded += bytes
    padded += Array(repeating: 0, count: Int(CJSON_PADDING))
    self.bytes = padded
  }

  /// One line that is too long.
  package init(lineTooLong line: Int) { (firstLine, bytes, count) = (line, nil, 0) }
}
