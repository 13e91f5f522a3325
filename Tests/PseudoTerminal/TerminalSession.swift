import Glibc

/// A program at work in a terminal of its own: what it shows can be read, and keys pressed.
///
/// A session belongs to one test. Nothing of the environment of the tests reaches the program.
package final class TerminalSession {
  /// How long anything may take before a test fails.
  private static let patience = Duration.seconds(20)

  /// All bytes that the program has written.
  package private(set) var received: [UInt8] = []
  /// The number of the process.
  package let process: Int32
  /// The processor time that the program used, once it has ended.
  package private(set) var processorTime = Duration.zero
  let screen: EmulatedScreen
  private var terminal: CInt?
  private var modes = PrivateModes()
  private let lineModesAtStart: LineModes?
  private var ending: Ending?

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - path: The file of the program.
  ///   - arguments: What follows its name.
  ///   - rows: The rows of the screen.
  ///   - columns: The columns of the screen.
  ///   - environment: What is added to, or replaces, a plain terminal's environment.
  /// - Throws: `SessionFailure` when it does not start.
  package init(
    _ path: String, _ arguments: [String] = [], rows: Int = 24, columns: Int = 80,
    environment: [String: String] = [:]
  ) throws(SessionFailure) {
    let plain = [
      "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "HOME": "/nonexistent",
      "PATH": "/usr/bin:/bin",
    ]
    let program = try SpawnedProgram(
      path, arguments, environment: plain.merging(environment) { $1 },
      size: TerminalSession.windowSize(rows: rows, columns: columns))
    process = program.process
    terminal = program.terminal
    lineModesAtStart = program.lineModes
    screen = EmulatedScreen(rows: rows, columns: columns)
  }

  deinit {
    if ending == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    if let terminal { close(terminal) }
  }

  /// What has been left on in the terminal that was off at the start, or the other way round;
  /// empty when it is as it was found.
  package var leftBehind: [String] {
    let changed = modes.areOn.symmetricDifference(PrivateModes.atStart).sorted()
    let lineModes = terminal.flatMap { LineModes(of: $0) }
    return changed.map { "mode \($0)" } + (lineModes == lineModesAtStart ? [] : ["line modes"])
  }

  /// The numbers of the private modes that are on, such as 25 for a cursor that can be seen, 1049
  /// for the second screen, 1000 for the mouse and 2004 for marked pastes.
  package var modesOn: Set<Int> { modes.areOn }

  /// Waits until something holds, and still does when the program has painted all it had to: a
  /// screen comes in several pieces.
  ///
  /// - Parameters:
  ///   - what: What is waited for, for the report of a failure.
  ///   - condition: Whether it holds; asked again whenever the program has written something.
  /// - Throws: `SessionFailure`, with the screen, when it does not come to hold.
  package func wait(for what: String, until condition: () -> Bool) throws(SessionFailure) {
    let deadline = ContinuousClock.now + TerminalSession.patience
    while true {
      if condition() {
        readRest()
        if condition() { return }
      }
      let isOpen = read(waitingAtMost: 100)
      if !isOpen, condition() { return }
      if !isOpen { throw failure("the program ended") }
      if deadline < .now { throw failure("waited in vain for \(what)") }
    }
  }

  /// Waits until the screen shows a text.
  ///
  /// - Parameter text: The text, within one row.
  /// - Throws: `SessionFailure`, with the screen, when it does not appear.
  package func wait(for text: String) throws(SessionFailure) {
    try wait(for: text) { self.text.contains(text) }
  }

  /// Waits until the program has ended.
  ///
  /// - Returns: How it ended.
  /// - Throws: `SessionFailure`, with the screen, when it goes on.
  package func finish() throws(SessionFailure) -> Ending {
    let deadline = ContinuousClock.now + TerminalSession.patience
    while true {
      read(waitingAtMost: 10)
      if let ending = reap() { return ending }
      if deadline < .now { throw failure("the program does not end") }
    }
  }

  /// Sends bytes as a line would, reading what the program writes meanwhile.
  ///
  /// - Parameter bytes: The bytes, of any number.
  package func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while let terminal, !rest.isEmpty {
      var state = pollfd(fd: terminal, events: Int16(POLLIN | POLLOUT), revents: 0)
      poll(&state, 1, -1)
      if state.revents & Int16(POLLIN) != 0 { read(waitingAtMost: 0) }
      let count = rest.withUnsafeBytes { Glibc.write(terminal, $0.baseAddress, $0.count) }
      if count < 0, errno != EAGAIN { return }
      rest = rest.dropFirst(max(0, count))
    }
  }

  /// Gives the terminal another size.
  ///
  /// - Parameters:
  ///   - rows: The rows.
  ///   - columns: The columns.
  package func resize(rows: Int, columns: Int) {
    screen.resize(rows: rows, columns: columns)
    var size = TerminalSession.windowSize(rows: rows, columns: columns)
    if let terminal { _ = ioctl(terminal, UInt(TIOCSWINSZ), &size) }
  }

  /// Takes the terminal away, as a closed window or a lost connection does.
  package func hangUp() {
    if let terminal { close(terminal) }
    terminal = nil
  }

  /// Reads what the program has written; false when nothing can follow.
  @discardableResult
  private func read(waitingAtMost milliseconds: Int32) -> Bool {
    guard let terminal else { return false }
    var state = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard poll(&state, 1, milliseconds) > 0 else { return true }
    var bytes = [UInt8](repeating: 0, count: 65536)
    let count = Glibc.read(terminal, &bytes, bytes.count)
    // Linux answers with an error, not with 0, when the program has let go of the terminal.
    guard count > 0 else { return errno == EAGAIN }
    received += bytes[..<count]
    modes.read(bytes[..<count])
    screen.show(bytes[..<count])
    sendOutput()
    return true
  }

  /// Reads on until nothing has come for a moment.
  private func readRest() {
    while let terminal {
      var state = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
      guard poll(&state, 1, 20) > 0, state.revents & Int16(POLLIN) != 0,
        read(waitingAtMost: 0)
      else { return }
    }
  }

  /// Sends what the terminal itself has to say: keys, and answers to questions.
  func sendOutput() { send(screen.takeOutput()) }

  private func reap() -> Ending? {
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(process, &status, WNOHANG, &usage) == process else { return nil }
    let times = [usage.ru_utime, usage.ru_stime]
    processorTime = times.reduce(.zero) { $0 + .seconds($1.tv_sec) + .microseconds($1.tv_usec) }
    ending = Ending(waitStatus: status)
    while hasOutput() { read(waitingAtMost: 0) }
    return ending
  }

  private func hasOutput() -> Bool {
    guard let terminal else { return false }
    var state = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    return poll(&state, 1, 0) > 0 && state.revents & Int16(POLLIN) != 0
  }

  private func failure(_ what: String) -> SessionFailure {
    SessionFailure(description: "\(what); the screen:\n\(text)")
  }

  private static func windowSize(rows: Int, columns: Int) -> winsize {
    winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
  }
}
