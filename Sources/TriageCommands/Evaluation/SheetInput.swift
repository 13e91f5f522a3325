import BatchEvaluation
import Glibc

/// Lines from a file or from standard input, some at a time.
struct SheetInput: ~Copyable {
  private let file: Int32
  private let name: String
  /// What was read and not given away yet.
  private var rest: [UInt8] = []
  private var nextLine = 1
  private var isAtEnd = false

  /// How many bytes are read at a time.
  private let portion: Int

  /// The lines of a file, read in portions of so many bytes; without a path those of standard input.
  ///
  /// - Throws: Why the file cannot be opened.
  init(path: String?, portion: Int = 1 << 16) throws(FileProblem) {
    name = path ?? "standard input"
    self.portion = portion
    file = path.map { open($0, O_RDONLY | O_CLOEXEC) } ?? STDIN_FILENO
    if file < 0 { throw FileProblem(path: name) }
    if isOutput {
      throw FileProblem(
        path: name, reason: "It is the output as well, so results would be read as answer sheets.",
        fix: "write the results to another file.")
    }
  }

  deinit { if file > STDERR_FILENO { close(file) } }

  /// Whether it is the file that standard output is written to.
  private var isOutput: Bool {
    var (input, output) = (stat(), stat())
    return fstat(file, &input) == 0 && fstat(STDOUT_FILENO, &output) == 0
      && input.st_mode & S_IFMT == S_IFREG && input.st_dev == output.st_dev
      && input.st_ino == output.st_ino
  }

  /// Whether it can be read without waiting for whoever writes it.
  var isReady: Bool {
    var request = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
    return isAtEnd || poll(&request, 1, 0) > 0
  }

  /// The next lines, as soon as there are any; nil at the end, or when a signal came.
  ///
  /// - Throws: Why the file cannot be read.
  mutating func next() throws(FileProblem) -> LineChunk? {
    while true {
      if let end = rest.lastIndex(of: Self.lineFeed) { return lines(upTo: end + 1) }
      if rest.count > LineChunk.longestLine { return try tooLongLine() }
      if isAtEnd { break }
      guard try readMore() else { return nil }
    }
    if rest.isEmpty { return nil }
    rest.append(Self.lineFeed)
    return lines(upTo: rest.count)
  }

  private static let lineFeed = UInt8(ascii: "\n")

  /// Gives whole lines away and keeps what stands behind them.
  private mutating func lines(upTo end: Int) -> LineChunk {
    let first = nextLine
    nextLine += rest.prefix(end).countOfLineFeeds
    let behind = Array(rest[end...])
    rest += Array(repeating: 0, count: LineChunk.padding)
    let chunk = LineChunk(rest, count: end, firstLine: first)
    rest = behind
    return chunk
  }

  /// Passes over the rest of a line that is too long, without keeping it.
  private mutating func tooLongLine() throws(FileProblem) -> LineChunk? {
    let chunk = LineChunk(lineTooLong: nextLine)
    nextLine += 1
    while !isAtEnd {
      if let end = rest.firstIndex(of: Self.lineFeed) {
        rest.removeSubrange(...end)
        return chunk
      }
      rest = []
      guard try readMore() else { return nil }
    }
    return chunk
  }

  /// Reads what there is, at most a portion.
  ///
  /// - Returns: Whether to go on: no signal came.
  private mutating func readMore() throws(FileProblem) -> Bool {
    let (before, portion) = (rest, portion)
    var count = 0
    rest = Array(unsafeUninitializedCapacity: before.count + portion + LineChunk.padding + 1) {
      _ = $0.initialize(from: before)
      count = read(file, $0.baseAddress.map { $0 + before.count }, portion)
      $1 = before.count + max(0, count)
    }
    if count < 0 {
      if errno == EINTR { return !Interruption.hasCome }
      throw FileProblem(path: name)
    }
    isAtEnd = count == 0
    return !Interruption.hasCome
  }
}

extension ArraySlice<UInt8> {
  /// How many lines end in it.
  var countOfLineFeeds: Int {
    withUnsafeBytes { bytes in
      var (count, next) = (0, bytes.baseAddress)
      // The C library looks at many bytes at a time.
      while let place = next, let end = bytes.baseAddress.map({ $0 + bytes.count }),
        let found = memchr(place, Int32(UInt8(ascii: "\n")), end - place)
      {
        count += 1
        next = UnsafeRawPointer(found) + 1
      }
      return count
    }
  }
}
