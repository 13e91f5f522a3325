import Glibc

/// Reads lines of text from a file descriptor, however they arrive.
struct LineReader {
  /// How many bytes of a line are kept; what is longer is cut.
  static let longestLine = 64 << 10

  private let file: Int32
  private var waiting: [UInt8] = []
  private var hasEnded = false

  /// A reader of a file descriptor, which stays open.
  init(_ file: Int32) { self.file = file }

  /// The next line without its end; nil when there are no more. Invalid UTF-8 becomes U+FFFD.
  mutating func next() -> String? {
    var line: [UInt8] = []
    while true {
      if let end = waiting.firstIndex(of: UInt8(ascii: "\n")) {
        line += waiting[..<end]
        waiting.removeSubrange(...end)
        return text(line)
      }
      line = Array((line + waiting).prefix(Self.longestLine))
      waiting = []
      if !readMore() { return line.isEmpty ? nil : text(line) }
    }
  }

  /// Throws away what was typed but not read, where a person types.
  mutating func discardTypeAhead() {
    guard isatty(file) == 1 else { return }
    waiting = []
    tcflush(file, TCIFLUSH)
  }

  /// Waits for more; false when there is none, and from then on always.
  private mutating func readMore() -> Bool {
    while !hasEnded {
      var bytes = [UInt8](repeating: 0, count: 4096)
      let count = read(file, &bytes, bytes.count)
      if count > 0 {
        waiting = Array(bytes[..<count])
        return true
      }
      hasEnded = count == 0 || !canTryAgain(errno)
    }
    return false
  }

  /// Whether a failed read is worth another one; waits where the descriptor does not.
  private func canTryAgain(_ number: Int32) -> Bool {
    if number == EINTR { return true }
    guard number == EAGAIN else { return false }
    var descriptor = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, -1) >= 0 || errno == EINTR
  }

  private func text(_ line: [UInt8]) -> String {
    String(decoding: line.prefix(Self.longestLine), as: UTF8.self)
  }
}
