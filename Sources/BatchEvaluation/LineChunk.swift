/// Some lines of an input, whole.
package struct LineChunk: Sendable {
  /// The number of the first line in the input, from 1.
  let firstLine: Int
  /// The lines, each ended by a line feed, with `padding` bytes behind them; nil stands for one line
  /// that is longer than a line may be.
  let bytes: [UInt8]?
  /// How many bytes the lines have.
  let count: Int

  /// How many bytes a line may have, without its line end.
  package static let longestLine = 1 << 20
  /// How many bytes behind the lines may be looked at.
  package static let padding = 8

  /// Lines by their bytes.
  ///
  /// - Parameters:
  ///   - bytes: The lines and at least `padding` bytes more.
  ///   - count: How many bytes the lines have; the last of them is a line feed.
  ///   - firstLine: The number of the first line in the input, from 1.
  package init(_ bytes: consuming [UInt8], count: Int, firstLine: Int) {
    (self.bytes, self.count, self.firstLine) = (bytes, count, firstLine)
  }

  /// One line that is too long.
  package init(lineTooLong line: Int) { (firstLine, bytes, count) = (line, nil, 0) }
}
