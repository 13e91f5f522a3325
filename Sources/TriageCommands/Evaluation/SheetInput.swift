import BatchEvaluation
import Glibc

/// Lines from a file or from standard input, some at a time.
struct SheetInput: ~Copyable {
  private let file: Int32
  private let name: String
  /// What was read and not given away yet: at most one line without its end.
  private var rest: [UInt8] = []
  private var nextLine = 1
  private var isAtEnd = false

  /// How many bytes are read at a time.
  private static let portion = 1 << 17

  /// The lines of a file; without a path those of standard input.
  ///
  /// - Throws: Why the file cannot be opened.
  init(path: String?) throws(FileProblem) {
    name = path ?? "standard input"
    file = path.map { open($0, O_RDONLY | O_CLOEXEC) } ?? STDIN_FILENO
    if file < 0 { throw FileProblem(path: name) }
  }

  deinit { if file > STDERR_FILENO { close(file) } }

  /// Whether it can be read without waiting for whoever writes it.
  var isReady: Bool {
    var request = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
    return isAtEnd || poll(&request, 1, 0) > 0
  }

  /// The next lines, as soon as there are any; nil at the end, or when a signal came.
  ///
  /// - Throws: Why the file cannot be read.
  mutating func next() throws(FileProblem) -> LineChunk? {
    while !isAtEnd {
      guard try readMore() else { return nil }
      if isAtEnd { break }
      if let end = rest.lastIndex(of: UInt8(ascii: "\n")) { return lines(upTo: end + 1) }
      if rest.count > SheetLine.longest { return try tooLongLine() }
    }
    if rest.isEmpty { return nil }
    return lines(upTo: rest.count)
  }

  /// Takes whole lines away.
  private mutating func lines(upTo end: Int) -> LineChunk {
    let chunk = LineChunk(rest[..<end], firstLine: nextLine)
    nextLine += rest[..<end].count { $0 == UInt8(ascii: "\n") }
    rest.removeSubrange(..<end)
    return chunk
  }

  /// Passes over the rest of a line that is too long, without keeping it.
  private mutating func tooLongLine() throws(FileProblem) -> LineChunk? {
    let chunk = LineChunk(lineTooLong: nextLine)
    nextLine += 1
    while !isAtEnd {
      if let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        rest.removeSubrange(...end)
        return chunk
      }
      rest.removeAll(keepingCapacity: true)
      guard try readMore() else { return nil }
    }
    return chunk
  }

  /// Reads what there is, at most a portion.
  ///
  /// - Returns: Whether to go on: no signal came.
  private mutating func readMore() throws(FileProblem) -> Bool {
    let before = rest.count
    var count = 0
    rest.reserveCapacity(before + Self.portion)
    let portion = [UInt8](unsafeUninitializedCapacity: Self.portion) { buffer, used in
      count = read(file, buffer.baseAddress, buffer.count)
      used = max(0, count)
    }
    if count < 0 {
      if errno == EINTR { return !Interruption.hasCome }
      throw FileProblem(path: name)
    }
    rest += portion
    isAtEnd = count == 0
    return true
  }
}
